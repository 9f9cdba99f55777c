import { join } from "node:path";
import { offsetOf, openIndex, type PackIndex } from "../pack-index.ts";
import { unsupported } from "./errors.ts";
import type { Files, Parts, ReadPart } from "./files.ts";

/** Where an object is: a pack, without its extension, and a place in it. */
export interface PackedAt {
  readonly pack: string;
  readonly offset: number;
}

/** Packs up to this size are read whole, and kept while there is room. */
const SMALL_PACK = 8 << 20;
const ROOM = 64 << 20;
/** Where only whole files can be read, a larger pack would take the memory of everything else. */
const LARGEST_WHOLE = 200 << 20;

interface Known {
  readonly index: PackIndex;
  readonly bytes: Buffer;
}

/** A pack that can be read from. */
export interface OpenPack {
  readonly read: ReadPart;
  readonly size: number;
}

/** The packs of one repository. They never change under their names, so what was read of one stays true. */
export class PackStore {
  readonly #files: Files;
  readonly #dir: string;
  readonly #hashLength: 20 | 32;
  readonly #known = new Map<string, Known | undefined>();
  readonly #whole = new Map<string, Buffer>();
  readonly #open = new Map<string, Promise<{ readonly parts: Parts; readonly size: number }>>();
  #packs: string[] | undefined;

  constructor(files: Files, objectsDir: string, hashLength: 20 | 32) {
    this.#files = files;
    this.#dir = join(objectsDir, "pack");
    this.#hashLength = hashLength;
  }

  /** Returns every place where an object is, the likeliest first. */
  async find(oid: string): Promise<readonly PackedAt[]> {
    if (this.#packs === undefined) await this.refresh();
    const name = Buffer.from(oid, "hex");
    const found: PackedAt[] = [];
    for (const pack of this.#packs ?? []) {
      const known = await this.#index(pack);
      const offset = known && offsetIn(known, name);
      if (offset !== undefined) found.push({ pack, offset });
    }
    const [first] = found;
    if (first !== undefined) this.#toFront(first.pack);
    return found;
  }

  /** Returns the packs' names and how many objects each holds, for whoever looks for a short name. */
  async namesBeginning(prefix: string): Promise<readonly string[]> {
    await this.refresh();
    const found: string[] = [];
    for (const pack of this.#packs ?? []) {
      const known = await this.#index(pack);
      if (known !== undefined) found.push(...namesIn(known, this.#hashLength, prefix));
    }
    return found;
  }

  /** Lists the packs again; tells whether there are others now. */
  async refresh(): Promise<boolean> {
    const names = await this.#files.list(this.#dir);
    const packs = names.filter((name) => /^pack-[0-9a-f]+\.idx$/.test(name));
    const bases = packs.map((name) => join(this.#dir, name.slice(0, -".idx".length)));
    const old = new Set(this.#packs);
    this.#packs = bases;
    for (const pack of this.#known.keys()) if (!bases.includes(pack)) this.#forget(pack);
    return bases.some((pack) => !old.has(pack));
  }

  /** Opens a pack: a small one whole, a large one in parts, until `rest`. */
  async open(pack: string): Promise<OpenPack> {
    const whole = this.#whole.get(pack);
    if (whole !== undefined) return inMemory(whole);
    const path = `${pack}.pack`;
    const held = this.#open.get(pack);
    if (held !== undefined) return fromParts(await held);
    const size = (await this.#files.stat(path))?.size ?? 0;
    const { openParts } = this.#files;
    if (size <= SMALL_PACK || openParts === undefined)
      return inMemory(await this.#readWhole(pack, size));
    const opening = openParts(path).then((parts) => ({ parts, size }));
    this.#open.set(pack, opening);
    return fromParts(await opening);
  }

  /** Closes what `open` opened. What is in memory stays, as far as there is room. */
  async rest(): Promise<void> {
    const opened = [...this.#open.values()];
    this.#open.clear();
    for (const opening of opened)
      await opening.then(({ parts }) => parts.close()).catch(() => undefined);
  }

  /** Forgets everything. */
  async close(): Promise<void> {
    await this.rest();
    this.#known.clear();
    this.#whole.clear();
    this.#packs = undefined;
  }

  async #readWhole(pack: string, size: number): Promise<Buffer> {
    if (size > LARGEST_WHOLE)
      throw unsupported(
        "large-pack",
        `reading a pack of ${Math.ceil(size / (1 << 20))} MB by a file system that has no open()`,
        { pack: `${pack}.pack`, bytes: size },
      );
    const bytes = (await this.#files.read(`${pack}.pack`)) ?? Buffer.alloc(0);
    this.#whole.set(pack, bytes);
    let room = ROOM;
    for (const [name, kept] of [...this.#whole].reverse()) {
      room -= kept.length;
      if (room < 0 && name !== pack) this.#whole.delete(name);
    }
    return bytes;
  }

  async #index(pack: string): Promise<Known | undefined> {
    if (!this.#known.has(pack)) {
      const bytes = await this.#files.read(`${pack}.idx`).catch(() => undefined);
      const index =
        bytes && openIndex((at, length) => bytes.subarray(at, at + length), this.#hashLength);
      this.#known.set(pack, bytes && index && { index, bytes });
    }
    return this.#known.get(pack);
  }

  #toFront(pack: string): void {
    const packs = this.#packs ?? [];
    if (packs[0] !== pack) this.#packs = [pack, ...packs.filter((other) => other !== pack)];
  }

  #forget(pack: string): void {
    this.#known.delete(pack);
    this.#whole.delete(pack);
  }
}

function offsetIn({ index, bytes }: Known, name: Buffer): number | undefined {
  try {
    return offsetOf(index, (at, length) => bytes.subarray(at, at + length), name);
  } catch {
    return undefined; // cut short: as if it were not there
  }
}

function namesIn({ index, bytes }: Known, hashLength: number, prefix: string): string[] {
  const first = Number.parseInt(prefix.slice(0, 2), 16);
  const low = first === 0 ? 0 : index.fanout.readUInt32BE(4 * (first - 1));
  const high = index.fanout.readUInt32BE(4 * first);
  const found: string[] = [];
  for (let n = low; n < high; n++) {
    const at = 8 + 4 * 256 + n * hashLength;
    const name = bytes.toString("hex", at, at + hashLength);
    if (name.startsWith(prefix)) found.push(name);
  }
  return found;
}

const inMemory = (bytes: Buffer): OpenPack => ({
  size: bytes.length,
  read: async (at, length) => bytes.subarray(at, at + length),
});

const fromParts = ({
  parts,
  size,
}: {
  readonly parts: Parts;
  readonly size: number;
}): OpenPack => ({
  size,
  read: (at, length) => parts.read(at, Math.min(length, Math.max(0, size - at))),
});
