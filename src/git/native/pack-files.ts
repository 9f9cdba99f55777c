import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { offsetOf, openIndex, type PackIndex } from "../pack-index.ts";
import type { OpenFile, OpenFiles } from "./open-files.ts";

/** Where an object is: a pack, without its extension, and a place in it. */
export interface PackedAt {
  readonly pack: string;
  readonly offset: number;
}

/** An index that small is kept whole. */
const SMALL_INDEX = 1 << 16;

interface Known {
  readonly index: PackIndex;
  /** Undefined for one that is too large to be kept. */
  readonly bytes: Buffer | undefined;
}

/** The packs of one repository. They never change under their names, so what was read of an index stays true. */
export class PackFiles {
  readonly #dir: string;
  readonly #files: OpenFiles;
  readonly #hashLength: 20 | 32;
  readonly #known = new Map<string, Known | undefined>();
  #packs: string[] = [];
  #listed = "";

  constructor(objectsDir: string, hashLength: 20 | 32, files: OpenFiles) {
    this.#dir = join(objectsDir, "pack");
    this.#files = files;
    this.#hashLength = hashLength;
  }

  /** Returns where an object is, or undefined where no pack that can be read here holds it. */
  find(oid: string): PackedAt | undefined {
    return this.#look(oid) ?? (this.refresh() ? this.#look(oid) : undefined);
  }

  #look(oid: string): PackedAt | undefined {
    const name = Buffer.from(oid, "hex");
    for (const [at, pack] of this.#packs.entries()) {
      const offset = this.#offsetIn(pack, name);
      if (offset === undefined) continue;
      // What belongs together was mostly written together.
      this.#packs.splice(at, 1);
      this.#packs.unshift(pack);
      return { pack, offset };
    }
    return undefined;
  }

  #offsetIn(pack: string, name: Buffer): number | undefined {
    try {
      const path = `${pack}.idx`;
      if (!this.#known.has(pack)) this.#known.set(pack, this.#files.with(path, this.#open));
      const known = this.#known.get(pack);
      if (known === undefined) return undefined;
      const { index, bytes } = known;
      if (bytes !== undefined)
        return offsetOf(index, (at, length) => bytes.subarray(at, at + length), name);
      return this.#files.with(path, ({ read }) => offsetOf(index, read, name));
    } catch {
      return undefined; // it went, or is damaged: git will tell
    }
  }

  readonly #open = ({ read, size: sizeOf }: OpenFile): Known | undefined => {
    const size = sizeOf();
    const bytes = size <= SMALL_INDEX ? read(0, size) : undefined;
    const index = openIndex(
      bytes ? (at, length) => bytes.subarray(at, at + length) : read,
      this.#hashLength,
    );
    return index && { index, bytes };
  };

  /** Lists the packs again if there may be others; tells whether there are. */
  refresh(): boolean {
    try {
      const { mtimeNs, ino } = statSync(this.#dir, { bigint: true });
      const listed = `${ino} ${mtimeNs}`;
      if (listed === this.#listed) return false;
      const packs = readdirSync(this.#dir).filter((name) => /^pack-[0-9a-f]+\.idx$/.test(name));
      this.#packs = packs.map((name) => join(this.#dir, name.slice(0, -".idx".length)));
      for (const pack of this.#known.keys())
        if (!this.#packs.includes(pack)) this.#known.delete(pack);
      this.#listed = listed;
      return true;
    } catch {
      return false;
    }
  }
}
