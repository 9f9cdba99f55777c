import { isTicketError, type TicketError } from "../base/errors.ts";
import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import { rememberingDocuments } from "../store/store.ts";
import { type SyncOutcome, type SyncParts, syncWith } from "../store/sync.ts";
import { configuredLimits, type SyncOptions } from "../store/sync-options.ts";
import { earlyLook } from "./early-look.ts";
import { chosenRemotes } from "./remotes.ts";
import type { FailedRemote, RemoteOptions, RemoteReport, SyncReport } from "./sync-types.ts";
import type { Workspace } from "./workspace.ts";

/** Which command it is: each does a part of what `sync` does. */
export type SyncKind = "fetch" | "pull" | "push" | "sync";

const PARTS: Readonly<Record<Exclude<SyncKind, "push">, SyncParts>> = {
  fetch: { join: false, push: false },
  pull: { join: true, push: false },
  sync: { join: true, push: true },
};

/** Returns how to treat what is found, by the options and by git's configuration. */
export async function syncOptions(
  { repo }: Workspace,
  { acceptClockSkew = false, allowUnrelated = false }: RemoteOptions,
): Promise<SyncOptions> {
  return { acceptClockSkew, allowUnrelated, ...configuredLimits(await repo.config()) };
}

function kindOf({ before, after, joins }: SyncOutcome): RemoteReport["kind"] {
  if (joins.some((j) => j.kind === "joined")) return "joined";
  return before === after ? "up-to-date" : "fast-forward";
}

/** A remote of which nothing is to be said yet. */
export const nothingOf = (remote: Remote, head: Oid | undefined): RemoteReport => ({
  ...{ remote: remote.name, tip: null, before: head ?? null, commit: head ?? null },
  ...{ kind: "up-to-date", received: 0, changed: [], joined: [], joins: [], sent: 0, races: [] },
  ...{ lost: [], texts: [], unexamined: 0, suppressed: [], unreadable: [] },
});

/** Fetches, joins and pushes, and tells what that came to. */
async function syncAndReport(
  { store }: Workspace,
  parts: SyncParts,
  remote: Remote,
  options: SyncOptions,
): Promise<RemoteReport> {
  const look = earlyLook(store);
  try {
    const outcome = await syncWith(store, remote, parts, options, look.begin);
    return {
      ...nothingOf(remote, outcome.before),
      ...{ tip: outcome.tip ?? null, commit: outcome.after ?? null, kind: kindOf(outcome) },
      ...{ received: outcome.received.length, sent: outcome.sent, races: outcome.races },
      ...{ unreadable: outcome.unreadable, ...(await look.changes(outcome)) },
    };
  } finally {
    await look.settle();
  }
}

async function pushOnly(
  { store }: Workspace,
  remote: Remote,
  options: SyncOptions,
  dryRun: boolean,
): Promise<RemoteReport> {
  const { pushTo } = await import("../store/sync-push.ts");
  const { head, sent } = await pushTo(store, remote, options, dryRun);
  return { ...nothingOf(remote, head), sent };
}

async function syncOne(
  workspace: Workspace,
  kind: SyncKind,
  remote: Remote,
  options: SyncOptions,
  dryRun: boolean,
): Promise<RemoteReport> {
  if (kind === "push") return pushOnly(workspace, remote, options, dryRun);
  if (dryRun)
    return (await import("./preview-sync.ts")).previewSync(workspace, PARTS[kind], remote, options);
  return syncAndReport(workspace, PARTS[kind], remote, options);
}

/** What the last remotes brought, the first ones lack: they get it now. */
async function pushLater(
  { store }: Workspace,
  remotes: readonly Remote[],
  reports: RemoteReport[],
  options: SyncOptions,
): Promise<void> {
  const head = await store.repo.readRef(store.ref);
  for (const [i, report] of reports.entries()) {
    const remote = remotes.find((r) => r.name === report.remote);
    if (remote === undefined || (await store.repo.readRef(remote.seen)) === head) continue;
    const { after, sent, races } = await syncWith(store, remote, PARTS.sync, options);
    reports[i] = {
      ...report,
      commit: after ?? null,
      sent: report.sent + sent,
      races: [...report.races, ...races],
    };
  }
}

const asFailure = (remote: Remote, error: unknown): FailedRemote => {
  if (!isTicketError(error)) throw error;
  return { remote: remote.name, error: error as TicketError };
};

async function syncAll(
  workspace: Workspace,
  kind: SyncKind,
  remotes: readonly Remote[],
  options: SyncOptions,
  dryRun: boolean,
): Promise<Pick<SyncReport, "remotes" | "failed">> {
  const reports: RemoteReport[] = [];
  const failed: FailedRemote[] = [];
  for (const remote of remotes) {
    try {
      reports.push(await syncOne(workspace, kind, remote, options, dryRun));
    } catch (error) {
      failed.push(asFailure(remote, error));
    }
  }
  if (kind === "sync" && !dryRun) await pushLater(workspace, remotes, reports, options);
  return { remotes: reports, failed };
}

/** Fetches, joins and pushes tickets, as the kind says. See `Tickets.sync`. */
export async function sync(
  workspace: Workspace,
  kind: SyncKind,
  options: RemoteOptions,
): Promise<SyncReport> {
  const { repo, store } = workspace;
  if (options.background !== true) return syncNow(workspace, kind, options);
  let report: SyncReport = { ref: store.ref, remotes: [], failed: [] };
  await repo.withTurn("sync", async () => {
    report = await syncNow(workspace, kind, options);
  });
  return report;
}

/** Whether a sync left more in the repository than it found. */
const wrote = ({ before, commit, received, sent }: RemoteReport): boolean =>
  before !== commit || received > 0 || sent > 0;

async function syncNow(
  opened: Workspace,
  kind: SyncKind,
  options: RemoteOptions,
): Promise<SyncReport> {
  // What is checked is joined, and then reported.
  const store = rememberingDocuments(opened.store);
  const workspace = { ...opened, store };
  const { dryRun = false, all = false } = options;
  const remotes = await chosenRemotes(workspace, options);
  const how = await syncOptions(workspace, options);
  if (all) return { ref: store.ref, ...(await syncAll(workspace, kind, remotes, how, dryRun)) };
  const reports: RemoteReport[] = [];
  for (const remote of remotes) reports.push(await syncOne(workspace, kind, remote, how, dryRun));
  if (!dryRun && reports.some(wrote)) await store.repo.maintain();
  return { ref: store.ref, remotes: reports, failed: [] };
}
