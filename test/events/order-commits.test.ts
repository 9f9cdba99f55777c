import fc from "fast-check";
import { expect, test } from "vitest";
import { graphOf, joinsBelow, partingOf } from "../../src/events/common-ancestors.ts";
import { orderCommits } from "../../src/events/order-commits.ts";
import type { GraphCommit, Oid } from "../../src/git/repository.ts";

const commit = (oid: string, time: number, ...parents: string[]): GraphCommit => ({
  oid,
  time,
  parents,
});
const names = (commits: readonly GraphCommit[]): string => commits.map(({ oid }) => oid).join("");

test("parents come first, then the older, then by name", () => {
  const list = [
    commit("a", 5),
    commit("b", 3, "a"),
    commit("c", 1, "a"),
    commit("d", 3, "a"),
    commit("e", 2, "b", "c"),
  ];
  expect(names(orderCommits(list))).toBe("acbed");
  expect(names(orderCommits(list.toReversed()))).toBe("acbed");
  expect(orderCommits([])).toEqual([]);
});

test("a parent that is not among them, or stands twice, is waited for once or not at all", () => {
  expect(names(orderCommits([commit("b", 1, "x"), commit("c", 2, "b", "b")]))).toBe("bc");
});

/** Histories of up to 14 commits: each descends from some before it. */
const histories = fc
  .array(fc.tuple(fc.nat(3), fc.array(fc.nat(50), { maxLength: 2 })), {
    minLength: 2,
    maxLength: 14,
  })
  .map((list) =>
    list.map(([time, parents], i): GraphCommit => {
      const known = i === 0 ? [] : [...new Set(parents.map((n) => `c${n % i}`))];
      return { oid: `c${i}`, time, parents: known };
    }),
  );

/** The same by the definition: slowly. */
class Family {
  readonly #commits: ReadonlyMap<Oid, GraphCommit>;

  constructor(commits: readonly GraphCommit[]) {
    this.#commits = new Map(commits.map((one) => [one.oid, one]));
  }

  of(oid: Oid): ReadonlySet<Oid> {
    const found = new Set([oid]);
    for (const one of found)
      for (const parent of this.#commits.get(one)?.parents ?? []) found.add(parent);
    return found;
  }

  bases(a: Oid, b: Oid): readonly Oid[] {
    const common = [...this.of(a)].filter((oid) => this.of(b).has(oid));
    return common.filter(
      (oid) => !common.some((other) => other !== oid && this.of(other).has(oid)),
    );
  }

  /** Joins that `a` has and `b` has not. */
  joins(a: Oid, b: Oid): readonly Oid[] {
    return [...this.of(a)].filter(
      (oid) => !this.of(b).has(oid) && (this.#commits.get(oid)?.parents.length ?? 0) > 1,
    );
  }
}

test("best common ancestors, and the joins of each side alone, are what the definition says", () => {
  fc.assert(
    fc.property(histories, fc.nat(50), fc.nat(50), (commits, x, y) => {
      const family = new Family(commits);
      const graph = graphOf(orderCommits(commits));
      const [a, b] = [`c${x % commits.length}`, `c${y % commits.length}`];
      const parting = partingOf(graph, a, b);
      expect([...(parting?.bases ?? [])].sort()).toEqual([...family.bases(a, b)].sort());
      expect([...(parting?.joins[0] ?? [])].sort()).toEqual([...family.joins(a, b)].sort());
      expect([...(parting?.joins[1] ?? [])].sort()).toEqual([...family.joins(b, a)].sort());
    }),
  );
});

test("of a part of the history the answer is the same, or none", () => {
  let answered = 0;
  fc.assert(
    fc.property(histories, fc.nat(50), fc.nat(50), fc.nat(13), (commits, x, y, cut) => {
      const hidden = new Family(commits).of(`c${cut % commits.length}`);
      const rest = commits.filter(({ oid }) => !hidden.has(oid));
      const graph = graphOf(orderCommits(rest));
      const [a, b] = [`c${x % commits.length}`, `c${y % commits.length}`];
      const parting = partingOf(graph, a, b);
      if (parting === undefined) return;
      answered++;
      const whole = partingOf(graphOf(orderCommits(commits)), a, b);
      expect([...parting.bases].sort()).toEqual([...(whole?.bases ?? [])].sort());
      expect(parting.joins.map((side) => [...side].sort())).toEqual(
        whole?.joins.map((side) => [...side].sort()),
      );
    }),
  );
  expect(answered).toBeGreaterThan(0);
});

test("joins below a tip are those that it descends from, and itself", () => {
  const list = [
    commit("a", 1),
    commit("b", 1, "a"),
    commit("j", 2, "a", "b"),
    commit("k", 3, "j", "b"),
    commit("l", 4, "k"),
    commit("m", 4, "b"),
  ];
  const graph = graphOf(orderCommits(list));
  expect([...joinsBelow(graph, "l")].sort()).toEqual(["j", "k"]);
  expect(joinsBelow(graph, "m")).toEqual([]);
});
