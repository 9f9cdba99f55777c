import { TicketError } from "../../base/errors.ts";
import { checkOid, validOid } from "../names.ts";
import type { GraphCommit, HistoryQuery, Oid } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import { unexpectedOutcome } from "./git-errors.ts";
import type { GitOutcome } from "./git-runner.ts";
import { commitHere, type ReadHere, shortChain } from "./short-chain.ts";

const LONGEST_REVISION = 4096;

/** Returns the commit that a user's words name; words that are no revision name none. */
export async function resolveCommit(
  { runner, format }: NativeContext,
  here: () => Promise<ReadHere>,
  revision: string,
): Promise<Oid | undefined> {
  if (revision === "" || revision.length > LONGEST_REVISION || /[\0\n]/.test(revision))
    return undefined;
  // A whole name means that object before anything else. gitrevisions(7).
  const known = validOid(revision, format.objectFormat)
    ? commitHere(await here(), revision)
    : undefined;
  if (known !== undefined) return known.oid;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const { code, stdout } = await runner.run({ args });
  const oid = stdout.toString("latin1").trimEnd();
  return code === 0 && validOid(oid, format.objectFormat) ? oid : undefined;
}

/** Lists commits newest first, children before parents. Paths are literal; oids go through a pipe, so any number will do. */
export async function history(context: NativeContext, query: HistoryQuery): Promise<Oid[]> {
  const { tips, exclude = [], paths = [], limit, fullHistory = false } = query;
  if (tips.length === 0 || limit === 0) return [];
  const { objectFormat } = context.format;
  const wanted = tips.map((oid) => checkOid(oid, objectFormat));
  const unwanted = exclude.map((oid) => `^${checkOid(oid, objectFormat)}`);
  const bad = paths.find((path) => path === "" || path.includes("\0"));
  if (bad !== undefined) throw badPath(bad);
  const options = [
    ...(limit === undefined ? [] : [`--max-count=${Math.trunc(limit)}`]),
    ...(fullHistory ? ["--full-history"] : []),
  ];
  const args = ["rev-list", "--date-order", ...options, "--stdin", "--", ...paths];
  const outcome = await context.runner.run({
    args,
    input: `${[...wanted, ...unwanted].join("\n")}\n`,
  });
  if (outcome.code !== 0) throw await unexpectedOutcome(context.runner, "rev-list", outcome);
  return lines(outcome);
}

/** Lists commits with their parents and times, in whatever order is the fastest for git. */
export async function graph(
  context: NativeContext,
  here: () => Promise<ReadHere>,
  query: Pick<HistoryQuery, "tips" | "exclude">,
): Promise<readonly GraphCommit[]> {
  const { tips, exclude = [] } = query;
  const { runner, format } = context;
  const { objectFormat } = format;
  if (tips.length === 0) return [];
  const wanted = tips.map((oid) => checkOid(oid, objectFormat));
  const unwanted = exclude.map((oid) => `^${checkOid(oid, objectFormat)}`);
  const chain = exclude.length === 1 ? shortChain(context, await here(), query) : undefined;
  if (chain !== undefined) return chain;
  const args = ["rev-list", "--parents", "--timestamp", "--stdin"];
  const input = `${[...wanted, ...unwanted].join("\n")}\n`;
  const outcome = await runner.run({ args, input });
  if (outcome.code !== 0) throw await unexpectedOutcome(runner, "rev-list", outcome);
  return lines(outcome).map((line) => {
    const [time, oid = "", ...parents] = line.split(" ");
    return { oid, parents, time: Number(time) };
  });
}

/** Tells whether `ancestor` is in the history of `descendant`, itself included. */
export async function isAncestor(
  context: NativeContext,
  ancestor: Oid,
  descendant: Oid,
): Promise<boolean> {
  const [a, b] = pair(context, ancestor, descendant);
  if (a === b) return true;
  const args = ["merge-base", "--is-ancestor", "--end-of-options", a, b];
  const outcome = await context.runner.run({ args });
  if (outcome.code === 0 || outcome.code === 1) return outcome.code === 0;
  throw await unexpectedOutcome(context.runner, "merge-base", outcome);
}

/** Returns every best common ancestor. */
export async function mergeBases(context: NativeContext, a: Oid, b: Oid): Promise<Oid[]> {
  const args = ["merge-base", "--all", "--end-of-options", ...pair(context, a, b)];
  const outcome = await context.runner.run({ args });
  // Code 1 without words: there is none.
  if (outcome.code === 0 || (outcome.code === 1 && outcome.stderr === "")) return lines(outcome);
  throw await unexpectedOutcome(context.runner, "merge-base", outcome);
}

function pair({ format }: NativeContext, a: Oid, b: Oid): [Oid, Oid] {
  return [checkOid(a, format.objectFormat), checkOid(b, format.objectFormat)];
}

function lines({ stdout }: GitOutcome): Oid[] {
  return stdout
    .toString("latin1")
    .split("\n")
    .filter((line) => line !== "");
}

function badPath(path: string): TicketError {
  return new TicketError("BAD_PATH", "usage", `${JSON.stringify(path)} is not a path in a tree.`, {
    data: { path },
  });
}
