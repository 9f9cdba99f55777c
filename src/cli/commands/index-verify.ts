import type { IndexDifference } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { counted } from "../render/counted.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

/** Differences that people see; a program has them all. */
const MOST_LINES = 20;

const lineOf = ({ word, indexed, found }: IndexDifference): string =>
  `"${escapeLine(word)}": in ${counted(indexed, "ticket")} by the index, in ${found} by the tickets\n`;

/** `git ticket index verify`: a difference makes it fail. */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const verdict = await (await tickets()).verifyIndex();
  const { commit, differences, words, tickets: count } = verdict;
  const code = differences.length === 0 ? EXIT.ok : EXIT.failed;
  if (json) {
    io.out(jsonDocument("index-verify", verdict));
    return code;
  }
  for (const difference of differences.slice(0, MOST_LINES)) io.out(lineOf(difference));
  const more = differences.length - MOST_LINES;
  if (more > 0) io.out(`… and ${more} more; --json has them all\n`);
  if (commit === null) io.out("There is no index of the head to compare.\n");
  else if (code === EXIT.ok)
    io.out(`${counted(words, "word")} of ${counted(count, "ticket")} compared: no difference.\n`);
  else
    io.out(
      `${counted(differences.length, "difference")}. Have it made anew: git ticket index rebuild\n`,
    );
  return code;
};
