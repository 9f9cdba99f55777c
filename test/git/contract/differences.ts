import { expect, test } from "vitest";
import { encodeTree, newObject } from "../../../src/git/objects.ts";
import type { GitRepository, NewObject, Oid } from "../../../src/git/repository.ts";
import { gitIn } from "../../support/git-env.ts";
import { emptyRepository, oneFile } from "../support.ts";
import type { Open } from "./contract.ts";

type Content = string | { readonly [name: string]: Content };

/** Stores a tree of texts and folders, and returns its oid. */
async function treeOf(repo: GitRepository, content: { readonly [name: string]: Content }) {
  const objects: NewObject[] = [];
  const write = (folder: { readonly [name: string]: Content }): Oid => {
    const entries = Object.entries(folder).map(([name, inner]) => {
      if (typeof inner !== "string") return { mode: "40000", name, oid: write(inner) };
      const blob = newObject(repo.objectFormat, "blob", Buffer.from(inner));
      objects.push(blob);
      return { mode: "100644", name, oid: blob.oid };
    });
    const tree = newObject(repo.objectFormat, "tree", encodeTree(entries));
    objects.push(tree);
    return tree.oid;
  };
  const oid = write(content);
  await repo.storePack(objects);
  return oid;
}

const ALL = { enters: (path: string) => path !== "other", most: 100 };

/** Commits as a graph, and how trees differ. */
export function differencesContract(open: Open): void {
  test("the graph has the commits that history has, with parents and times", async () => {
    const repo = await open(emptyRepository());
    const put = async (name: string, time: number, parents: readonly Oid[]) => {
      const { commit, objects } = oneFile(repo, name, parents, "f", time);
      await repo.storePack(objects);
      return commit;
    };
    const a = await put("a", 300, []);
    const b = await put("b", 100, [a]);
    const c = await put("c", 200, [a]);
    const d = await put("d", 50, [b, c]);
    const graph = await repo.graph({ tips: [d] });
    expect(new Map(graph.map((one) => [one.oid, one]))).toEqual(
      new Map([
        [a, { oid: a, parents: [], time: 300 }],
        [b, { oid: b, parents: [a], time: 100 }],
        [c, { oid: c, parents: [a], time: 200 }],
        [d, { oid: d, parents: [b, c], time: 50 }],
      ]),
    );
    const some = await repo.graph({ tips: [d], exclude: [b] });
    expect(some.map(({ oid }) => oid).sort()).toEqual([c, d].sort());
    // What was left out is named all the same.
    expect(some.find(({ oid }) => oid === d)?.parents).toEqual([b, c]);
    expect(await repo.graph({ tips: [] })).toEqual([]);
    await expect(repo.graph({ tips: ["HEAD"] })).rejects.toMatchObject({ code: "BAD_OID" });
    const gone = repo.graph({ tips: ["1".repeat(40)] });
    await expect(gone).rejects.toMatchObject({ code: "STORE_DAMAGED" });
  });

  test("the graph of a shallow clone ends where the clone does", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const first = oneFile(repo, "1");
    const second = oneFile(repo, "2", [first.commit]);
    await repo.storePack([...first.objects, ...second.objects]);
    gitIn(dir, "update-ref", "refs/heads/main", second.commit);
    const copy = emptyRepository();
    gitIn(copy, "fetch", "-q", "--depth=1", `file://${dir}`, "main:refs/heads/copy");
    const shallow = await open(copy);
    const [only, ...more] = await shallow.graph({ tips: [second.commit] });
    expect([only?.parents, more]).toEqual([[], []]);
  });

  test("trees differ by file, many pairs at once, in folders that are wanted", async () => {
    const repo = await open(emptyRepository());
    const other = { other: { x: "y" } };
    const one = await treeOf(repo, { a: "1", dir: { b: "2", c: "3" } });
    const two = await treeOf(repo, { a: "1", dir: { b: "4", sub: { d: "5" } }, ...other });
    const [changed, added, gone, same, nothing] = await repo.treeDifferences(
      [
        [one, two],
        [undefined, one],
        [one, undefined],
        [one, one],
        [undefined, undefined],
      ],
      ALL,
    );
    const paths = (list: typeof changed) =>
      list === "too-many" || list === undefined
        ? list
        : list
            .map(({ path, before, after }) => `${before ? "-" : ""}${after ? "+" : ""}${path}`)
            .sort();
    expect(paths(changed)).toEqual(["+dir/sub/d", "-+dir/b", "-dir/c"]);
    expect(paths(added)).toEqual(["+a", "+dir/b", "+dir/c"]);
    expect(paths(gone)).toEqual(["-a", "-dir/b", "-dir/c"]);
    expect([same, nothing]).toEqual([[], []]);
    const blob = newObject(repo.objectFormat, "blob", Buffer.from("5")).oid;
    expect(changed).toContainEqual({
      path: "dir/sub/d",
      before: undefined,
      after: expect.objectContaining({ mode: "100644", oid: blob }),
    });
  });

  test("a file that became a folder, and back, is told as both", async () => {
    const repo = await open(emptyRepository());
    const [file, folder] = [
      await treeOf(repo, { a: "1" }),
      await treeOf(repo, { a: { b: "2", "c\n:d": "3" } }),
    ];
    const [there = [], back = []] = await repo.treeDifferences(
      [
        [file, folder],
        [folder, file],
      ],
      ALL,
    );
    const told = (list: typeof there) =>
      (list === "too-many" ? [] : list).map((d) => [d.path, !!d.before, !!d.after]).sort();
    expect(told(there)).toEqual([
      ["a", true, false],
      ["a/b", false, true],
      ["a/c\n:d", false, true],
    ]);
    expect(told(back)).toEqual([
      ["a", false, true],
      ["a/b", true, false],
      ["a/c\n:d", true, false],
    ]);
  });

  test("what differs too much is not looked at, and no folder of a tree that never ends", async () => {
    const repo = await open(emptyRepository());
    // 2^40 folders, in 40 trees. https://en.wikipedia.org/wiki/Zip_bomb
    const objects: NewObject[] = [];
    let inner = newObject(repo.objectFormat, "tree", new Uint8Array());
    for (let depth = 0; depth < 40; depth++) {
      objects.push(inner);
      const entries = ["x", "y"].map((name) => ({ mode: "40000", name, oid: inner.oid }));
      inner = newObject(repo.objectFormat, "tree", encodeTree(entries));
    }
    objects.push(inner);
    await repo.storePack(objects);
    const bomb = await treeOf(repo, { a: "1" });
    const root = newObject(
      repo.objectFormat,
      "tree",
      encodeTree([{ mode: "40000", name: "dir", oid: inner.oid }]),
    );
    await repo.storePack([root]);
    const answers = await repo.treeDifferences(
      [
        [undefined, bomb],
        [undefined, root.oid],
        [bomb, undefined],
      ],
      { enters: (path) => path === "dir" || path === "dir/x", most: 1000 },
    );
    expect(answers.map((one) => one.length)).toEqual([1, 0, 1]);
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i + 10}`, `${i}`]));
    const wide = await treeOf(repo, { dir: many });
    const limited = await repo.treeDifferences(
      [
        [undefined, bomb],
        [undefined, wide],
        [wide, undefined],
        [bomb, undefined],
      ],
      { ...ALL, most: 20 },
    );
    expect(limited.map((one) => (one === "too-many" ? one : one.length))).toEqual([
      1,
      "too-many",
      "too-many",
      1,
    ]);
  });

  test("a tree that is missing is damage, and names are checked", async () => {
    const repo = await open(emptyRepository());
    const gone = repo.treeDifferences([[undefined, "1".repeat(40)]], ALL);
    await expect(gone).rejects.toMatchObject({ code: "STORE_DAMAGED" });
    const bad = repo.treeDifferences([[undefined, "--help"]], ALL);
    await expect(bad).rejects.toMatchObject({ code: "BAD_OID" });
  });
}
