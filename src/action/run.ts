import { join } from "node:path";
import type { Tickets } from "../app/tickets.ts";
import type { GitHub } from "./github/api.ts";
import type { Memory } from "./github/remembered.ts";
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

const nobody = (): undefined => undefined;

/** Asks for a pull request now, and lets whoever wants it first have the answers. */
function askedAhead(api: GitHub, number: number): GitHub {
  const answers = { pull: api.pull(number), commits: api.commits(number) };
  // Who waits for them later is told what went wrong.
  for (const answer of [answers.pull, answers.commits]) answer.catch(nobody);
  return {
    ...api,
    pull: (n) => (n === number ? answers.pull : api.pull(n)),
    commits: (n) => (n === number ? answers.commits : api.commits(n)),
  };
}

/** Returns the answers of earlier runs, where a folder is kept. */
async function memoryOf({ folder }: Inputs): Promise<Memory | undefined> {
  if (folder === "") return undefined;
  const { answersIn } = await import("./github/remembered.ts");
  return answersIn(join(folder, "ticket-answers.json"));
}

/**
 * Opens what a run works with. GitHub is asked for the pull request, if the run is about one; the tickets are loaded and opened while it
 * answers.
 */
export async function openRun(
  runner: Runner,
  inputs: Inputs,
  pullRequest: number | undefined,
): Promise<Run> {
  const [{ githubClient }, { gitHub }, memory] = await Promise.all([
    import("./github/client.ts"),
    import("./github/api.ts"),
    memoryOf(inputs),
  ]);
  const onWait = (why: string): void => runner.note("notice", why);
  const { token } = inputs;
  let onSent: () => void = nobody;
  const sent = new Promise<void>((done) => {
    onSent = done;
  });
  const client = githubClient({ memory, apiUrl: apiUrl(runner), token, onWait, onSent });
  const asked = gitHub(client, slugOf(runner));
  const api = pullRequest === undefined ? asked : askedAhead(asked, pullRequest);
  // The requests leave before the tickets are loaded, which holds this process up.
  if (pullRequest !== undefined)
    await Promise.race([sent, api.pull(pullRequest).then(nobody, nobody)]);
  const tickets = await openHere(runner, inputs);
  const close = async (): Promise<void> => {
    memory?.save();
    await tickets.close();
  };
  return { runner, inputs, api, tickets, close };
}
