import { join } from "node:path";
import { validOid, validRef } from "../names.ts";
import type { Oid } from "../repository.ts";
import type { Commits } from "./commits.ts";
import type { IsomorphicContext } from "./context.ts";
import { unsupported } from "./errors.ts";
import type { ObjectFiles } from "./object-files.ts";
import { isName } from "./packed-refs.ts";
import { readRef } from "./read-ref.ts";

const LONGEST_REVISION = 4096;
const LARGEST_TAG = 1 << 20;
const DEEPEST_TAG = 16;

/** Where git looks for a short name. gitrevisions(7). */
const PLACES = [
  (name: string) => name,
  (name: string) => `refs/${name}`,
  (name: string) => `refs/tags/${name}`,
  (name: string) => `refs/heads/${name}`,
  (name: string) => `refs/remotes/${name}`,
  (name: string) => `refs/remotes/${name}/HEAD`,
];

/** What revisions are resolved with. */
export interface Resolving {
  readonly context: IsomorphicContext;
  readonly objects: ObjectFiles;
  readonly commits: Commits;
}

/**
 * Returns the commit that a user's words name: an oid or the beginning of one, a ref, `HEAD`, and of these `~2`, `^2`, `^{commit}`.
 *
 * @throws TicketError `ENGINE_UNSUPPORTED` for what asks the reflog or searches messages.
 */
export async function resolveCommit(
  resolving: Resolving,
  revision: string,
): Promise<Oid | undefined> {
  if (revision === "" || revision.length > LONGEST_REVISION || /[\0\n]/.test(revision))
    return undefined;
  if (/@\{|^:\/|\^\{\//.test(revision))
    throw unsupported("revision", `looking up the revision ${JSON.stringify(revision)}`, {
      revision,
    });
  const [, base = "", steps = ""] =
    /^(.*?)((?:~\d*|\^\d*|\^\{(?:commit|)\})*)$/s.exec(revision) ?? [];
  let found = await commitAt(resolving, await named(resolving, base === "@" ? "HEAD" : base));
  for (const [step] of steps.matchAll(/~\d*|\^\{\w*\}|\^\d*/g)) {
    if (found === undefined) return undefined;
    found = await take(resolving, found, step);
  }
  return found;
}

async function take({ commits }: Resolving, from: Oid, step: string): Promise<Oid | undefined> {
  if (step.startsWith("^{")) return from;
  const count = step.length === 1 ? 1 : Number(step.slice(1));
  if (step.startsWith("^"))
    return count === 0 ? from : (await commits.get(from)).parents[count - 1];
  let oid: Oid | undefined = from;
  for (let n = 0; n < count && oid !== undefined; n++) oid = (await commits.get(oid)).parents[0];
  return oid;
}

async function named({ context, objects }: Resolving, name: string): Promise<Oid | undefined> {
  if (validOid(name, context.objectFormat)) return name;
  if (name === "HEAD") return headOid(context);
  for (const place of PLACES) {
    const ref = place(name);
    if (!validRef(ref)) continue;
    const oid = await readRef(context, ref).catch(() => undefined);
    if (oid !== undefined) return oid;
  }
  return /^[0-9a-f]{4,40}$/i.test(name)
    ? beginning(context, objects, name.toLowerCase())
    : undefined;
}

async function headOid(context: IsomorphicContext): Promise<Oid | undefined> {
  const text =
    (await context.files.read(join(context.gitDir, "HEAD")))?.toString("utf8").trimEnd() ?? "";
  if (isName(text, context.objectFormat)) return text;
  const ref = /^ref: *(\S+)$/.exec(text)?.[1];
  return ref !== undefined && validRef(ref) ? readRef(context, ref) : undefined;
}

/** Returns the only commit (or tag of one) whose name begins so. */
async function beginning(
  { files, objectsDir }: IsomorphicContext,
  objects: ObjectFiles,
  prefix: string,
): Promise<Oid | undefined> {
  const folder = prefix.slice(0, 2);
  const loose = (await files.list(join(objectsDir, folder))).map((rest) => folder + rest);
  const names = new Set([
    ...(await objects.packs.namesBeginning(prefix)),
    ...loose.filter((name) => name.startsWith(prefix)),
  ]);
  const read = await objects.read([...names], LARGEST_TAG);
  const fit = read.filter((r) => r.kind === "object" && (r.type === "commit" || r.type === "tag"));
  return fit.length === 1 ? fit[0]?.oid : undefined;
}

/** Follows tags to a commit. */
async function commitAt({ objects }: Resolving, from: Oid | undefined): Promise<Oid | undefined> {
  let oid = from;
  for (let depth = 0; depth < DEEPEST_TAG && oid !== undefined; depth++) {
    const [found] = await objects.read([oid], LARGEST_TAG);
    if (found?.kind !== "object") return undefined;
    if (found.type === "commit") return oid;
    if (found.type !== "tag") return undefined;
    oid = /^object ([0-9a-f]+)$/m.exec(Buffer.from(found.data).toString("latin1", 0, 200))?.[1];
  }
  return undefined;
}
