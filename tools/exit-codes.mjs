// Makes docs/exit-codes.md from the sources.
import { join } from "node:path";
import { ROOT } from "./bundle.mjs";
import { VARIES } from "./error-codes.mjs";

export const EXIT_CODES_FILE = join(ROOT, "docs", "exit-codes.md");

/** @type {Record<string, string>} */
const MEANING = {
  ok: "Done. An empty list is a result too.",
  failed: "Failed for a reason that has no code of its own.",
  usage: "The command line is wrong.",
  notFound: "A ticket, batch, file or repository does not exist.",
  conflict: "Refused by the state of things: a lost race, an illegal transition, a held ticket.",
  invalid: "Data breaks the rules of its format.",
  auth: "Authentication failed, or a permission is missing.",
  remote: "The remote refused, or its history was rewritten.",
  clock: "A clock is wrong: the data was put into quarantine.",
  leaseLost: "The lease on a ticket ended or went to someone else.",
  newerFormat: "The data was written by a newer version of this program.",
  internal: "A bug in this program.",
};

const HEAD = `# Exit codes

<!-- Made by \`npm run docs\` from the sources. Do not edit. -->

The exit code and the error code are public contracts: a script may rely on both, but not on the sentence. Beside these,
130 means that somebody left a question with Ctrl-C; nothing was written.

| exit | kind | meaning |
| ---: | --- | --- |
`;

const ERRORS = `
## Error codes

\`git ticket\` prints the error code in brackets behind the sentence and as \`code\` in JSON. *Retry* means that the
same command may succeed when it is simply run again. An error of *several* kinds has the kind that its faults have in
common, or else \`invalid\`.

| error code | kind | exit | retry | raised in |
| --- | --- | ---: | --- | --- |
`;

/**
 * Returns the text of docs/exit-codes.md.
 *
 * @param {import("./error-codes.mjs").ErrorList} list
 */
export function renderExitCodes({ uses, exits }) {
  const kinds = Object.entries(exits).map(([kind, exit]) => {
    const meaning = MEANING[kind];
    if (meaning === undefined)
      throw new Error(`tools/exit-codes.mjs has no meaning for "${kind}".`);
    return `| ${exit} | ${kind} | ${meaning} |\n`;
  });
  const codes = [...new Set(uses.map((use) => use.code))].sort().map((code) => {
    const same = uses.filter((use) => use.code === code);
    const kind = same[0]?.kind ?? "";
    const retry = same.some((use) => use.retryable) ? "yes" : "";
    const rooms = [...new Set(same.map((use) => use.room))].sort().join(", ");
    const [name, exit] = kind === VARIES ? ["several", ""] : [kind, exits[kind]];
    return `| \`${code}\` | ${name} | ${exit} | ${retry} | ${rooms} |\n`;
  });
  return HEAD + kinds.join("") + ERRORS + codes.join("");
}
