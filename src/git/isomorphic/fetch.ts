import { checkRef, validOid } from "../names.ts";
import { packets, readPackets, splitBands } from "../pkt-line.ts";
import { BadPack, type ReadPack, readPack } from "../read-pack.ts";
import { unfit, unreachable } from "../remote-errors.ts";
import type { Oid, StoredPack } from "../repository.ts";
import type { FetchOutcome, FetchRequest } from "../transport.ts";
import { type Endpoint, endpointOf } from "./address.ts";
import { checkPack, UnfitPack } from "./check-pack.ts";
import { heldTips, newestOf } from "./haves.ts";
import { readRef } from "./read-ref.ts";
import { type Advertised, advertised, failureOf, MOST_BYTES } from "./remote.ts";
import { storeBuilt } from "./store-pack.ts";
import { compareAndSwapRef } from "./swap-ref.ts";
import type { Transport } from "./transport.ts";

/** All objects of one answer together, before they were packed. */
const MOST_UNPACKED = 1 << 30;
const MOST_TRIES = 6;

/** Brings one ref of a remote, forward only. See `GitRepository.fetch`. */
export async function fetchRef(transport: Transport, request: FetchRequest): Promise<FetchOutcome> {
  const { context } = transport;
  const { ref, into, address, patienceMs } = request;
  checkRef(ref);
  if (into !== undefined) checkRef(into);
  const endpoint = endpointOf(await context.config(), address, "fetch");
  const remote = await advertised(context, endpoint, "git-upload-pack", patienceMs);
  const oid = remote.refs.get(ref);
  if (oid === undefined) return { kind: "absent" };
  if (!validOid(oid, context.objectFormat))
    throw unfit({ remote: endpoint.shown, reason: `${ref} is ${oid}` });
  const stored = await bring(transport, endpoint, remote, oid, request);
  try {
    return into === undefined ? { kind: "fetched", oid } : await move(transport, into, oid);
  } finally {
    await stored?.release();
  }
}

/** Brings a commit with all that it needs, unless it is here; it is kept until released. */
async function bring(
  transport: Transport,
  endpoint: Endpoint,
  remote: Advertised,
  wanted: Oid,
  request: FetchRequest,
): Promise<StoredPack | undefined> {
  const { context, objects, commits } = transport;
  const tips = await heldTips(transport);
  for (const tip of tips)
    if (tip === wanted || ((await objects.has(wanted)) && (await commits.holds(tip, wanted))))
      return undefined;
  const have = await newestOf(transport, tips);
  const question = await ask(transport, remote.capabilities, wanted, have);
  const bytes = packIn(await remote.ask(question), endpoint);
  const pack = readable(context.objectFormat, bytes, endpoint);
  const total = pack.objects.size;
  request.onProgress?.({ what: "fetching", done: total, total });
  try {
    await checkPack(transport, pack, wanted, tips);
  } catch (error) {
    if (error instanceof UnfitPack) throw unfit({ remote: endpoint.shown, reason: error.message });
    throw error;
  }
  return total === 0 ? undefined : storeBuilt(context, { bytes, entries: pack.entries });
}

/** What is wanted, what is here, and where our history ends. gitprotocol-pack(5), version 0, in one round. */
async function ask(
  { commits }: Transport,
  offered: ReadonlySet<string>,
  wanted: Oid,
  have: readonly Oid[],
): Promise<Buffer> {
  const shallow = offered.has("shallow") ? [...(await commits.shallow())] : [];
  const spoken = ["side-band-64k", "ofs-delta", "no-progress"].filter((name) => offered.has(name));
  return packets([
    `want ${wanted} ${spoken.join(" ")}\n`,
    ...shallow.map((oid) => `shallow ${oid}\n`),
    undefined,
    ...have.map((oid) => `have ${oid}\n`),
    "done\n",
  ]);
}

/** What a remote says of commits that both have. Git says it again for those below the first one. */
const BOTH_HAVE = /^(?:NAK|ACK [0-9a-f]+)\n?$/;

/** Returns the pack in an answer: on the first band, behind lines that say which commits both have. */
function packIn(answer: Buffer, { shown }: Endpoint): Buffer {
  try {
    const lines = [...readPackets(answer)];
    const first = lines[0]?.toString("latin1") ?? "";
    if (/^ERR /.test(first)) throw new Error(first.slice(4).trim());
    const begin = lines.findIndex((line) => !BOTH_HAVE.test(line?.toString("latin1", 0, 80) ?? ""));
    if (begin < 1) throw new BadPack("something else than a pack");
    const { data, failure } = splitBands(lines.slice(begin));
    if (failure !== undefined) throw new Error(failure);
    return data;
  } catch (error) {
    throw error instanceof BadPack
      ? unreachable({ remote: shown, reason: error.message }, error.message)
      : failureOf(error, shown);
  }
}

function readable(
  format: Transport["context"]["objectFormat"],
  bytes: Buffer,
  { shown }: Endpoint,
): ReadPack {
  try {
    if (bytes.length > MOST_BYTES) throw new BadPack("more than can be taken");
    return readPack(format, bytes, MOST_UNPACKED);
  } catch (error) {
    if (!(error instanceof BadPack))
      throw unfit({ remote: shown, reason: String((error as Error).message) });
    throw unfit({ remote: shown, reason: `the pack is damaged: it has ${error.message}` });
  }
}

/** Moves what was fetched before forward to what is there now. */
async function move(transport: Transport, into: string, oid: Oid): Promise<FetchOutcome> {
  const { context, commits } = transport;
  for (let tries = 1; ; tries++) {
    const before = await readRef(context, into);
    if (before === oid) return { kind: "fetched", oid };
    if (before !== undefined && !(await commits.holds(oid, before)))
      return { kind: "rewritten", oid };
    const update = { ref: into, next: oid, expected: before, message: "fetch" };
    if ((await compareAndSwapRef(transport, update)) === "updated") return { kind: "fetched", oid };
    // Another process of this repository fetches the same just now.
    if (tries >= MOST_TRIES) return { kind: "fetched", oid: (await readRef(context, into)) ?? oid };
  }
}
