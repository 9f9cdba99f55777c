import { dirname, join } from "node:path";
import { buildIndex } from "../build-index.ts";
import { oidLength } from "../names.ts";
import { keepWords, parseKeepWords } from "../native/pack-leftovers.ts";
import { processId } from "../native/process-id.ts";
import { type BuiltPack, packOf } from "../pack.ts";
import type { NewObject, StoredPack } from "../repository.ts";
import { randomBetween, randomName, sleep } from "../waiting.ts";
import type { IsomorphicContext } from "./context.ts";
import { systemFailure } from "./errors.ts";
import { codeOf } from "./files.ts";

/** How long another store of the same pack is waited for: it lives as long as one write. */
const MOST_WAITS = 40;
const WAIT_MS = 50;
/** `git gc --prune=now` takes unfinished files away; every try has its chance. */
const MOST_TRIES = 100;
const MOST_PAUSE_MS = 20;

const NOTHING: StoredPack = { release: async () => undefined };

/** Stores the objects as one pack. See `GitRepository.storePack`. */
export async function storePack(
  context: IsomorphicContext,
  objects: readonly NewObject[],
): Promise<StoredPack> {
  if (objects.length === 0) return NOTHING;
  return storeBuilt(context, packOf(context.objectFormat, objects));
}

/**
 * Stores a pack and its index, both synced, its `.keep` before them: so from its first moment the pack is kept from
 * `git gc --prune=now`, until the ref holds it and it is released.
 */
export async function storeBuilt(context: IsomorphicContext, pack: BuiltPack): Promise<StoredPack> {
  const { files, objectFormat, objectsDir } = context;
  const checksum = pack.bytes.subarray(-oidLength(objectFormat) / 2);
  // git names a pack after the checksum at its end.
  const base = join(objectsDir, "pack", `pack-${Buffer.from(checksum).toString("hex")}`);
  const keep = `${base}.keep`;
  const words = keepWords(processId(context.pid), randomName(context.random));
  const release = async () => {
    const text = await files.read(keep).catch(() => undefined);
    if (text?.toString("utf8").trimEnd() === words) await files.remove(keep).catch(() => undefined);
  };
  try {
    await files.makeFolder(dirname(base));
    await takeKeep(context, keep, words);
    await putPack(context, base, pack.bytes);
    await putNew(context, `${base}.idx`, "tmp_idx_", () =>
      buildIndex(objectFormat, pack.entries, checksum),
    );
    await files.syncFolder(dirname(base));
  } catch (error) {
    await release();
    throw systemFailure(error) ?? error;
  }
  return { release };
}

/** One that is there already is the same, if it is whole. */
async function putPack(context: IsomorphicContext, base: string, bytes: Uint8Array): Promise<void> {
  const there = await context.files.stat(`${base}.pack`);
  if (there?.size === bytes.length) return;
  await putFile(context, `${base}.pack`, "tmp_pack_", bytes);
}

async function putNew(
  context: IsomorphicContext,
  path: string,
  temporary: string,
  make: () => Uint8Array,
): Promise<void> {
  if ((await context.files.stat(path)) === undefined)
    await putFile(context, path, temporary, make());
}

/** Writes a file under a name that git takes for unfinished, and gives it its own in one step. */
async function putFile(
  { files, random }: IsomorphicContext,
  path: string,
  temporary: string,
  bytes: Uint8Array,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const aside = join(dirname(path), temporary + randomName(random));
    try {
      await files.create(aside, bytes);
      await files.rename(aside, path);
      return;
    } catch (error) {
      await files.remove(aside).catch(() => undefined);
      // A collector took it away in between.
      if (codeOf(error) !== "ENOENT" || tries >= MOST_TRIES) throw error;
      await sleep(randomBetween(random, 0, MOST_PAUSE_MS));
    }
  }
}

/**
 * Makes the `.keep` ours. Where there is one, the same pack is being stored by another process, as when two join the same heads;
 * we wait for our turn. One of another program is as good as ours.
 */
async function takeKeep(
  { files, house }: IsomorphicContext,
  path: string,
  words: string,
): Promise<void> {
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    if (await files.create(path, `${words}\n`, 0o600)) return;
    const text = (await files.read(path))?.toString("utf8") ?? "";
    if (text !== "" && parseKeepWords(text) === undefined) return;
    if (!house.dropDeadKeep(path)) await sleep(WAIT_MS);
  }
}
