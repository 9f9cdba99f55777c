import { UNSHOWN_ALL } from "../../base/unseen.ts";

/** A character that nobody sees, behind which nothing is a name, a number or an address any more: U+2060 WORD JOINER. */
const BREAK = "\u2060";

/** What GitHub would make a mention, a reference, a link or an address of, and where it is broken. */
const BREAKS: readonly (readonly [RegExp, string])[] = [
  // Mentions of people and teams, addresses of e-mail, commits in other repositories.
  [/@/g, `@${BREAK}`],
  // #12, owner/repo#12, and with them every closing keyword.
  [/#(?=\d)/g, `#${BREAK}`],
  [/\b(gh)-(?=\d)/gi, `$1-${BREAK}`],
  [/\b([a-z][a-z0-9+.-]*:)(?=\/\/)/gi, `$1${BREAK}`],
  [/\b(mailto|xmpp|javascript|data|vbscript):/gi, `$1:${BREAK}`],
  [/\b(www)\./gi, `$1${BREAK}.`],
  // Commands to the runner, should a line of this ever be printed.
  [/::/g, `:${BREAK}:`],
  [/##(?=\[)/g, `#${BREAK}#`],
];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  $: "&#36;",
};

/** Returns a text on one line in which nothing that can't be seen is left, no longer than so many characters. */
export function oneLine(text: string, most = 200): string {
  const shown = text
    .slice(0, most * 8)
    .replaceAll(/\s+/g, " ")
    .replaceAll(UNSHOWN_ALL, "")
    .trim();
  const characters = [...shown];
  return characters.length <= most ? shown : `${characters.slice(0, most - 1).join("")}…`;
}

/** What may be the name of a commit, and pieces of it that can't. */
const HEX = /\b[0-9a-f]{7,}\b/gi;
const PIECES = /.{4}(?=.)/g;

const broken = (text: string): string =>
  BREAKS.reduce((rest, [pattern, by]) => rest.replaceAll(pattern, by), text).replaceAll(
    HEX,
    (name) => name.replaceAll(PIECES, `$&${BREAK}`),
  );

/**
 * Returns a text as Markdown that shows just that text, on one line: no mention, link, reference, closing keyword, image, HTML or
 * formatting is left in it.
 */
export function neutralMarkdown(text: string, most?: number): string {
  return broken(oneLine(text, most))
    .replaceAll(/[\\`*_{}[\]()!|~^]/g, "\\$&")
    .replaceAll(/[&<>$]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll(/^(?=[-+=\d])/g, BREAK);
}

/** Returns a text for a log, on one line: the runner takes no command from it. */
export function neutralLog(text: string, most = 1000): string {
  return broken(oneLine(text, most));
}
