import { shownLine } from "../../base/shown-line.ts";

/** A character that nobody sees, behind which nothing is a name, a number or an address any more: U+2060 WORD JOINER. */
const BREAK = "\u2060";

/** What GitHub would make a mention, a reference, a link or an address of, and where it is broken. Behind `_` it links, too: `\b` sees no end of a word there. */
const BREAKS: readonly (readonly [RegExp, string])[] = [
  // Mentions of people and teams, addresses of e-mail, commits in other repositories.
  [/@/g, `@${BREAK}`],
  // #12, owner/repo#12, and with them every closing keyword.
  [/#(?=\d)/g, `#${BREAK}`],
  [/(?<![a-z0-9])(gh)-(?=\d)/gi, `$1-${BREAK}`],
  [/(?<![a-z0-9])([a-z][a-z0-9+.-]*:)(?=\/\/)/gi, `$1${BREAK}`],
  [/(?<![a-z0-9])(mailto|xmpp|javascript|data|vbscript):/gi, `$1:${BREAK}`],
  [/(?<![a-z0-9])(www)\./gi, `$1${BREAK}.`],
  // Commands to the runner, should a line of this ever be printed.
  [/:(?=:)/g, `:${BREAK}`],
  [/##(?=\[)/g, `#${BREAK}#`],
];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  $: "&#36;",
};

/** What may be the name of a commit, and pieces of it that can't. */
const HEX = /(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/gi;
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
export function neutralMarkdown(text: string, most = 200): string {
  return broken(shownLine(text, most))
    .replaceAll(/[\\`*_{}[\]()!|~^]/g, "\\$&")
    .replaceAll(/[&<>$]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll(/^(?=[-+=\d])/g, BREAK);
}

/** Returns a text for a log, on one line: the runner takes no command from it. */
export function neutralLog(text: string, most = 1000): string {
  return broken(shownLine(text, most));
}
