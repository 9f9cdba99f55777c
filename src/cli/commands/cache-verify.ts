import type { CacheDifference, CacheVerdict } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { Json } from "../../base/json.ts";
import type { CommandModule, Context } from "../command.ts";
import { counted } from "../render/counted.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";

/** Differences that people see; a program has them all. */
const MOST_LINES = 20;
/** As much of a value as tells what it is. */
const MOST_TEXT = 80;

function shown(value: Json): string {
  const text = escapeLine(typeof value === "string" ? value : JSON.stringify(value));
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
}

function lineOf({ ticket, what, cached, git }: CacheDifference): string {
  const of = ticket === null ? what : `${ticket} ${what}`;
  return `${of}: cached ${shown(cached)}, git has ${shown(git)}\n`;
}

function print({ commit, current, tickets, differences }: CacheVerdict, io: Context["io"]): void {
  for (const difference of differences.slice(0, MOST_LINES)) io.out(lineOf(difference));
  const more = differences.length - MOST_LINES;
  if (more > 0) io.out(`… and ${more} more; --json has them all\n`);
  if (differences.length > 0)
    io.out(
      `${counted(differences.length, "difference")}. Have it made anew: git ticket cache clear\n`,
    );
  else if (commit === null) io.out("There is no cache to compare.\n");
  else {
    const of = current ? "the head" : `${commit.slice(0, 12)}, which is not the head`;
    io.out(`${counted(tickets, "ticket")} compared with git, at ${of}: no difference.\n`);
  }
}

/** `git ticket cache verify`: a difference makes it fail. */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const verdict = await (await tickets()).verifyCache();
  if (json) io.out(jsonDocument("cache-verify", verdict));
  else print(verdict, io);
  return verdict.differences.length === 0 ? EXIT.ok : EXIT.failed;
};
