import type { Oid } from "../git/repository.ts";
import type { Differences, TreePair } from "../git/tree-differences.ts";
import { type Commit, readCommits } from "../store/snapshot.ts";
import { LIMITS, type Store } from "../store/store.ts";
import { type Graph, graphOf, joinsBelow, type Parting, partingOf } from "./common-ancestors.ts";
import { orderCommits } from "./order-commits.ts";
import { holdsDocuments, known, type Touched, touchedByCommit, touchedByJoin } from "./touched.ts";
import { TreeMemory } from "./tree-memory.ts";

/** A commit and which documents it changed. */
export interface LoadedCommit {
  readonly commit: Commit;
  readonly touched: readonly Touched[];
  /** Joins that only the one, and that only the other side of it has. */
  readonly joins: Parting["joins"];
  /** Why nobody can tell what it changed; undefined: it can be told. */
  readonly problem: string | undefined;
}

/** Commits, and joins that were told earlier but that these need to know of: in the order in which they are told. */
export interface LoadedCommits {
  readonly earlier: readonly LoadedCommit[];
  readonly commits: readonly LoadedCommit[];
}

/** Joins of which is remembered what they touched: a later one may need it. */
export const MOST_JOINS = 2000;
/** Joins below joins that are looked for; deeper ones could only matter to values that went back and forth as often. */
const DEEPEST = 8;

const NEVER_PARTED: Parting = { bases: [], joins: [[], []] };
const BEYOND = "is not in this shallow clone: nobody can tell what changed after it";
const TOO_MANY = "has more entries than are looked at";

/** What is to be compared to know what a commit changed. */
interface Plan {
  readonly commit: Commit;
  readonly parting: Parting;
  /** Its first pairs are from each parent to the commit; then for each base, from it to each parent. */
  readonly pairs: readonly TreePair[];
  readonly problem: string | undefined;
}

const isJoin = ({ data }: Commit): boolean => data.parents.length === 2;

/** Loads each after the joins that its sides have: in the order asked for, unless that is against it. */
function inOrder(
  plans: readonly Plan[],
  waiting: Map<Oid, () => LoadedCommit>,
): readonly LoadedCommit[] {
  const joinsOf = new Map(plans.map(({ commit, parting }) => [commit.oid, parting.joins.flat()]));
  const ordered: LoadedCommit[] = [];
  const visit = (oid: Oid): void => {
    const load = waiting.get(oid);
    if (load === undefined) return;
    waiting.delete(oid);
    for (const earlier of joinsOf.get(oid)?.toReversed() ?? []) visit(earlier);
    ordered.push(load());
  };
  for (const { commit } of plans) visit(commit.oid);
  return ordered;
}

/** Finds out which documents commits changed: by two processes of git, for any number of them. */
export class CommitLoader {
  readonly #store: Store;
  readonly #graph: Graph;
  readonly #trees = new TreeMemory();
  /** Paths that a join touched. */
  readonly #joins = new Map<Oid, readonly string[]>();

  constructor(store: Store, graph: Graph) {
    this.#store = store;
    this.#graph = graph;
  }

  /** Returns commits in the order asked. `depth` counts down where a join needs to know of another one. */
  async load(oids: readonly Oid[], depth = DEEPEST): Promise<LoadedCommits> {
    await this.#store.repo.expectDifferences();
    const commits = await readCommits(this.#store, oids);
    for (const { oid, data } of commits) this.#trees.keep(oid, data.tree);
    const partings: Parting[] = [];
    for (const commit of commits) partings.push(await this.#partingOf(commit));
    const needed = commits.flatMap((one, i) => [
      ...one.data.parents,
      ...(partings[i]?.bases ?? []),
    ]);
    const treeOf = await this.#trees.of(this.#store, needed);
    const plans = commits.map((one, i) => this.#plan(one, partings[i] ?? NEVER_PARTED, treeOf));
    const answers = await this.#store.repo.treeDifferences(
      plans.flatMap(({ pairs }) => pairs),
      { enters: holdsDocuments, most: LIMITS.entries },
    );
    const earlier = await this.#loadEarlier(partings, new Set(oids), depth);
    let at = 0;
    const waiting = new Map<Oid, () => LoadedCommit>();
    for (const plan of plans) {
      const own = answers.slice(at, at + plan.pairs.length);
      at += plan.pairs.length;
      waiting.set(plan.commit.oid, () => this.#loaded(plan, own));
    }
    return { earlier, commits: inOrder(plans, waiting) };
  }

  async #partingOf({ data }: Commit): Promise<Parting> {
    const [a, b] = data.parents;
    if (a === undefined || b === undefined || data.parents.length !== 2) return NEVER_PARTED;
    const here = partingOf(this.#graph, a, b);
    if (here !== undefined) return here;
    const { repo } = this.#store;
    const bases = await repo.mergeBases(a, b);
    const graph = graphOf(orderCommits(await repo.graph({ tips: [a, b], exclude: bases })));
    return { bases, joins: [joinsBelow(graph, a), joinsBelow(graph, b)] };
  }

  /** Loads the joins that only sides of these have, and that nobody knows here: those of an earlier telling. */
  async #loadEarlier(
    partings: readonly Parting[],
    now: ReadonlySet<Oid>,
    depth: number,
  ): Promise<readonly LoadedCommit[]> {
    const wanted = new Set(partings.flatMap(({ joins }) => joins.flat()));
    const missing = [...wanted].filter((oid) => !this.#joins.has(oid) && !now.has(oid));
    if (missing.length === 0 || depth === 0) return [];
    const { earlier, commits } = await this.load(missing, depth - 1);
    return [...earlier, ...commits];
  }

  #plan(commit: Commit, parting: Parting, treeOf: ReadonlyMap<Oid, Oid>): Plan {
    const { parents, tree } = commit.data;
    if (parents.length === 0)
      return { commit, parting, pairs: [[undefined, tree]], problem: undefined };
    const place = this.#graph.commits[this.#graph.places.get(commit.oid) ?? -1];
    const cut = place !== undefined && place.parents.length < parents.length;
    const absent = cut ? parents[0] : parents.find((oid) => !treeOf.has(oid));
    if (absent !== undefined)
      return { commit, parting, pairs: [], problem: `commit ${absent.slice(0, 12)} ${BEYOND}` };
    const toCommit = parents.map((oid): TreePair => [treeOf.get(oid), tree]);
    const fromBases = parting.bases.flatMap((base) =>
      parents.map((oid): TreePair => [treeOf.get(base), treeOf.get(oid)]),
    );
    return { commit, parting, pairs: [...toCommit, ...fromBases], problem: undefined };
  }

  #loaded({ commit, parting, problem }: Plan, answers: readonly Differences[]): LoadedCommit {
    const { joins } = parting;
    if (problem !== undefined) return { commit, touched: [], joins, problem };
    if (answers.includes("too-many"))
      return {
        commit,
        touched: [],
        joins,
        problem: `the tree of commit ${commit.oid} ${TOO_MANY}`,
      };
    const lists = answers.map(known);
    if (!isJoin(commit)) return { commit, touched: touchedByCommit(lists), joins, problem };
    const [a = [], b = [], ...rest] = lists;
    const fromBases = parting.bases.map(
      (_, i) => [rest[2 * i] ?? [], rest[2 * i + 1] ?? []] as const,
    );
    const pathsOf = (side: readonly Oid[]): ReadonlySet<string> =>
      new Set(side.flatMap((oid) => this.#joins.get(oid) ?? []));
    const retold = [pathsOf(joins[0]), pathsOf(joins[1])] as const;
    const touched = touchedByJoin({ toJoin: [a, b], fromBases, retold });
    this.#keepJoin(commit.oid, touched);
    return { commit, touched, joins, problem };
  }

  #keepJoin(oid: Oid, touched: readonly Touched[]): void {
    this.#joins.set(
      oid,
      touched.map(({ path }) => path),
    );
    if (this.#joins.size <= MOST_JOINS) return;
    const [oldest = ""] = this.#joins.keys();
    this.#joins.delete(oldest);
  }
}
