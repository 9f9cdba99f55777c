import { join } from "node:path";
import { checkOid, checkRef, validRef } from "../names.ts";
import type { RefEntry, RefQuery } from "../repository.ts";
import type { Commits } from "./commits.ts";
import { listPackedRefs } from "./packed-refs.ts";
import { type RefReading, readRef } from "./read-ref.ts";

/** Returns the names of the loose refs below a folder. */
async function looseBelow(context: RefReading, folder: string): Promise<string[]> {
  const { files, commonDir } = context;
  const names: string[] = [];
  for (const name of await files.list(join(commonDir, folder))) {
    const ref = `${folder}/${name}`;
    const stats = await files.stat(join(commonDir, ref));
    if (stats?.isDirectory()) names.push(...(await looseBelow(context, ref)));
    else if (stats !== undefined && validRef(ref)) names.push(ref);
  }
  return names;
}

/** Returns the refs below some folders, loose and packed, in order of their names. Damaged ones are left out. */
export async function listRefs(
  context: RefReading,
  commits: Commits,
  { below, holding }: RefQuery,
): Promise<readonly RefEntry[]> {
  const folders = below.map((folder) => checkRef(folder.replace(/\/$/, "")));
  if (holding !== undefined) checkOid(holding, context.objectFormat);
  const isBelow = (ref: string): boolean => folders.some((folder) => ref.startsWith(`${folder}/`));
  const packed = (await listPackedRefs(context)).map(({ ref }) => ref).filter(isBelow);
  const loose = await Promise.all(folders.map((folder) => looseBelow(context, folder)));
  const found: RefEntry[] = [];
  for (const ref of [...new Set([...packed, ...loose.flat()])].sort()) {
    const oid = await readRef(context, ref).catch(() => undefined);
    const wanted =
      oid !== undefined && (holding === undefined || (await commits.holds(oid, holding)));
    if (wanted) found.push({ ref, oid });
  }
  return found;
}
