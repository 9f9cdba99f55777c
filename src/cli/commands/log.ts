import type { HistoryEntry } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { changeText, isNoise } from "../render/change.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { type Paint, paint } from "../render/paint.ts";
import { dateOption, localTime, type When } from "../render/time.ts";

interface LogLook {
  readonly paint: Paint;
  /** True: the log of one ticket, which is not named in each line. */
  readonly one: boolean;
  readonly when: When;
}

function entryText(entry: HistoryEntry, { paint: look, one, when }: LogLook): string {
  const time = when(entry.time);
  const head = `${look.id(entry.commit.slice(0, 12))} ${look.dim(time)} ${escapeLine(entry.actor)}  ${escapeLine(entry.subject)}\n`;
  const lines = entry.changes
    .filter((c) => !isNoise(c))
    .map((c) => {
      const whose = one ? "" : `${escapeLine(c.shown)} `;
      return `    ${whose}${changeText(c)}\n`;
    });
  return head + lines.join("");
}

/** `git ticket log`. */
export const run: CommandModule["run"] = async (call, { io, json, now, tickets }) => {
  const [id] = call.operands;
  const limit = call.number("limit") || undefined;
  const entries = await (await tickets()).history({
    ...(id === undefined ? {} : { id }),
    ...(limit === undefined ? {} : { limit }),
    ...(call.flag("changes") ? { changes: true } : {}),
  });
  const when = dateOption(call, now(), localTime);
  const look = { paint: paint(io.color), one: id !== undefined, when };
  if (json) io.out(jsonDocument("log", { entries }));
  else io.out(entries.map((entry) => entryText(entry, look)).join(""));
  for (const { commit, unreadable } of json ? [] : entries)
    for (const path of unreadable)
      io.err(
        `warning: ${escapeLine(path)} can't be read in commit ${commit.slice(0, 12)} or before it: nobody knows what changed there\n`,
      );
  return EXIT.ok;
};
