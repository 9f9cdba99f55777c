import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { TicketError } from "../../base/errors.ts";
import type { HookStep } from "./hook-types.ts";

const EXECUTABLE = 0o755;

/** Writes a file in one step, so that git never runs half of it. */
function replace(path: string, data: string, encoding: "utf8" | "latin1", mode: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.git-ticket-${process.pid}`;
  writeFileSync(fresh, data, { encoding, mode });
  chmodSync(fresh, mode);
  renameSync(fresh, path);
}

const modeOf = (path: string): number =>
  (lstatSync(path, { throwIfNoEntry: false })?.mode ?? EXECUTABLE) & 0o777;

/** Gives a file a second name, so that there is a hook at every moment; the first is written over next. */
function chain(path: string, to: string): void {
  try {
    linkSync(path, to);
  } catch {
    renameSync(path, to); // some file systems have no second names
  }
}

function performOne(step: HookStep): void {
  if (step.kind === "write") replace(step.path, step.text, "utf8", EXECUTABLE);
  else if (step.kind === "edit") replace(step.path, step.text, "latin1", modeOf(step.path));
  else if (step.kind === "chain") chain(step.path, step.to);
  else if (step.kind === "restore") renameSync(step.path, step.to);
  else if (step.kind === "remove") unlinkSync(step.path);
}

function failed(step: HookStep, cause: unknown): TicketError {
  const { code = "?" } = cause as NodeJS.ErrnoException;
  const path = "path" in step ? step.path : "";
  return new TicketError("HOOK_NOT_WRITTEN", "failed", `${path} can't be changed (${code}).`, {
    data: { path, reason: code },
    hint: "What was done before it stands. See that you may write there, and run the command again.",
    cause,
  });
}

/** Removes a folder if nothing is in it. */
export function dropFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // something is in it, or it is not there
  }
}

/** Makes steps that are about files. @throws TicketError `HOOK_NOT_WRITTEN`. */
export function perform(steps: readonly HookStep[]): void {
  for (const step of steps) {
    try {
      performOne(step);
    } catch (error) {
      throw failed(step, error);
    }
  }
}
