import type { Annotation, Check, Pull, PullCommit } from "../github/api.ts";
import type { Inputs } from "../inputs.ts";
import { neutralLog } from "../text/neutral.ts";
import type { Links, Misnamed } from "./linked.ts";

/** What the link check goes by. */
export interface LinkFacts {
  readonly inputs: Pick<Inputs, "linkCheck" | "linkScope" | "skipLabel" | "skipAuthors">;
  readonly pull: Pull;
  readonly commits: readonly PullCommit[];
  readonly links: Links;
  /** For examples: `tk`. */
  readonly prefix: string;
}

const OPT_OUT = /^tickets?[ \t]*:[ \t]*none[ \t]*$/im;

/** Returns why a pull request needs no ticket, or undefined. */
function excuse({ inputs, pull, commits }: LinkFacts): string | undefined {
  const { skipLabel, skipAuthors } = inputs;
  if (skipAuthors.includes(pull.author)) return `${pull.author} needs no ticket.`;
  if (skipLabel !== "" && pull.labels.includes(skipLabel)) return `It has the label ${skipLabel}.`;
  const own = commits.filter(({ parents }) => parents < 2);
  const all = own.length > 0 && own.every(({ message }) => OPT_OUT.test(message));
  return OPT_OUT.test(pull.body) || all ? "It says `Ticket: none`." : undefined;
}

const subjectOf = (message: string): string =>
  neutralLog(message.split("\n", 1)[0] ?? "", 120) || "(no subject)";
const shortOf = (sha: string): string => sha.slice(0, 9);

function annotation(
  sha: string,
  line: number,
  level: Annotation["annotation_level"],
  title: string,
  message: string,
): Annotation {
  // A check can only point to files; a commit's message is none, so it gets a name of its own.
  const path = sha === "" ? "pull-request" : `commits/${shortOf(sha)}`;
  return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}

const WHY: Readonly<Record<Misnamed["problem"], string>> = {
  missing: "There is no such ticket.",
  ambiguous: "Several tickets begin like this: write more of the id.",
  deleted: "This ticket was deleted.",
};

function misnamedNote(
  { spoken, problem }: Misnamed,
  level: Annotation["annotation_level"],
): Annotation {
  const { source, token, line } = spoken;
  const where = source.part === "commit" ? `commit ${shortOf(source.sha)}` : `the ${source.part}`;
  return annotation(source.sha, line, level, `${neutralLog(token, 60)} in ${where}`, WHY[problem]);
}

function lacking({ commits, links }: LinkFacts): readonly PullCommit[] {
  return commits.filter(
    ({ sha, message, parents }) => parents < 2 && !links.naming.has(sha) && !OPT_OUT.test(message),
  );
}

function summaryOf(facts: LinkFacts, faults: readonly string[]): string {
  const { prefix, inputs } = facts;
  const label =
    inputs.skipLabel === "" ? "" : ` or give the pull request the label \`${inputs.skipLabel}\``;
  const help = [
    `Name the ticket in the title, the description, the branch or a commit: \`Closes ${prefix}-7k3m\`, \`Refs: ${prefix}-7k3m\`, or a branch \`${prefix}-7k3m-login\`.`,
    `What needs none says so: \`Ticket: none\` in the description,${label}.`,
  ];
  return faults.length === 0
    ? "Every ticket that is named is there."
    : [...faults, "", ...help].join("\n");
}

/** Most annotations that GitHub takes in one request. */
const MOST_NOTES = 50;

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;

/** Judges whether a pull request names the tickets that it is about. */
export function checkLinks(facts: LinkFacts): Check {
  const { inputs, commits, links } = facts;
  const skip = excuse(facts);
  if (skip !== undefined)
    return { conclusion: "skipped", title: "No ticket is needed", summary: skip, annotations: [] };
  const level = inputs.linkCheck === "require" ? "failure" : "warning";
  const none = !links.tickets.some(({ linked }) => linked);
  const without = lacking(facts);
  const perCommit = inputs.linkScope === "commits";
  const faults = [
    ...(none ? ["This pull request is linked to no ticket."] : []),
    ...(links.misnamed.length > 0
      ? [`${count(links.misnamed.length, "name")} of tickets that are not there.`]
      : []),
    ...(perCommit && without.length > 0
      ? [`${without.length} of ${count(commits.length, "commit")} name no ticket.`]
      : []),
  ];
  const notes = [
    ...links.misnamed.map((m) => misnamedNote(m, level)),
    ...(none || perCommit ? without : []).map(({ sha, message }) =>
      annotation(
        sha,
        1,
        perCommit || none ? level : "notice",
        `Commit ${shortOf(sha)} names no ticket`,
        subjectOf(message),
      ),
    ),
  ].slice(0, MOST_NOTES);
  const bad = inputs.linkCheck === "require" ? "failure" : "neutral";
  return {
    conclusion: faults.length === 0 ? "success" : bad,
    title:
      faults[0] ?? `Linked to ${count(links.tickets.filter((t) => t.linked).length, "ticket")}`,
    summary: summaryOf(facts, faults),
    annotations: notes,
  };
}
