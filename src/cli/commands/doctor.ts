import type { Checkup } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { type Paint, paint } from "../render/paint.ts";

/** What makes up a line: how bad it is, and what was looked at. */
const [SEVERITY, CHECK] = [7, 8];

function painted(severity: Checkup["severity"], look: Paint): string {
  const text = severity.padEnd(SEVERITY);
  if (severity === "error") return look.bad(text);
  return severity === "warning" ? look.bold(text) : look.dim(text);
}

function lineOf({ check, severity, problem, command }: Checkup, look: Paint): string {
  const way = command === null ? "" : `${" ".repeat(SEVERITY + CHECK + 2)}${escapeLine(command)}\n`;
  return `${painted(severity, look)} ${check.padEnd(CHECK)} ${escapeLine(problem)}\n${way}`;
}

/** Lines of one check that people see; a large import may have hundreds alike. */
const MOST_LINES = 10;

const WORST = ["error", "warning", "note", "ok"];
const worstFirst = (a: Checkup, b: Checkup): number =>
  WORST.indexOf(a.severity) - WORST.indexOf(b.severity);

/** Returns the lines of the checks, each check cut where it says too much. */
function linesOf(checkups: readonly Checkup[], look: Paint): string {
  const checks = [...new Set(checkups.map((c) => c.check))];
  return checks
    .map((check) => {
      const own = checkups.filter((c) => c.check === check).sort(worstFirst);
      const more = own.length - MOST_LINES;
      const rest =
        more > 0
          ? `${" ".repeat(SEVERITY + CHECK + 2)}… and ${more} more; --json has them all\n`
          : "";
      return (
        own
          .slice(0, MOST_LINES)
          .map((c) => lineOf(c, look))
          .join("") + rest
      );
    })
    .join("");
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;

/** `git ticket doctor`: errors make it end with "invalid data". */
export const run: CommandModule["run"] = async (call, { io, json, tickets }) => {
  const { checkups } = await (await tickets()).doctor({ fix: call.flag("fix") });
  const [errors = 0, warnings = 0] = ["error", "warning"].map(
    (severity) => checkups.filter((c) => c.severity === severity).length,
  );
  if (json) io.out(jsonDocument("doctor", { checkups }));
  else {
    const look = paint(io.color);
    io.out(linesOf(checkups, look));
    const all = errors + warnings === 0;
    io.out(
      all ? "All is well.\n" : `${counted(errors, "error")}, ${counted(warnings, "warning")}.\n`,
    );
  }
  return errors === 0 ? EXIT.ok : EXIT.invalid;
};
