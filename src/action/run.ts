import { join } from "node:path";
import type { Tickets } from "../app/tickets.ts";
import type { GitHub } from "./github/api.ts";
import type { Inputs } from "./inputs.ts";
import { apiUrl, openHere, slugOf } from "./place.ts";
import type { Runner } from "./runner.ts";

/** One run of the Action. */
export interface Run {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly api: GitHub;
  readonly tickets: Tickets;
  /** Ends it, and keeps what the next run may use. */
  close(): Promise<void>;
}

/** Opens what a run works with: neither GitHub nor the tickets are asked yet. */
export async function openRun(runner: Runner, inputs: Inputs): Promise<Run> {
  const [{ githubClient }, { gitHub }, tickets] = await Promise.all([
    import("./github/client.ts"),
    import("./github/api.ts"),
    openHere(runner, inputs),
  ]);
  const memory =
    inputs.folder === ""
      ? undefined
      : (await import("./github/remembered.ts")).answersIn(
          join(inputs.folder, "ticket-answers.json"),
        );
  const client = githubClient({
    memory,
    apiUrl: apiUrl(runner),
    token: inputs.token,
    onWait: (why) => runner.note("notice", why),
  });
  const close = async (): Promise<void> => {
    memory?.save();
    await tickets.close();
  };
  return { runner, inputs, api: gitHub(client, slugOf(runner)), tickets, close };
}
