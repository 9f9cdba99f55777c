import { checkOid } from "../names.ts";
import type { Oid, ReadResult } from "../repository.ts";
import type { NativeContext } from "./context.ts";
import { LocalObjects } from "./local-objects.ts";
import { ObjectReader } from "./object-reader.ts";
import { readPatiently } from "./read-patiently.ts";

/** More at once are left to git, which reads them while we do something else. */
const MOST_HERE = 48;
/** The same where git's process is there already: it takes a tenth of the time for each, and longer to answer at all. */
const MOST_BESIDE = 8;

/** What reads the objects of one repository. */
export interface ObjectStore {
  read(oids: readonly Oid[], maxBytes: number): Promise<readonly ReadResult[]>;
  /** Reads one without a process; undefined: only git can tell. */
  here(oid: Oid, maxBytes: number): ReadResult | undefined;
  close(): void;
}

/** Reads few objects without a process, and all others, or what can't be read like that, by git. */
export function objectStore(context: NativeContext): ObjectStore {
  const format = context.format.objectFormat;
  const reader = new ObjectReader(context.runner, format, context.gitDir);
  const local = new LocalObjects(context.objectsDir, format);
  const read: ObjectStore["read"] = async (oids, maxBytes) => {
    const most = reader.running ? MOST_BESIDE : MOST_HERE;
    if (oids.length > most) return readPatiently(reader, oids, maxBytes);
    for (const oid of oids) checkOid(oid, format);
    const here = local.readAll(oids, maxBytes);
    const left = oids.filter((_, i) => here[i] === undefined);
    if (left.length === 0) return here.filter((result) => result !== undefined);
    const rest = (await readPatiently(reader, left, maxBytes)).values();
    return here.map((result) => result ?? (rest.next().value as ReadResult));
  };
  const here: ObjectStore["here"] = (oid, maxBytes) => local.read(oid, maxBytes);
  return { read, here, close: () => reader.close() };
}
