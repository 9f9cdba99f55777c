import { HOOKS, type HookName, hookNamed } from "../app/hooks/hook-names.ts";
import { hasLines } from "../app/hooks/lines.ts";
import type { HookStep } from "../app/tickets.ts";
import { TicketError } from "../base/errors.ts";
import { closest } from "../base/similar.ts";
import type { Call } from "./command.ts";
import { escapeLine, escapeText } from "./render/escape.ts";

/** Returns the error for a hook that we have nothing for. */
export function unknownHook(name: string, known: readonly string[]): TicketError {
  const near = closest(name, known);
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  return new TicketError("UNKNOWN_HOOK", "usage", `There is no hook ${JSON.stringify(name)}.`, {
    data: { hook: name, hooks: known },
    hint: `${meant}Known: ${known.join(", ")}.`,
  });
}

/** Returns the hooks that the operands name; undefined: none. @throws TicketError `UNKNOWN_HOOK`. */
export function hooksOf({ operands }: Call): readonly HookName[] | undefined {
  if (operands.length === 0) return undefined;
  return operands.map((name) => {
    const hook = hookNamed(name);
    if (hook === undefined) throw unknownHook(name, HOOKS);
    return hook;
  });
}

function whatOf(step: HookStep): string {
  switch (step.kind) {
    case "write":
      return `write ${step.path}`;
    case "chain":
      return `keep what is there as ${step.to}, which goes first`;
    case "edit":
      return `${hasLines(step.text) ? "put lines into" : "take lines out of"} ${step.path}`;
    case "remove":
      return `remove ${step.path}`;
    case "restore":
      return `put back ${step.to}, as it was before`;
    case "set":
      return `git config ${step.name} ${JSON.stringify(step.value)}`;
    case "unset":
      return `git config --remove-section ${step.name}`;
    case "manual":
      return `by hand: ${step.why}`;
  }
}

/** Returns what will be done, a line a step. */
export function stepLines(steps: readonly HookStep[]): string {
  const width = Math.max(0, ...steps.map(({ hook }) => hook.length));
  return steps.map((step) => `${step.hook.padEnd(width)}  ${escapeLine(whatOf(step))}\n`).join("");
}

/** Returns the lines that somebody has to add, once for each hook. */
export function manualLines(steps: readonly HookStep[]): string {
  return steps
    .flatMap((step) =>
      step.kind === "manual" ? [`hint: for ${step.hook}, add: ${escapeLine(step.line)}\n`] : [],
    )
    .join("");
}

/** Returns what would be written, in full. */
export function stepTexts(steps: readonly HookStep[]): string {
  return steps
    .map((step) => {
      const head = `# ${step.hook}: ${escapeLine(whatOf(step))}\n`;
      if (step.kind === "write" || step.kind === "edit") return `${head}${escapeText(step.text)}\n`;
      return step.kind === "manual" ? `${head}${escapeLine(step.line)}\n\n` : `${head}\n`;
    })
    .join("");
}
