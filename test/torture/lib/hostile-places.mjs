import { runProgram } from "./command.mjs";
import { copyRepository, git, REF, tryGit } from "./git.mjs";
import { commitFiles, hostileCommit, hostileCopies } from "./hostile-store.mjs";
import { BAD_BYTES } from "./payloads.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */
/** @typedef {{ dir: string, id: string, other: string }} Rich */

/** A repository, and what is to be run in it. @typedef {{ name: string, dir: string, lines: readonly (readonly string[])[], count?: number }} Place */

const BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";

/** Returns ids that nothing else has. @param {number} n @returns {string} */
export function idOf(n) {
  const digits = n.toString(32).padStart(12, "0");
  return digits.replace(/./g, (digit) => BASE32[Number.parseInt(digit, 32)] ?? "0");
}

/** @param {string} id */
export const pathOf = (id) => `tickets/${id[0]}/${id[1]}/${id}.json`;

/** @param {Pick<Rich, "dir">} rich @param {string} path */
export function documentIn({ dir }, path) {
  return JSON.parse(git(dir, ["show", `${REF}:${path}`]));
}

/**
 * A store in which every text and every name of a ticket is each of the payloads once, and some tickets are no UTF-8.
 *
 * @param {Product} product
 * @param {Rich} rich
 * @param {readonly string[]} payloads
 */
export async function hostileTickets(product, rich, payloads) {
  const dir = copyRepository(rich.dir, "tickets");
  const document = documentIn(rich, pathOf(rich.id));
  const files = [];
  for (const payload of payloads)
    for (const copy of hostileCopies(document, (old) => `${old}${payload}z`)) {
      const id = idOf(files.length);
      files.push({ path: pathOf(id), content: `${JSON.stringify({ ...copy, id }, null, 2)}\n` });
    }
  for (const bytes of BAD_BYTES) {
    const id = idOf(files.length);
    const [head = "", tail = ""] = JSON.stringify({ ...document, id, title: "@@" }).split("@@");
    files.push({
      path: pathOf(id),
      content: Buffer.concat([Buffer.from(head), bytes, Buffer.from(tail)]),
    });
  }
  commitFiles(dir, REF, files);
  const { stdout } = await runProgram([
    ...[...product.command, "-C", dir],
    ...["list", "--all", "--json"],
  ]);
  const listed = JSON.parse(stdout.toString("utf8"));
  /** @type {string[]} */
  const readable = listed.tickets.map((/** @type {any} */ ticket) => ticket.id);
  const all = files.map((_, n) => idOf(n));
  return { dir, readable, unreadable: all.filter((id) => !readable.includes(id)) };
}

/** Settings in which each text and each name is hostile, one at a time. @param {Rich} rich @param {readonly string[]} payloads @param {number} step @returns {Place[]} */
export function hostileSettings(rich, payloads, step) {
  const document = documentIn(rich, "config.json");
  let n = 0;
  const copies = [
    ...hostileCopies(document, (old) => `${old}${payloads[n++ % payloads.length]}z`),
  ].filter((_, i) => i % step === 0);
  return copies.map((copy, i) => {
    const dir = copyRepository(rich.dir, "settings");
    commitFiles(dir, REF, [{ path: "config.json", content: `${JSON.stringify(copy, null, 2)}\n` }]);
    const lines = [
      ["config", "list"],
      ["list"],
      ["config", "get", "statuses"],
      ["milestone", "list"],
    ];
    const writes = [["create", "T", "--type", "x"], ["move", rich.id, "x"], ["verify"], ["board"]];
    return { name: `settings ${i}`, dir, lines: i % 2 === 0 ? lines : writes };
  });
}

/** Views in which each text is hostile, one at a time. @param {Rich} rich @param {readonly string[]} payloads @param {number} step @returns {Place[]} */
export function hostileViews(rich, payloads, step) {
  let n = 0;
  const make = (/** @type {string} */ old) => `${old}${payloads[n++ % payloads.length]}z`;
  const copies = ["v1", "v2"].flatMap((name) => {
    const path = `views/${name}.json`;
    const made = [...hostileCopies(documentIn(rich, path), make)];
    return made.map((copy) => ({ name, path, content: `${JSON.stringify(copy, null, 2)}\n` }));
  });
  return copies
    .filter((_, i) => i % step === 0)
    .map(({ name, path, content }, i) => {
      const dir = copyRepository(rich.dir, "views");
      commitFiles(dir, REF, [{ path, content }]);
      const lines = [["view", "list"], ["view", "show", name], ["diff", `${REF}~1`], ["doctor"]];
      return { name: `view ${i}`, dir, lines };
    });
}

/** Commits by hostile people with hostile words. @param {Rich} rich @param {readonly string[]} payloads @returns {Place} */
export function hostileHistory(rich, payloads) {
  const dir = copyRepository(rich.dir, "history");
  let parent = git(dir, ["rev-parse", REF]);
  const first = parent;
  for (const [i, payload] of payloads.entries()) {
    const document = { ...documentIn(rich, pathOf(rich.id)), title: `${i} ${payload}` };
    const content = `${JSON.stringify(document, null, 2)}\n`;
    git(dir, ["update-ref", REF, parent]);
    const commit = commitFiles(dir, "refs/heads/next", [{ path: pathOf(rich.id), content }]);
    const tree = git(dir, ["rev-parse", `${commit}^{tree}`]);
    parent = hostileCommit(dir, { parent, tree, text: payload });
  }
  git(dir, ["update-ref", REF, parent]);
  const words = [
    ...[
      ["log"],
      ["log", "--changes"],
      ["log", rich.id],
      ["show", rich.id],
      ["verify"],
      ["undo", "-n"],
    ],
    ...[
      ["revert", parent, "-n"],
      ["merge", parent],
      ["list", "--at", `${parent}~1`],
      ["revert", "--last"],
    ],
  ];
  return { name: "history", dir, lines: [...words, ["merge", first]] };
}

/** Files where none may be, under hostile names. @param {Rich} rich @param {readonly string[]} payloads @returns {Place} */
export function hostileTree(rich, payloads) {
  const dir = copyRepository(rich.dir, "tree");
  const names = [...payloads.map((payload) => Buffer.from(payload)), ...BAD_BYTES];
  const usable = names.map((name) =>
    Buffer.from(name.filter((byte) => byte !== 0x2f && byte !== 0)),
  );
  const files = usable.flatMap((name) => {
    const inside = (/** @type {string} */ head, /** @type {string} */ tail) =>
      Buffer.concat([Buffer.from(head), name.subarray(0, 200), Buffer.from(tail)]);
    return ["", "tickets/a/b/", "views/", "attachments/a/b/"].map((folder) => ({
      path: inside(`${folder}x`, ".json"),
      content: "x",
    }));
  });
  commitFiles(dir, REF, files);
  const lines = [["verify"], ["list"], ["export", "--full"], ["show", "x"], ["create", "One"]];
  return { name: "tree", dir, lines };
}

/** Names of the ref itself. @param {Rich} rich @param {readonly string[]} payloads @returns {Place[]} */
export function hostileRefs(rich, payloads) {
  return payloads.map((payload, i) => {
    const dir = copyRepository(rich.dir, "ref");
    tryGit(dir, ["config", "ticket.ref", `refs/tickets/${payload}`]);
    return { name: `ref ${i}`, dir, lines: [["list"], ["create", "T"]] };
  });
}
