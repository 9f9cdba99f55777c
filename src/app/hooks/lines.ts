import { type HookName, TOLD } from "./hook-names.ts";

// Lines of ours in a hook that others see, too: it may be in the worktree, and go to people who have no git ticket.

const BEGIN = '# >>> git-ticket: "git ticket hooks uninstall" takes these lines out >>>';
const END = "# <<< git-ticket <<<";
const SHEBANG = "#!/bin/sh\n";

/** Returns the line that runs a hook of ours where there is one; what it is told, it alone reads. */
export function hookLine(hook: HookName): string {
  const folder = '"$(git rev-parse --git-common-dir 2>/dev/null)/ticket/hooks/';
  const told = TOLD.has(hook) ? "" : " </dev/null";
  return `ticket_hook=${folder}${hook}"; [ ! -x "$ticket_hook" ] || "$ticket_hook" "$@"${told} || exit`;
}

const blockOf = (hook: HookName): string => `${BEGIN}\n${hookLine(hook)}\n${END}\n`;

/** Returns where our lines are in a text. */
function placeOf(text: string): readonly [from: number, to: number] | undefined {
  const from = text.indexOf(`${BEGIN}\n`);
  const to = text.indexOf(`${END}\n`, from);
  return from < 0 || to < 0 ? undefined : [from, to + END.length + 1];
}

/** Tells whether a hook has lines of ours. */
export const hasLines = (text: string): boolean => placeOf(text) !== undefined;

/** Returns a hook with our lines first, behind its `#!` line; those of another version are replaced. */
export function withLines(text: string | undefined, hook: HookName): string {
  if (text === undefined) return SHEBANG + blockOf(hook);
  const place = placeOf(text);
  if (place !== undefined) return text.slice(0, place[0]) + blockOf(hook) + text.slice(place[1]);
  const first = text.startsWith("#!") ? text.indexOf("\n") + 1 : 0;
  if (text.startsWith("#!") && first === 0) return `${text}\n${blockOf(hook)}`;
  return text.slice(0, first) + blockOf(hook) + text.slice(first);
}

/** Returns a hook without our lines, as it was before; undefined: nothing else is in it, so that it was ours. */
export function withoutLines(text: string): string | undefined {
  const place = placeOf(text);
  const rest = place === undefined ? text : text.slice(0, place[0]) + text.slice(place[1]);
  return rest === SHEBANG || rest.trim() === "" ? undefined : rest;
}

/** Tells whether lines of sh may be put into a hook: it is run by a shell. */
export function isShell(text: string): boolean {
  if (text.includes("\0")) return false;
  const [first = ""] = text.split("\n", 1);
  return (
    !first.startsWith("#!") || /^#!\s*\S*\b(?:env\s+)?(?:-\S+\s+)*(?:ba|da|k|z|a)?sh\b/.test(first)
  );
}
