import { lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { TicketError } from "../base/errors.ts";
import { isObject, type Json } from "../base/json.ts";
import type { Pull } from "./github/api.ts";
import type { PullTask } from "./pull/run-pull.ts";
import type { Run } from "./run.ts";
import type { Trigger } from "./trigger.ts";

const NAME = "git-ticket-report.json";
/** A report is a hundred bytes. */
const MOST = 4096;
const ACTIONS = new Set([
  "opened",
  "reopened",
  "synchronize",
  "edited",
  "closed",
  "ready_for_review",
  "converted_to_draft",
  "labeled",
  "unlabeled",
]);

/** What a run for a fork's pull request leaves for a run that may write: which pull request it was, and nothing to be shown. */
export interface ForkReport {
  readonly schema: 1;
  readonly number: number;
  readonly headSha: string;
  readonly action: string;
}

function badReport(problem: string, cause?: unknown): TicketError {
  return new TicketError("BAD_REPORT", "invalid", `The report of the pull request ${problem}.`, {
    cause,
    hint: "Nothing was taken from it. Somebody may have tried something: look at the run that left it.",
  });
}

/** Returns where the report is. */
export function reportFile({ runner: { env }, inputs }: Run): string {
  if (inputs.reportFile !== "") return resolve(env["GITHUB_WORKSPACE"] || ".", inputs.reportFile);
  return join(env["RUNNER_TEMP"] || ".", NAME);
}

/** Leaves a report. */
export function writeReport(run: Run, { action }: PullTask, { number, headSha }: Pull): void {
  const file = reportFile(run);
  const report: ForkReport = { schema: 1, number, headSha, action };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report)}\n`);
  run.runner.output("report-file", file);
}

/** Checks what another run left, which ran with everything in it that a stranger proposed. @throws TicketError `BAD_REPORT`. */
export function parseReport(source: string): ForkReport {
  let value: Json;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw badReport("is no JSON", error);
  }
  if (!isObject(value) || Object.keys(value).length !== 4)
    throw badReport("has other members than it should");
  const { schema, number, headSha, action } = value;
  if (schema !== 1) throw badReport("is of another version");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1)
    throw badReport("names no pull request");
  if (typeof headSha !== "string" || !/^[0-9a-f]{40,64}$/.test(headSha))
    throw badReport("names no commit");
  if (typeof action !== "string" || !ACTIONS.has(action)) throw badReport("names no action");
  return { schema, number, headSha, action };
}

function readReport(file: string): ForkReport {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) throw badReport(`is not at ${file}`);
  if (stat.size > MOST) throw badReport("is too large");
  return parseReport(readFileSync(file, "utf8"));
}

/**
 * Returns the pull request that a finished run was about. What is said of it is read anew from GitHub: of the report counts only
 * which one it is, and that only if the run that left it was for the commit that the pull request has now.
 */
export async function reportedTask(
  run: Run,
  trigger: Extract<Trigger, { readonly kind: "report" }>,
): Promise<PullTask | undefined> {
  const { number, headSha, action } = readReport(reportFile(run));
  if (headSha !== trigger.headSha)
    throw badReport("is of another commit than the run that left it");
  const pull = await run.api.pull(number);
  if (pull.headRepository.toLowerCase() !== trigger.headRepository.toLowerCase())
    throw badReport("names a pull request of another repository");
  if (pull.headSha === headSha) return { number, action, readOnly: false };
  run.runner.info("The pull request has newer commits: another run will tell of them.");
  return undefined;
}
