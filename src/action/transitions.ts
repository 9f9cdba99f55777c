import { badInput } from "./input-error.ts";

/** What a pull request may be. */
export const PULL_STATES = ["opened", "draft", "merged", "closed"] as const;
export type PullState = (typeof PULL_STATES)[number];

/**
 * What becomes of a ticket. "close": by a resolution, or the usual one. "back": what it was before the pull request moved it.
 */
export type Target =
  | { readonly kind: "none" }
  | { readonly kind: "back" }
  | { readonly kind: "move"; readonly status: string }
  | { readonly kind: "close"; readonly resolution: string | undefined };

export type Transitions = Readonly<Record<PullState, Target>>;

const DEFAULTS: Transitions = {
  opened: { kind: "move", status: "in-review" },
  draft: { kind: "move", status: "in-progress" },
  merged: { kind: "close", resolution: undefined },
  closed: { kind: "back" },
};
const NOTHING: Transitions = {
  opened: { kind: "none" },
  draft: { kind: "none" },
  merged: { kind: "none" },
  closed: { kind: "none" },
};

const NAME = /^[A-Za-z0-9][\w .-]{0,99}$/;
const EXAMPLE =
  "Write one a line, like `opened: in-review`, `merged: close`, `closed: back`, or `off`.";

const isState = (word: string): word is PullState =>
  (PULL_STATES as readonly string[]).includes(word);

function targetOf(word: string): Target | undefined {
  if (word === "none" || word === "back") return { kind: word };
  const [, resolution] = /^close(?: as (.+))?$/.exec(word) ?? [null, null];
  if (resolution === null) return NAME.test(word) ? { kind: "move", status: word } : undefined;
  if (resolution === undefined) return { kind: "close", resolution: undefined };
  return NAME.test(resolution) ? { kind: "close", resolution } : undefined;
}

/**
 * Reads the input `transitions`: lines of `STATE: TARGET`, which replace the defaults, or `off`.
 *
 * @throws TicketError `BAD_INPUT`.
 */
export function parseTransitions(text: string): Transitions {
  if (text.trim() === "off") return NOTHING;
  const found = new Map<PullState, Target>();
  for (const line of text.split("\n").map((l) => l.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const cut = line.indexOf(":");
    const [state, word] = [line.slice(0, Math.max(0, cut)).trim(), line.slice(cut + 1).trim()];
    const target = targetOf(word);
    if (!isState(state) || target === undefined)
      throw badInput("transitions", line, "has a line that is none", EXAMPLE);
    found.set(state, target);
  }
  return { ...DEFAULTS, ...Object.fromEntries(found) };
}
