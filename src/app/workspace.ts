import type { Clock, Random } from "../base/clock.ts";
import { TicketError } from "../base/errors.ts";
import type { StoreConfig } from "../domain/config.ts";
import { replicaOf } from "../domain/stamp.ts";
import { openRepository } from "../git/native/open.ts";
import type { GitRepository } from "../git/repository.ts";
import { readConfig, requireHead, type Snapshot } from "../store/snapshot.ts";
import { DEFAULT_REF, type Store } from "../store/store.ts";

/** Where to look for the repository, and the things that no code of ours takes from the process itself. */
export interface OpenOptions {
  /** A folder of the repository; default: the present one. */
  readonly dir?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly now?: Clock;
  readonly random?: Random;
  readonly pid?: number;
}

/** One open repository with its tickets ref. */
export interface Workspace {
  readonly repo: GitRepository;
  readonly store: Store;
}

/** Returns the tickets ref that the configuration names. @throws TicketError `BAD_TICKET_REF`. */
async function ticketsRef(repo: GitRepository): Promise<string> {
  const ref = (await repo.config()).get("ticket.ref") ?? DEFAULT_REF;
  if (
    /^refs\/(?!heads\/HEAD$)[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]$/.test(ref) &&
    !/\.\.|\/\/|\/\.|\.lock(?:\/|$)/.test(ref)
  )
    return ref;
  throw new TicketError(
    "BAD_TICKET_REF",
    "usage",
    `ticket.ref is no full ref name: ${JSON.stringify(ref)}.`,
    {
      data: { ref },
      hint: `For example: git config ticket.ref ${DEFAULT_REF}`,
    },
  );
}

/** Opens the repository around a folder. */
export async function openWorkspace(options: Required<OpenOptions>): Promise<Workspace> {
  const { dir, env, now, random, pid } = options;
  const repo = await openRepository({ cwd: dir, env, now, random, pid });
  const ref = await ticketsRef(repo);
  return {
    repo,
    store: { repo, ref, now, random, replica: replicaOf(random(5)), trees: new Map() },
  };
}

/** A snapshot of the head with its configuration. */
export interface View {
  readonly snapshot: Snapshot & { readonly commit: string };
  readonly config: StoreConfig;
}

/** Reads the head. @throws TicketError `NO_TICKETS`. */
export async function viewHead({ store }: Workspace): Promise<View> {
  const snapshot = await requireHead(store);
  return { snapshot, config: await readConfig(store, snapshot) };
}
