import type { OpenOptions } from "../app/workspace.ts";
import type { Streams } from "./streams.ts";

/** Commands that speak to remotes themselves, and the tour, which has no remote. */
const SPEAKS: ReadonlySet<string> = new Set(["sync", "fetch", "pull", "push", "init", "demo"]);

/** So many seconds a publisher that nobody sees stays for what failed. */
const PATIENCE = "60";

type Background = (argv: readonly string[]) => void;

/** Starts a sync that nobody sees. */
export const startSync = (background: Background): void =>
  background(["sync", "--background", "--quiet"]);

/** Starts a publisher that nobody sees. */
export const startPublish = (background: Background): void =>
  background(["publish", "--wait", PATIENCE, "--quiet"]);

/** What a command leads to once it is done, in processes of their own. */
export interface Afterwards extends Required<Pick<OpenOptions, "onAutoSync" | "onPublish">> {
  /** Starts what is to come, and says what a person has to know. */
  begin(io: Streams, background: Background): void;
}

/** Returns what takes note of what a command leads to. */
export function afterwards(command: string, quiet: boolean): Afterwards {
  let sync = false;
  let publish = false;
  let stopped: readonly string[] = [];
  return {
    onAutoSync: () => {
      sync = !SPEAKS.has(command);
    },
    onPublish: (names) => {
      publish = command !== "demo";
      stopped = names;
    },
    begin: (io, background) => {
      if (sync) startSync(background);
      if (publish) startPublish(background);
      for (const name of quiet ? [] : stopped)
        io.err(
          `note: subscriber ${name} was stopped, since too much failed. To see why: git ticket subscribe show ${name}\n`,
        );
    },
  };
}
