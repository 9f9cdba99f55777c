import { readFileSync } from "node:fs";
import type { Json } from "../base/json.ts";
import { badEvent } from "./event-error.ts";
import type { Runner } from "./runner.ts";
import { neutralLog } from "./text/neutral.ts";

/** Most bytes of an event: GitHub sends at most 25 MB. */
const MOST_EVENT = 32 * 1024 * 1024;

function readEvent(path: string): Json {
  if (path === "") return {};
  const text = readFileSync(path);
  if (text.length > MOST_EVENT) throw badEvent(path, "is too large");
  try {
    return JSON.parse(text.toString("utf8"));
  } catch (error) {
    throw badEvent(path, "is no JSON", error);
  }
}

/** As much of a runner as tells whether there is anything to do, and what loads the rest: most events come to nothing. */
export interface StartRunner extends Pick<Runner, "env" | "input" | "event" | "info"> {
  whole(): Promise<Runner>;
}

/** Returns the runner that a process was started by. */
export function startRunner(env: NodeJS.ProcessEnv): StartRunner {
  const start: Omit<StartRunner, "whole"> = {
    env,
    input: (name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
    event: () => ({
      name: env["GITHUB_EVENT_NAME"] ?? "",
      payload: readEvent(env["GITHUB_EVENT_PATH"] ?? ""),
      repository: env["GITHUB_REPOSITORY"] ?? "",
    }),
    info: (text) => void process.stdout.write(`${neutralLog(text)}\n`),
  };
  const whole = async (): Promise<Runner> => {
    const { toolkitRunner } = await import("./toolkit-runner.ts");
    return toolkitRunner(start);
  };
  return { ...start, whole };
}
