import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { joinCommit } from "../../src/store/join.ts";
import { migrateStore } from "../../src/store/migrate.ts";
import { gitIn } from "../support/git-env.ts";
import { emptyRepository, head, openStore, REF, treeOf } from "./support.ts";

// Stores as each format was released with, kept for ever; `npm run torture -- --only R22` asks more of them.
const STORES = fileURLToPath(new URL("../fixtures/formats/stores/", import.meta.url));

async function kept(name: string) {
  const dir = emptyRepository();
  gitIn(dir, "fetch", "-q", `${STORES}${name}.bundle`, "+refs/*:refs/*");
  const said = JSON.parse(readFileSync(`${STORES}${name}.json`, "utf8"));
  expect(head(dir)).toBe(said.head);
  return { dir, store: await openStore(dir), said };
}

/** The canonical bytes of each document of a format-1 store are what stands there. */
function blobs(dir: string): object {
  const rows = gitIn(dir, "ls-tree", "-r", REF).split("\n");
  const found = rows.map((row) => /^\d+ blob (\S+)\t(.*\.json)$/.exec(row) ?? []);
  return Object.fromEntries(
    found.flatMap(([, oid, path]) => (path === undefined ? [] : [[path, oid]])),
  );
}

test("a store of format 0 is migrated into the same commit as ever", async () => {
  const { dir, store, said } = await kept("v0");
  const { commit } = await migrateStore(store, false);
  expect([commit, treeOf(dir)]).toEqual([said.migrated.commit, said.migrated.tree]);
  expect(blobs(dir)).toEqual(said.documents);
});

test("two heads of format 1 are joined, and their texts brought together, in the same commits as ever", async () => {
  const { dir, store, said } = await kept("v1");
  expect(blobs(dir)).toEqual(said.documents);
  const { commit } = await joinCommit(store, gitIn(dir, "rev-parse", "refs/tickets-other/main"));
  expect([commit, treeOf(dir)]).toEqual([said.joined.commit, said.joined.tree]);
});
