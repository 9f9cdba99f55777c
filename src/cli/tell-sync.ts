import type { RemoteReport, SyncReport } from "../app/tickets.ts";
import { EXIT } from "../base/errors.ts";
import { isObject, type Json } from "../base/json.ts";
import type { SyncCommand } from "./commands/sync.ts";
import { escapeLine, escapeShort } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";
import { reportError } from "./report-error.ts";
import type { Streams } from "./streams.ts";
import { textNote } from "./text-note.ts";

/** Values that lost, and links that don't count, of which that many are named; `--json` has all. */
const MOST_NOTES = 10;

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;

/** Returns what was done, or would be, in a few words. */
function deeds(report: RemoteReport, command: SyncCommand): readonly string[] {
  const { received, joined, changed, sent, kind } = report;
  const got = received === 0 ? [] : [`received ${counted(received, "commit")}`];
  const both = kind === "joined" ? [`joined ${joined.length} that differed`] : [];
  const here = changed.length === 0 ? [] : [`${counted(changed.length, "ticket")} changed here`];
  const gave = sent === 0 ? [] : [`sent ${counted(sent, "commit")}`];
  const forward = kind === "fast-forward" && got.length + here.length === 0 ? ["went forward"] : [];
  const left = command === "fetch" && got.length > 0 ? ["to join them: git ticket pull"] : [];
  return [...got, ...both, ...forward, ...here, ...gave, ...left];
}

const value = (json: Json | null): string =>
  json === null ? "nothing" : escapeShort(JSON.stringify(json));

const holder = (claim: Json | null): string =>
  claim !== null && isObject(claim) ? escapeShort(String(claim["by"])) : "nobody";

function lostLine({ shown, field, element, value: lost, won, commit }: RemoteReport["lost"][0]) {
  if (field === "claim" && element === null)
    return `note: ${escapeLine(shown)} was claimed by both: ${holder(won)} has it, ${holder(lost)} has lost it\n`;
  const where = element === null ? field : `${field} ${element}`;
  return `note: ${escapeLine(shown)} ${escapeShort(where)}: ${value(lost)} lost to ${value(won)}; it is kept in ${commit.slice(0, 12)}\n`;
}

function suppressedLine({ shown, type, toShown }: RemoteReport["suppressed"][0]): string {
  return `warning: the link ${shown} ${type} ${toShown} closes a cycle and does not count; remove one of its links\n`;
}

function tellNotes(report: RemoteReport, io: Streams): void {
  const { lost, suppressed, texts, unexamined, unreadable } = report;
  const notes = [...suppressed.map(suppressedLine), ...texts.map(textNote), ...lost.map(lostLine)];
  for (const { path, problem } of unreadable)
    io.err(`warning: ${escapeLine(path)} ${escapeLine(problem)}\n`);
  for (const note of notes.slice(0, MOST_NOTES)) io.err(note);
  if (notes.length > MOST_NOTES)
    io.err(`note: and ${notes.length - MOST_NOTES} more; --json has all of them\n`);
  if (unexamined > 0)
    io.err(
      `note: ${counted(unexamined, "older join")} of others not looked at; see git ticket log\n`,
    );
}

function tellOne(report: RemoteReport, command: SyncCommand, dryRun: boolean, io: Streams): void {
  const done = deeds(report, command);
  const name = escapeLine(report.remote);
  if (done.length === 0 && report.tip === null && command !== "push")
    io.out(`${name}: no tickets there\n`);
  else if (done.length === 0) io.out(`${name}: nothing new\n`);
  else io.out(`${name}: ${dryRun ? "would have " : ""}${done.join(", ")}\n`);
  tellNotes(report, io);
}

/** An error as the document has it. */
function asJson({ ref, remotes, failed }: SyncReport): object {
  return {
    ref,
    remotes,
    failed: failed.map(({ remote, error }) => {
      const { code, message, hint = null, retryable, kind } = error;
      return { remote, error: { code, message, hint, retryable, exit: EXIT[kind] } };
    }),
  };
}

/** How a report is told. */
export interface Telling {
  readonly io: Streams;
  readonly json: boolean;
  readonly dryRun: boolean;
}

/** Says what came of speaking to remotes, and returns the exit code: the first remote that failed decides it. */
export async function tellSync(
  report: SyncReport,
  command: SyncCommand,
  { io, json, dryRun }: Telling,
): Promise<number> {
  if (json) io.out(jsonDocument("sync", asJson(report)));
  else {
    for (const one of report.remotes) tellOne(one, command, dryRun, io);
    for (const { error } of report.failed) await reportError(error, { io, json, debug: false });
  }
  const [first] = report.failed;
  return first === undefined ? EXIT.ok : EXIT[first.error.kind];
}
