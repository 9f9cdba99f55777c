import { runProgram } from "./command.mjs";
import { git, newRepository, REF } from "./git.mjs";
import { openHere } from "./stage.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */

/** A file of the tree: its path as bytes, and what it holds. */
/** @typedef {{ path: Buffer | string, content: Buffer | string }} File */

const URL = "https://example.com/1";

/**
 * Makes a store with one ticket that has something of everything, and settings of every kind.
 *
 * @param {Product} product
 */
export async function richStore(product) {
  const dir = newRepository("rich");
  // What commands start in the background would outlive them.
  git(dir, ["config", "ticket.publish", "manual"]);
  const tickets = await openHere(product, dir);
  await tickets.init();
  const { created } = await tickets.transact(RICH);
  await tickets.close();
  const [other = "", id = ""] = created;
  for (const words of SETTINGS) {
    const set = await runProgram([...product.command, "-C", dir, ...words]);
    if (set.code !== 0) throw new Error(`${words.join(" ")}: ${set.stderr}`);
  }
  return { dir, id, other };
}

const SETTINGS = [
  ["config", "set", "milestones.m1", "due=2027-01-01", "description=First"],
  ["config", "set", "fields.severity", '{"enum": ["S1", "S2"]}'],
  ["config", "set", "templates.bug", "type=bug", "labels=triage"],
  ["view", "save", "v1", "label:l", "--title", "First", "--columns", "id,title", "--sort", "due"],
  ["view", "save", "v2", "is:all", "--by", "type"],
  ["subscribe", "add", "shown", "file", "shown.ndjson", "--from", "beginning"],
  ["subscribe", "add", "gone", "file", "gone.ndjson"],
];

const RICH = [
  { op: "create", ref: "$b", title: "Other" },
  {
    op: "create",
    ref: "$a",
    title: "T",
    body: "b\nc",
    type: "bug",
    priority: "high",
    assignees: ["ada"],
    labels: ["l"],
    milestone: "m1",
    due: "2026-12-24",
    links: [{ type: "relates-to", to: "$b" }],
    criteria: ["c1"],
    aliases: ["OLD-1"],
    refs: [
      { type: "url", value: URL },
      { type: "pr", value: "#12" },
    ],
    custom: { severity: "S2", list: [1, { a: "x" }] },
  },
  { op: "comment", id: "$a", body: "Hi" },
  { op: "time", id: "$a", add: [{ minutes: 5, type: "review", note: "n" }] },
  { op: "attach", id: "$a", add: [{ name: "f.txt", content: "aGk=" }] },
];

/** Members that say which document it is, or are stamps. */
const FIXED = ["schema", "id", "_v"];

/**
 * Yields a copy of a document for each text and each name in it, in which that one is hostile.
 *
 * @param {any} document
 * @param {(old: string) => string} make
 * @returns {Generator<any>}
 */
export function* hostileCopies(document, make) {
  const places = [...placesIn(document, [])].filter(([first = ""]) => !FIXED.includes(first));
  for (const place of places) yield withHostile(document, place, make);
}

/** Paths to texts; with "\0key" at the end, to the names of members. @param {any} value @param {string[]} path @returns {Generator<string[]>} */
function* placesIn(value, path) {
  if (typeof value === "string") yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && path.length > 0) yield [...path, name, "\0key"];
    yield* placesIn(inner, [...path, name]);
  }
}

/** @param {any} value @param {readonly string[]} place @param {(old: string) => string} make @returns {any} */
function withHostile(value, [name, ...rest], make) {
  if (name === undefined) return make(value);
  if (Array.isArray(value))
    return value.map((one, i) => (String(i) === name ? withHostile(one, rest, make) : one));
  const entries = Object.entries(value).map(([key, inner]) => {
    if (key !== name) return [key, inner];
    return rest[0] === "\0key" ? [make(key), inner] : [key, withHostile(inner, rest, make)];
  });
  return Object.fromEntries(entries);
}

/**
 * Writes a commit with these files on top of those of the ref, with git alone, and returns it.
 *
 * @param {string} dir
 * @param {string} ref
 * @param {readonly File[]} files
 */
export function commitFiles(dir, ref, files) {
  const parts = [
    Buffer.from(`commit ${ref}\ncommitter Eve <eve@example.com> 1780000000 +0000\ndata 1\nx\n`),
    Buffer.from(`from ${REF}^0\n`),
  ];
  for (const { path, content } of files) {
    const bytes = Buffer.from(content);
    parts.push(Buffer.from("M 100644 inline "), quoted(path), Buffer.from("\n"));
    parts.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n"));
  }
  git(dir, ["fast-import", "--quiet", "--force"], Buffer.concat(parts));
  return git(dir, ["rev-parse", ref]);
}

/** A path as fast-import takes any. @param {Buffer | string} path */
function quoted(path) {
  const octal = [...Buffer.from(path)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`);
  return Buffer.from(`"${octal.join("")}"`);
}

/**
 * Puts a commit with a hostile author, committer and message on top of another, whatever git itself would say to it.
 *
 * @param {string} dir
 * @param {{ parent: string, tree: string, text: string }} commit
 */
export function hostileCommit(dir, { parent, tree, text }) {
  // What ends a name or an address would end the commit's line too.
  const name = text.replace(/[\0\n<>]/g, "");
  const person = `${name}x <${name}@example.com> 1780000000 +0000`;
  const head = `tree ${tree}\nparent ${parent}\nauthor ${person}\ncommitter ${person}\n`;
  const message = `Say ${text}\n\n${text}\n\nTicket-Actor: ${name}\nTicket-Key: ${name} 0\n`;
  const args = ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"];
  return git(dir, args, Buffer.from(`${head}\n${message}`));
}
