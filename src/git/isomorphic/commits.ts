import { join } from "node:path";
import { damagedObject } from "../damaged.ts";
import { checkOid } from "../names.ts";
import { parseCommit } from "../objects.ts";
import type { ObjectFormat, Oid } from "../repository.ts";
import type { Files } from "./files.ts";
import type { ObjectFiles } from "./object-files.ts";

/** What a walk needs of a commit. */
export interface Commit {
  readonly oid: Oid;
  readonly tree: Oid;
  /** None for one at which a shallow clone ends. */
  readonly parents: readonly Oid[];
  readonly time: number;
}

const LARGEST_COMMIT = 1 << 24;

/** From which side of a comparison a commit was reached. Both: a common ancestor; stale: one of those of another one. */
const LEFT = 1;
const RIGHT = 2;
const BOTH = LEFT | RIGHT;
const STALE = 4;

/** The commits of a repository, and how they descend from each other. */
export class Commits {
  readonly #files: Files;
  readonly #objects: ObjectFiles;
  readonly #format: ObjectFormat;
  readonly #shallowFile: string;
  readonly #known = new Map<Oid, Commit>();
  #shallow: Promise<ReadonlySet<Oid>> | undefined;

  constructor(files: Files, objects: ObjectFiles, commonDir: string, format: ObjectFormat) {
    this.#files = files;
    this.#objects = objects;
    this.#format = format;
    this.#shallowFile = join(commonDir, "shallow");
  }

  /** @throws TicketError `BAD_OID`, `STORE_DAMAGED` where there is no such commit. */
  async get(oid: Oid): Promise<Commit> {
    const known = this.#known.get(checkOid(oid, this.#format));
    if (known !== undefined) return known;
    const [found] = await this.#objects.read([oid], LARGEST_COMMIT);
    if (found?.kind !== "object" || found.type !== "commit")
      throw damagedObject(oid, "there is no such commit here");
    const { tree, parents, committer } = parseCommit(found.data);
    const ends = (await this.shallow()).has(oid);
    const commit = { oid, tree, parents: ends ? [] : parents, time: committer.time };
    this.#known.set(oid, commit);
    return commit;
  }

  /** Returns the commits at which a shallow clone ends. */
  shallow(): Promise<ReadonlySet<Oid>> {
    this.#shallow ??= this.#files.read(this.#shallowFile).then((bytes) => {
      const lines = (bytes?.toString("latin1") ?? "").split("\n");
      return new Set(lines.filter((line) => line !== ""));
    });
    return this.#shallow;
  }

  /** Returns every commit that these descend from, themselves included; no step is made into what is hidden. */
  async reachable(
    tips: readonly Oid[],
    hidden: ReadonlyMap<Oid, unknown> = new Map(),
  ): Promise<Map<Oid, Commit>> {
    const found = new Map<Oid, Commit>();
    const waiting = [...tips];
    for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
      if (found.has(oid) || hidden.has(oid)) continue;
      const commit = await this.get(oid);
      found.set(oid, commit);
      waiting.push(...commit.parents);
    }
    return found;
  }

  /** Tells whether `descendant` holds `ancestor` in its history. */
  async holds(descendant: Oid, ancestor: Oid): Promise<boolean> {
    if (descendant === ancestor) return true;
    const marks = await this.#paint(ancestor, descendant);
    return ((marks.get(ancestor) ?? 0) & RIGHT) !== 0;
  }

  /** Returns every best common ancestor. */
  async mergeBases(a: Oid, b: Oid): Promise<Oid[]> {
    if (a === b) return [(await this.get(a)).oid];
    const marks = await this.#paint(a, b);
    const common = [...marks].filter(([, mark]) => (mark & BOTH) === BOTH && (mark & STALE) === 0);
    const bases = common.map(([oid]) => oid);
    // Clocks that went wrong may have let some pass that others descend from.
    const best: Oid[] = [];
    for (const base of bases) {
      const others = bases.filter((other) => other !== base);
      let covered = false;
      for (const other of others) covered ||= await this.holds(other, base);
      if (!covered) best.push(base);
    }
    return best;
  }

  /** Marks what is reached from either side, newest first, until only ancestors of common ones are left. */
  async #paint(left: Oid, right: Oid): Promise<ReadonlyMap<Oid, number>> {
    const marks = new Map([
      [left, LEFT],
      [right, RIGHT],
    ]);
    const queue = new NewestFirst();
    for (const oid of [left, right]) queue.add(await this.get(oid));
    const markOf = (oid: Oid): number => marks.get(oid) ?? 0;
    while (queue.some(({ oid }) => (markOf(oid) & STALE) === 0)) {
      const { oid, parents } = queue.take() as Commit;
      const mark = markOf(oid);
      const below = (mark & BOTH) === BOTH ? mark | STALE : mark;
      for (const parent of parents) {
        if ((markOf(parent) & below) === below) continue;
        marks.set(parent, markOf(parent) | below);
        queue.add(await this.get(parent));
      }
    }
    return marks;
  }
}

/** Commits that wait, the newest to be taken first. */
export class NewestFirst {
  readonly #heap: Commit[] = [];

  add(commit: Commit): void {
    const heap = this.#heap;
    let at = heap.push(commit) - 1;
    for (let up = (at - 1) >> 1; at > 0 && this.#time(up) < commit.time; up = (at - 1) >> 1) {
      this.#swap(at, up);
      at = up;
    }
  }

  take(): Commit | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const down = this.#time(right) > this.#time(left) ? right : left;
      if (this.#time(down) <= last.time) return first;
      this.#swap(at, down);
      at = down;
    }
  }

  some(check: (commit: Commit) => boolean): boolean {
    return this.#heap.some(check);
  }

  #time(at: number): number {
    return this.#heap[at]?.time ?? Number.NEGATIVE_INFINITY;
  }

  #swap(a: number, b: number): void {
    const heap = this.#heap;
    const [first, second] = [heap[a], heap[b]];
    if (first === undefined || second === undefined) return;
    heap[a] = second;
    heap[b] = first;
  }
}
