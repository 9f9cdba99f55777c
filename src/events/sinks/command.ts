import type { ChildProcess } from "node:child_process";
import type { Subscriber } from "../subscribers/subscriber.ts";
import {
  bodyOf,
  type Failure,
  oneByOne,
  type Parcel,
  type Sink,
  type SinkWorld,
  shortLine,
} from "./sink.ts";

/** Ids hold nothing that a shell could take for something else. */
const isId = (subject: string | undefined): subject is string =>
  subject !== undefined && /^[0-9a-z]{12}$/.test(subject);

/** What is kept of what a command says, to tell why it failed. */
const MOST_HEARD = 4096;

/** Variables that git sets for its hooks: a command finds the repository by where it runs. */
const OF_GIT =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|QUARANTINE_PATH|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CONFIG|INTERNAL_SUPER_PREFIX|SHALLOW_FILE|GRAFT_FILE|PUSH_OPTION_.*)$/;

function environment(subscriber: Subscriber, { event }: Parcel, world: SinkWorld) {
  const kept = Object.entries(world.env).filter(([name]) => !OF_GIT.test(name));
  return {
    ...Object.fromEntries(kept),
    ...(world.gitDir === undefined ? {} : { GIT_DIR: world.gitDir }),
    // Nothing of the tickets' texts: what they hold was written by anybody.
    GIT_TICKET_SUBSCRIBER: subscriber.name,
    GIT_TICKET_EVENT_ID: event.id,
    GIT_TICKET_EVENT_TYPE: event.type,
    ...(isId(event.subject) ? { GIT_TICKET_ID: event.subject } : {}),
  };
}

/** Ends a command with all that it started. */
function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

function outcomeOf(code: number | null, signal: string | null, heard: string): Failure | undefined {
  if (code === 0) return undefined;
  const how = code === null ? `it was ended by ${signal}` : `it ended with ${code}`;
  const words = shortLine(heard);
  return { message: words === "" ? how : `${how}: ${words}` };
}

/** Runs the command once, with the event on standard input. */
async function runOnce(
  subscriber: Subscriber,
  parcel: Parcel,
  world: SinkWorld,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  const { spawn } = await import("node:child_process");
  const { command, shell, timeout } = subscriber;
  const [file = "", ...args] = shell ? ["sh", "-c", command.join(" ")] : command;
  const child = spawn(file, args, {
    cwd: world.cwd,
    env: environment(subscriber, parcel, world),
    stdio: ["pipe", "ignore", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  let heard = "";
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (text: string) => {
    heard = (heard + text).slice(-MOST_HEARD);
  });
  // A command need not read what it is told.
  child.stdin.on("error", () => undefined);
  child.stdin.end(`${bodyOf(parcel)}\n`);
  return new Promise((done) => {
    const settle = (failure: Failure | undefined): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      done(failure);
    };
    const timer = setTimeout(() => {
      end(child);
      settle({ message: `it took longer than ${timeout / 1000} s` });
    }, timeout);
    const stop = (): void => {
      end(child);
      settle({ message: "it was interrupted" });
    };
    signal.addEventListener("abort", stop);
    child.on("error", (error) => settle({ message: shortLine(error.message) }));
    child.on("exit", (code, ended) =>
      // What it said last may still be on its way; what it left running may hold the pipe open for ever.
      setImmediate(() => settle(outcomeOf(code, ended, heard))),
    );
  });
}

/**
 * Returns what runs a command for each event: a program and its arguments as they stand in the configuration, without a shell
 * unless `shell` says so. Ended with 0 means delivered.
 */
export function commandSink(subscriber: Subscriber, world: SinkWorld): Sink {
  return {
    most: 1,
    deliver: (parcels, signal) =>
      oneByOne(parcels, (parcel) => runOnce(subscriber, parcel, world, signal)),
    close: async () => undefined,
  };
}
