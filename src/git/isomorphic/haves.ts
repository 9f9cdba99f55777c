import { SEEN, TRACKING } from "../remotes.ts";
import type { Oid } from "../repository.ts";
import { NewestFirst } from "./commits.ts";
import { listRefs } from "./list-refs.ts";
import { readRef } from "./read-ref.ts";
import type { Transport } from "./transport.ts";

/** Where tickets are, and where they were fetched to. */
const FOLDERS = ["refs/tickets", TRACKING, SEEN];
/** So many of the newest commits are told to a remote, so that it finds one that it has. */
const MOST_TOLD = 256;

/** Returns the commits that refs of ours hold. What they descend from is here, as far as anything is. */
export async function heldTips({ context, commits }: Transport): Promise<readonly Oid[]> {
  const refs = await listRefs(context, commits, { below: FOLDERS });
  const other = (await context.config()).get("ticket.ref");
  const own =
    other === undefined ? undefined : await readRef(context, other).catch(() => undefined);
  const tips = [...new Set([...refs.map(({ oid }) => oid), ...(own === undefined ? [] : [own])])];
  const sound: Oid[] = [];
  for (const oid of tips) if (await isCommit(commits, oid)) sound.push(oid);
  return sound;
}

async function isCommit(commits: Transport["commits"], oid: Oid): Promise<boolean> {
  return commits.get(oid).then(
    () => true,
    () => false,
  );
}

/** Returns the newest commits from there on down, the newest first. */
export async function newestOf(
  { commits }: Transport,
  tips: readonly Oid[],
): Promise<readonly Oid[]> {
  const queue = new NewestFirst();
  const known = new Set(tips);
  for (const oid of tips) queue.add(await commits.get(oid));
  const told: Oid[] = [];
  for (
    let next = queue.take();
    next !== undefined && told.length < MOST_TOLD;
    next = queue.take()
  ) {
    told.push(next.oid);
    for (const parent of next.parents.filter((oid) => !known.has(oid))) {
      known.add(parent);
      queue.add(await commits.get(parent));
    }
  }
  return told;
}
