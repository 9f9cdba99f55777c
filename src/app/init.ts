import { isTicketError, TicketError } from "../base/errors.ts";
import type { Remote } from "../git/remotes.ts";
import { initStore } from "../store/init.ts";
import { syncWith } from "../store/sync.ts";
import { remotesOfClone } from "./remotes.ts";
import { syncOptions } from "./sync.ts";
import type { FailedRemote, InitResult } from "./tickets.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Returns a prefix for shown ids, checked. @throws TicketError `BAD_PREFIX`. */
function checkPrefix(prefix: string): string {
  if (/^[a-z][a-z0-9]{0,9}$/.test(prefix)) return prefix;
  throw new TicketError(
    "BAD_PREFIX",
    "usage",
    `The prefix ${JSON.stringify(prefix)} can't be used.`,
    {
      data: { prefix },
      hint: "A prefix is a lower-case letter and up to nine letters and digits, like tk.",
    },
  );
}

/** Whoever begins tickets waits no longer than this for a remote that says nothing. */
const PATIENCE_MS = 20_000;

/** A remote that can't be asked may have tickets or not. Any other trouble means that it has some. */
const UNASKED = new Set([
  "REMOTE_UNREACHABLE",
  "REMOTE_NOT_FOUND",
  "REMOTE_DENIED",
  "REMOTE_PROTOCOL",
  "GIT_FAILED",
]);

/** Takes the tickets of one remote; false when it has none. */
async function adopt(workspace: Workspace, remote: Remote): Promise<boolean> {
  const options = await syncOptions(workspace, {});
  const patienceMs = Math.min(options.patienceMs, PATIENCE_MS);
  const parts = { join: true, push: false };
  const { tip } = await syncWith(workspace.store, remote, parts, { ...options, patienceMs });
  return tip !== undefined;
}

/** Looks for tickets at the remotes of a fresh clone, so that nobody begins apart from everybody else. */
async function adoptAny(
  workspace: Workspace,
): Promise<{ readonly adopted: string | null; readonly unasked: readonly FailedRemote[] }> {
  const unasked: FailedRemote[] = [];
  for (const remote of await remotesOfClone(workspace)) {
    try {
      if (await adopt(workspace, remote)) return { adopted: remote.name, unasked };
    } catch (error) {
      if (!isTicketError(error) || !UNASKED.has(error.code)) throw error;
      unasked.push({ remote: remote.name, error });
    }
  }
  return { adopted: null, unasked };
}

/** Begins the tickets, or takes those of a remote. See `Tickets.init`. */
export async function init(
  workspace: Workspace,
  { prefix = "tk", offline = false }: { readonly prefix?: string; readonly offline?: boolean },
): Promise<InitResult> {
  const { store } = workspace;
  const checked = checkPrefix(prefix);
  const there = (await store.repo.readRef(store.ref)) !== undefined;
  const asked = there || offline ? { adopted: null, unasked: [] } : await adoptAny(workspace);
  const { commit, created } = await initStore(store, checked);
  const { config } = await viewHead(workspace);
  return { commit, created, ref: store.ref, prefix: config.prefix, ...asked };
}
