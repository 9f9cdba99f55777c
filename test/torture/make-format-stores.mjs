#!/usr/bin/env node
// Makes a store of each format, to be kept for all versions to come, with what today's version says of it:
//   node test/torture/make-format-stores.mjs
// Run once for each format that is released, and never again for an older one: R22 (formats.mjs) is told from these files.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildProduct } from "./lib/bundle.mjs";
import { commitFiles, describe } from "./lib/format-store.mjs";
import { git, newRepository, REF } from "./lib/git.mjs";
import { folder } from "./lib/scratch.mjs";
import { openHere } from "./lib/stage.mjs";

const FORMATS = fileURLToPath(new URL("../fixtures/formats/", import.meta.url));
/** The other head, as a clone that has written at the same time. */
const OTHER = "refs/tickets-other/main";

const product = await buildProduct();
const inside = await import(pathToFileURL(product.inside).href);
for (const [name, make] of Object.entries({ v0: makeOldest, v1: makeFirst })) {
  const bundle = join(FORMATS, "stores", `${name}.bundle`);
  if (existsSync(bundle)) continue;
  const dir = await make();
  git(dir, ["bundle", "create", "-q", bundle, "--all"]);
  const said = await describe(product, inside, dir);
  writeFileSync(join(FORMATS, "stores", `${name}.json`), `${JSON.stringify(said, null, 2)}\n`);
  console.log(`${bundle} ${said.head}`);
}

/** @param {string} dir @param {readonly object[]} operations @returns {Promise<string[]>} */
async function batch(dir, operations) {
  const tickets = await openHere(product, dir);
  const { created } = await tickets.transact(operations);
  await tickets.close();
  return [...created];
}

/** Format 0, as its documents are kept beside: no version of ours writes them any more. */
async function makeOldest() {
  const dir = newRepository("v0");
  const tickets = await openHere(product, dir);
  await tickets.init();
  await tickets.close();
  const text = (/** @type {string} */ name) => readFileSync(join(FORMATS, "v0", name), "utf8");
  commitFiles(dir, {
    "config.json": text("config.json"),
    "tickets/7/k/7k3m9p2qx4wz.json": text("ticket.json"),
    "tickets/7/k/7k3m9p2qx4w0.json": text("purged.json").replace("7k3m9p2qx4wz", "7k3m9p2qx4w0"),
    "workflows/release.json": text("workflow.json"),
  });
  return dir;
}

/** Format 1: some of everything, and a head of another clone that is to be joined. */
async function makeFirst() {
  const dir = newRepository("v1");
  const tickets = await openHere(product, dir);
  await tickets.init();
  const ids = await batch(dir, [
    { op: "create", title: "Login times out", body: "one\ntwo\nthree", criteria: ["It works"] },
    { op: "create", title: "Logout too", labels: ["ui", "wip"], due: "2026-12-31", points: 3 },
    { op: "create", title: "To be purged" },
    { op: "create", title: "Ünïcode ✓ \u{1d4b3}", custom: { severity: { level: [1, null] } } },
  ]);
  const [a = "", b = "", c = "", d = ""] = ids;
  await batch(dir, [
    { op: "comment", id: a, body: "Said.\nTwice." },
    { op: "comment", id: b, body: "Not for everybody." },
    { op: "attach", id: b, add: [{ name: "log.txt", content: "aGVsbG8K" }] },
    { op: "link", id: a, type: "depends-on", to: b },
    { op: "time", id: a, add: [{ minutes: 90, note: "Looked at it" }] },
    { op: "ref", id: d, add: [{ type: "url", value: "https://example.com/1" }] },
    { op: "alias", id: d, add: ["OLD-1"] },
    { op: "close", id: d },
  ]);
  const clone = folder("other");
  git(clone, ["init", "-q"]);
  git(clone, ["fetch", "-q", dir, `${REF}:${REF}`]);
  await batch(clone, [{ op: "set", id: a, fields: { body: "one\ntwo\nTHREE" } }]);
  await batch(dir, [{ op: "set", id: a, fields: { body: "ONE\ntwo\nthree" } }]);
  git(dir, ["fetch", "-q", clone, `${REF}:${OTHER}`]);
  await tickets.merge(OTHER);
  const [comment] = (await tickets.show(b)).comments;
  await batch(dir, [{ op: "comments", id: b, redact: [comment.id] }]);
  await batch(dir, [{ op: "label", id: b, remove: ["wip"] }]);
  await tickets.revert(git(dir, ["rev-parse", REF]));
  await tickets.transact([{ op: "purge", id: c, reason: "Sent by mistake" }]);
  await tickets.saveView("mine", { query: "is:open" });
  await batch(clone, [
    { op: "set", id: a, fields: { body: "one\n2\nTHREE", title: "Login" } },
    { op: "label", id: b, add: ["theirs"] },
  ]);
  git(dir, ["fetch", "-q", clone, `+${REF}:${OTHER}`]);
  await batch(dir, [{ op: "set", id: a, fields: { body: "ONE\nzwei\nTHREE" } }]);
  await tickets.close();
  return dir;
}
