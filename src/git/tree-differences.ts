import { checkOid } from "./names.ts";
import { parseTree, type TreeEntry } from "./objects.ts";
import type { GitRepository, Oid } from "./repository.ts";

/** What stands on one side of a difference. */
export type Standing = Pick<TreeEntry, "mode" | "oid">;

/** A file at which two trees differ; a side is `undefined` where there is none. */
export interface TreeDifference {
  /** Its bytes as Latin-1, as names in trees are read. */
  readonly path: string;
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
}

/** Two trees to compare; `undefined` is an empty one. */
export type TreePair = readonly [before: Oid | undefined, after: Oid | undefined];

/** Where to look, and how far. */
export interface DifferenceLimits {
  /** Tells whether to look into a folder. It must come to an end: a tree can be made that has no last one. */
  readonly enters: (path: string) => boolean;
  /** Files and folders that may differ in one pair. */
  readonly most: number;
}

/** What differs in one pair, in no particular order. */
export type Differences = readonly TreeDifference[] | "too-many";

/** Compares the entries of many pairs of trees, and looks into no folder; "too-many" where that many differ. */
export type CompareFolders = (
  pairs: readonly TreePair[],
  most: number,
) => Promise<readonly Differences[]>;

/** A folder that differs, in one of the pairs. */
interface Folder {
  readonly pair: number;
  readonly path: string;
  readonly sides: TreePair;
}

interface Comparing {
  readonly files: TreeDifference[];
  seen: number;
}

const TREE = "40000";

const folderOf = (side: Standing | undefined): Oid | undefined =>
  side?.mode === TREE ? side.oid : undefined;
const fileOf = (side: Standing | undefined): Standing | undefined =>
  side?.mode === TREE ? undefined : side;

/** Sorts what differs in one folder into files, and folders to look into. */
function sortEntries(
  { pair, path }: Folder,
  entries: readonly TreeDifference[],
  into: Comparing,
  { enters }: DifferenceLimits,
): readonly Folder[] {
  into.seen += entries.length;
  return entries.flatMap(({ path: name, before, after }): readonly Folder[] => {
    const full = path === "" ? name : `${path}/${name}`;
    const old = fileOf(before);
    const now = fileOf(after);
    if (old !== undefined || now !== undefined)
      into.files.push({ path: full, before: old, after: now });
    const sides: TreePair = [folderOf(before), folderOf(after)];
    if (sides[0] === sides[1] || !enters(full)) return [];
    return [{ pair, path: full, sides }];
  });
}

/** Compares pairs of trees, folder by folder: of all pairs at once what is equally deep. See `GitRepository.treeDifferences`. */
export async function compareTrees(
  compareFolders: CompareFolders,
  pairs: readonly TreePair[],
  limits: DifferenceLimits,
): Promise<readonly Differences[]> {
  const found = pairs.map((): Comparing => ({ files: [], seen: 0 }));
  let level = pairs.flatMap((sides, pair): readonly Folder[] =>
    sides[0] === sides[1] ? [] : [{ pair, path: "", sides }],
  );
  while (level.length > 0) {
    const answers = await compareFolders(
      level.map(({ sides }) => sides),
      limits.most,
    );
    const next: Folder[] = [];
    level.forEach((folder, i) => {
      const into = found[folder.pair];
      const answer = answers[i] ?? "too-many";
      if (into === undefined) return;
      if (answer === "too-many") into.seen = Number.POSITIVE_INFINITY;
      else next.push(...sortEntries(folder, answer, into, limits));
    });
    level = next.filter(({ pair }) => (found[pair]?.seen ?? 0) <= limits.most);
  }
  return found.map(({ files, seen }) => (seen > limits.most ? "too-many" : files));
}

/** Bytes of a tree above which it is not read. */
const LARGEST = 1 << 28;

/** Compares folders by reading them: where there is no git to ask. */
export function folderReader(
  repo: Pick<GitRepository, "readObjects" | "objectFormat">,
): CompareFolders {
  const read = async (oid: Oid | undefined): Promise<ReadonlyMap<string, TreeEntry>> => {
    if (oid === undefined) return new Map();
    const [found] = await repo.readObjects([checkOid(oid, repo.objectFormat)], {
      maxBytes: LARGEST,
    });
    if (found?.kind !== "object" || found.type !== "tree")
      throw (await import("./damaged.ts")).damagedObject(oid, "there is no such tree here");
    const entries = parseTree(found.data, repo.objectFormat);
    return new Map(entries.map((entry) => [entry.name, entry]));
  };
  return async (pairs, most) => {
    const answers: Differences[] = [];
    for (const [before, after] of pairs) {
      const [old, now] = [await read(before), await read(after)];
      const names = new Set([...old.keys(), ...now.keys()]);
      const list = [...names].flatMap((path): readonly TreeDifference[] => {
        const [x, y] = [old.get(path), now.get(path)];
        return x?.oid === y?.oid && x?.mode === y?.mode ? [] : [{ path, before: x, after: y }];
      });
      answers.push(list.length > most ? "too-many" : list);
    }
    return answers;
  };
}
