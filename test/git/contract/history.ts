import { expect, test } from "vitest";
import type { GitRepository, Oid } from "../../../src/git/repository.ts";
import { gitIn } from "../../support/git-env.ts";
import { emptyRepository, oneFile, writeOne } from "../support.ts";
import type { Open } from "./contract.ts";

/** Stores commits by name: each entry is its name, its parents' names and the path it writes. */
async function graph(
  repo: GitRepository,
  plan: readonly (readonly [name: string, parents: string, path?: string])[],
): Promise<Map<string, Oid>> {
  const oids = new Map<string, Oid>();
  for (const [name, parents, path] of plan) {
    const found = [...parents].map((parent) => oids.get(parent) ?? "");
    const { commit, objects } = oneFile(repo, `content ${path ? "" : name}`, found, path);
    await repo.storePack(objects);
    oids.set(name, commit);
  }
  return oids;
}

/** Commits and how they descend from each other. */
export function historyContract(open: Open): void {
  test("history lists newest first, children before parents, up to what is excluded", async () => {
    const repo = await open(emptyRepository());
    const oids = await graph(repo, [
      ["a", ""],
      ["b", "a"],
      ["c", "a"],
      ["d", "bc"],
      ["e", "d"],
    ]);
    const names = new Map([...oids].map(([name, oid]) => [oid, name]));
    const at = (name: string) => oids.get(name) ?? "";
    const list = async (query: Omit<Parameters<typeof repo.history>[0], "tips">, tip = "e") =>
      (await repo.history({ tips: [at(tip)], ...query })).map((oid) => names.get(oid)).join("");
    expect(await list({})).toMatch(/^ed(?:bc|cb)a$/);
    expect(await list({ limit: 2 })).toBe("ed");
    expect(await list({ limit: 0 })).toBe("");
    expect(await list({ exclude: [at("b")] })).toBe("edc");
    expect(await list({ exclude: [at("e")] })).toBe("");
    expect(await repo.history({ tips: [] })).toEqual([]);
    const two = await repo.history({ tips: [at("b"), at("c")] });
    expect(two.map((oid) => names.get(oid)).sort()).toEqual(["a", "b", "c"]);
    await expect(repo.history({ tips: ["HEAD"] })).rejects.toMatchObject({ code: "BAD_OID" });
    const gone = repo.history({ tips: ["1".repeat(40)] });
    await expect(gone).rejects.toMatchObject({ code: "STORE_DAMAGED" });
  });

  test("children come before their parents whatever the clocks said", async () => {
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
    const list = await repo.history({ tips: [d] });
    expect([list[0], list[3]]).toEqual([d, a]);
  });

  test("history by path takes the path literally, with every side of a merge if asked", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const plan = [
      ["a", "", "x*"],
      ["b", "a", "xy"],
      ["c", "b", "x*"],
    ] as const;
    const oids = await graph(repo, plan);
    const tips = [oids.get("c") ?? ""];
    const both = await repo.history({ tips, paths: ["xy"] });
    expect(both).toEqual([oids.get("c"), oids.get("b")]);
    expect(await repo.history({ tips, paths: ["x?"] })).toEqual([]);
    expect(await repo.history({ tips, paths: ["x*"] })).toHaveLength(3);
    expect(await repo.history({ tips, paths: [":/xy", "--all"] })).toEqual([]);
    await expect(repo.history({ tips, paths: ["a\0b"] })).rejects.toMatchObject({
      code: "BAD_PATH",
    });
    const merge = await graph(repo, [
      ["a", "", "p"],
      ["b", "a"],
      ["c", "a", "q"],
      ["d", "c", "p"],
      ["m", "bd", "p"],
    ]);
    const simple = await repo.history({ tips: [merge.get("m") ?? ""], paths: ["q"] });
    const full = await repo.history({
      tips: [merge.get("m") ?? ""],
      paths: ["q"],
      fullHistory: true,
    });
    expect(full.length).toBeGreaterThan(simple.length);
    expect(full).toContain(merge.get("c"));
  });

  test("ancestors and best common ancestors, several and none", async () => {
    const repo = await open(emptyRepository());
    const oids = await graph(repo, [
      ["a", ""],
      ["b", "a"],
      ["c", "a"],
      ["d", "bc"],
      ["e", "cb"],
      ["f", "d"],
      ["g", "e"],
      ["z", ""],
    ]);
    const at = (name: string) => oids.get(name) ?? "";
    expect(await repo.isAncestor(at("a"), at("f"))).toBe(true);
    expect(await repo.isAncestor(at("f"), at("f"))).toBe(true);
    expect(await repo.isAncestor(at("f"), at("a"))).toBe(false);
    expect(await repo.isAncestor(at("a"), at("z"))).toBe(false);
    expect([...(await repo.mergeBases(at("f"), at("g")))].sort()).toEqual(
      [at("b"), at("c")].sort(),
    );
    expect(await repo.mergeBases(at("a"), at("f"))).toEqual([at("a")]);
    expect(await repo.mergeBases(at("a"), at("z"))).toEqual([]);
    const gone = "1".repeat(40);
    await expect(repo.isAncestor(gone, at("a"))).rejects.toMatchObject({ code: "STORE_DAMAGED" });
    await expect(repo.mergeBases(at("a"), gone)).rejects.toMatchObject({ code: "STORE_DAMAGED" });
    await expect(repo.isAncestor("HEAD", at("a"))).rejects.toMatchObject({ code: "BAD_OID" });
  });

  test("a revision is what git takes it for, and a commit in the end", async () => {
    const dir = emptyRepository();
    const repo = await open(dir);
    const a = await writeOne(repo, "a", "refs/heads/main");
    const b = await writeOne(repo, "b", "refs/heads/main");
    gitIn(dir, "tag", "-a", "-m", "t", "v1", a);
    const resolve = (revision: string) => repo.resolveCommit(revision);
    expect(await resolve("HEAD")).toBe(b);
    expect(await resolve("main~1")).toBe(a);
    expect(await resolve("v1")).toBe(a);
    expect(await resolve(b.slice(0, 8))).toBe(b);
    for (const none of [
      "",
      "nope",
      "HEAD^{tree}",
      "HEAD:file.txt",
      "-1",
      "HEAD\nmain",
      "a\0b",
      "x".repeat(9999),
    ]) {
      expect([none, await resolve(none)]).toEqual([none, undefined]);
    }
  });
}
