import { checkOid } from "../names.ts";
import type { ObjectFormat, Oid, ReadResult } from "../repository.ts";
import type { LocalObjects } from "./local-objects.ts";
import type { ObjectReader } from "./object-reader.ts";
import { readPatiently } from "./read-patiently.ts";

/** More at once are left to git, which reads them while we do something else. */
const MOST_HERE = 256;

/** Reads few objects without a process, and all others, or what can't be read like that, by git. */
export async function readObjects(
  { local, reader }: { readonly local: LocalObjects; readonly reader: ObjectReader },
  format: ObjectFormat,
  oids: readonly Oid[],
  maxBytes: number,
): Promise<readonly ReadResult[]> {
  if (oids.length > MOST_HERE) return readPatiently(reader, oids, maxBytes);
  for (const oid of oids) checkOid(oid, format);
  const here = oids.map((oid) => local.read(oid, maxBytes));
  const left = oids.filter((_, i) => here[i] === undefined);
  if (left.length === 0) return here.filter((result) => result !== undefined);
  const rest = (await readPatiently(reader, left, maxBytes)).values();
  return here.map((result) => result ?? (rest.next().value as ReadResult));
}
