import { isObject, type Json } from "../base/json.ts";
import type { Mode } from "./inputs.ts";

/** What a run is about. Everything in an event is written by others: only what is checked here is taken from it. */
export type Trigger =
  | {
      readonly kind: "pull-request";
      readonly number: number;
      readonly action: string;
      /** True: the token may only read, as it does for a pull request of a fork. */
      readonly readOnly: boolean;
    }
  | {
      readonly kind: "command";
      readonly comment: number;
      readonly issue: number;
      readonly author: string;
      readonly body: string;
    }
  | { readonly kind: "report"; readonly headSha: string; readonly headRepository: string }
  | { readonly kind: "schedule" | "events" | "verify" | "import-issues" }
  | { readonly kind: "none"; readonly why: string };

/** What the runner says of the event. */
export interface EventFacts {
  readonly name: string;
  readonly payload: Json;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string;
}

const at = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (found, name) => (isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined),
    value,
  );
const textAt = (value: Json, ...path: readonly string[]): string => {
  const found = at(value, ...path);
  return typeof found === "string" ? found : "";
};
const numberAt = (value: Json, ...path: readonly string[]): number => {
  const found = at(value, ...path);
  return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : 0;
};

const none = (why: string): Trigger => ({ kind: "none", why });

/** Actions on a pull request that change nothing that we look at. */
const IDLE =
  /^(?:assigned|unassigned|review_requested|review_request_removed|locked|unlocked|milestoned|demilestoned|auto_merge_enabled|auto_merge_disabled|enqueued|dequeued)$/;

function pullOf({ name, payload, repository }: EventFacts): Trigger {
  const number = numberAt(payload, "pull_request", "number") || numberAt(payload, "number");
  if (number === 0) return none("This event has no pull request.");
  const action = textAt(payload, "action");
  if (IDLE.test(action)) return none(`Nothing is to be done when a pull request is ${action}.`);
  const head = textAt(payload, "pull_request", "head", "repo", "full_name");
  const readOnly = name === "pull_request" && head.toLowerCase() !== repository.toLowerCase();
  return { kind: "pull-request", number, action, readOnly };
}

/** What a comment has to begin a line with. */
export const COMMAND = /^[ \t]{0,3}\/ticket(?:[ \t]|$)/m;

function commandOf({ payload }: EventFacts): Trigger {
  const body = textAt(payload, "comment", "body");
  const [comment, issue] = [
    numberAt(payload, "comment", "id"),
    numberAt(payload, "issue", "number"),
  ];
  const author = textAt(payload, "comment", "user", "login");
  if (comment === 0 || issue === 0 || author === "") return none("This event has no comment.");
  if (textAt(payload, "action") !== "created")
    return none("Only new comments are read for commands.");
  if (!COMMAND.test(body)) return none("The comment has no line that begins with /ticket.");
  return { kind: "command", comment, issue, author, body };
}

function reportOf({ payload }: EventFacts): Trigger {
  const headSha = textAt(payload, "workflow_run", "head_sha");
  const headRepository = textAt(payload, "workflow_run", "head_repository", "full_name");
  if (!/^[0-9a-f]{40,64}$/.test(headSha) || headRepository === "")
    return none("This event has no workflow run.");
  if (textAt(payload, "workflow_run", "event") !== "pull_request")
    return none("That workflow did not run for a pull request.");
  return { kind: "report", headSha, headRepository };
}

const MODE_OF: ReadonlyMap<string, Exclude<Mode, "auto">> = new Map([
  ["pull_request", "pull-request"],
  ["pull_request_target", "pull-request"],
  ["issue_comment", "command"],
  ["workflow_run", "report"],
  ["schedule", "schedule"],
  ["workflow_dispatch", "events"],
  ["repository_dispatch", "events"],
]);

/** Decides what a run is about: what the mode says, or with `auto` what the event is. */
export function triggerOf(facts: EventFacts, mode: Mode): Trigger {
  const object = isObject(facts.payload) ? facts : { ...facts, payload: {} };
  const chosen = mode === "auto" ? MODE_OF.get(facts.name) : mode;
  if (chosen === undefined)
    return none(`There is nothing to do for the event ${facts.name || "(none)"}.`);
  if (chosen === "pull-request") return pullOf(object);
  if (chosen === "command") return commandOf(object);
  return chosen === "report" ? reportOf(object) : { kind: chosen };
}
