import { checkOid, checkRef, zeroOid } from "../names.ts";
import { plainWords } from "../native/git-errors.ts";
import { buildPack } from "../pack.ts";
import { packets, readPackets, splitBands } from "../pkt-line.ts";
import { judgeRejection } from "../push-report.ts";
import type { Oid } from "../repository.ts";
import type { PushOutcome, PushRequest } from "../transport.ts";
import { type Endpoint, endpointOf } from "./address.ts";
import { missingObjects } from "./missing-objects.ts";
import { type Advertised, advertised, failureOf } from "./remote.ts";
import type { Transport } from "./transport.ts";

/** Pushes one commit to one ref, forward only. See `GitRepository.push`. */
export async function pushCommit(transport: Transport, request: PushRequest): Promise<PushOutcome> {
  const { context } = transport;
  const { address, patienceMs, dryRun = false } = request;
  const commit = checkOid(request.commit, context.objectFormat);
  const ref = checkRef(request.ref);
  const endpoint = endpointOf(await context.config(), address, "push");
  const remote = await advertised(context, endpoint, "git-receive-pack", patienceMs);
  const before = remote.refs.get(ref);
  if (before === commit) return { kind: "up-to-date" };
  const behind = before === undefined ? undefined : await whyNotForward(transport, before, commit);
  if (behind !== undefined) return { kind: "race", by: "client", reason: behind };
  const pushed: PushOutcome = { kind: "pushed", from: before?.slice(0, 7) };
  if (dryRun) return pushed;
  const body = await bodyOf(transport, remote, { ...request, ref, commit }, before);
  return judge(await remote.ask(body), ref, endpoint) ?? pushed;
}

/** Returns why the remote's commit is not one that ours descends from, in git's words. */
async function whyNotForward(
  { objects, commits }: Transport,
  before: Oid,
  commit: Oid,
): Promise<string | undefined> {
  if (!(await objects.has(before))) return "fetch first";
  const forward = await commits.holds(commit, before).catch(() => false);
  return forward ? undefined : "non-fast-forward";
}

/** From where to where the ref goes, and a pack of what the remote lacks. gitprotocol-pack(5), "Pushing Data To a Server". */
async function bodyOf(
  transport: Transport,
  remote: Advertised,
  { ref, commit, onProgress }: PushRequest,
  before: Oid | undefined,
): Promise<Buffer> {
  const { context } = transport;
  const there = await commitsHere(transport, [...new Set(remote.refs.values())]);
  const objects = await missingObjects(transport, commit, there);
  const total = objects.length;
  onProgress?.({ what: "pushing", done: total, total });
  const spoken = ["report-status", "side-band-64k"].filter((name) => remote.capabilities.has(name));
  const old = before ?? zeroOid(context.objectFormat);
  const command = `${old} ${commit} ${ref}\0${spoken.join(" ")}`;
  return Buffer.concat([packets([command, undefined]), buildPack(context.objectFormat, objects)]);
}

/** Returns those of a remote's objects that are commits which are here too. */
async function commitsHere({ objects, commits }: Transport, oids: readonly Oid[]): Promise<Oid[]> {
  const here: Oid[] = [];
  for (const oid of oids) {
    if (!(await objects.has(oid).catch(() => false))) continue;
    const known = await commits.get(oid).catch(() => undefined);
    if (known !== undefined) here.push(oid);
  }
  return here;
}

/** Reads what became of it; undefined: the ref was moved. */
function judge(answer: Buffer, ref: string, { shown }: Endpoint): PushOutcome | undefined {
  try {
    const { data, words, failure } = splitBands(readPackets(answer));
    if (failure !== undefined) throw new Error(failure);
    const lines = [...readPackets(data)].map(
      (line) => line?.toString("utf8").replace(/\n$/, "") ?? "",
    );
    const plain = plainWords(words);
    const refused = lines.find((line) => line.startsWith(`ng ${ref} `));
    if (refused !== undefined) return judgeRejection(refused.slice(`ng ${ref} `.length), plain);
    const unpacked = lines.find((line) => line.startsWith("unpack "));
    if (unpacked !== undefined && unpacked !== "unpack ok")
      return judgeRejection("unpacker error", `${unpacked.slice(7)}; ${plain}`);
    if (!lines.includes(`ok ${ref}`)) throw new Error("it does not say what became of the push");
    return undefined;
  } catch (error) {
    throw failureOf(error, shown);
  }
}
