import { git, REF, tryGit } from "./git.mjs";
import { openHere } from "./stage.mjs";

/** The other head of a kept store, if it has one. */
export const OTHER = "refs/tickets-other/main";

/**
 * What a version says of a store.
 *
 * @typedef {object} Said
 * @property {string} head
 * @property {Record<string, string>} documents by path, the oid that the document's canonical bytes of today have
 * @property {any[]} list
 * @property {any[]} shown
 * @property {string[]} kinds of the commits
 * @property {{ commit: string, tree: string } | null} migrated
 * @property {{ commit: string, tree: string } | null} joined
 */

const tipOf = (/** @type {string} */ dir) => ({
  commit: git(dir, ["rev-parse", REF]),
  tree: git(dir, ["rev-parse", `${REF}^{tree}`]),
});

/** Puts files into a commit on the ref that says it is ours. @param {string} dir @param {Record<string, string>} files */
export function commitFiles(dir, files) {
  const message = git(dir, ["log", "-1", "--format=%B", REF]);
  git(dir, ["read-tree", REF]);
  for (const [path, text] of Object.entries(files)) {
    const blob = git(dir, ["hash-object", "-w", "--stdin"], text);
    git(dir, ["update-index", "--add", "--cacheinfo", `100644,${blob},${path}`]);
  }
  const tree = git(dir, ["write-tree"]);
  const commit = git(dir, ["commit-tree", tree, "-p", REF, "-m", message]);
  git(dir, ["update-ref", REF, commit]);
  git(dir, ["read-tree", "--empty"]);
}

/** The canonical bytes of every document, by their oids. @param {any} inside @param {string} dir */
function documentsOf({ readDocument, encodeDocument }, dir) {
  /** @type {Record<string, string>} */
  const found = {};
  /** @type {Record<string, string>} */
  const kinds = { workflows: "workflow", agents: "agent", views: "view", tickets: "ticket" };
  for (const path of git(dir, ["ls-tree", "-r", "--name-only", REF]).split("\n")) {
    const [folder = ""] = path.split("/");
    const kind = path === "config.json" ? "config" : kinds[folder];
    if (kind === undefined) continue;
    const name = path.replace(/^.*\/|\.json$/g, "");
    const text = tryGit(dir, ["cat-file", "blob", `${REF}:${path}`]).stdout;
    const written = encodeDocument(readDocument(kind, name, text));
    found[path] = git(dir, ["hash-object", "--stdin"], written);
  }
  return found;
}

/** Everything that must be said of a store by every version. @param {any} product @param {any} inside @param {string} dir @returns {Promise<Said>} */
export async function describe(product, inside, dir) {
  const head = git(dir, ["rev-parse", REF]);
  const documents = documentsOf(inside, dir);
  const tickets = await openHere(product, dir);
  const { tickets: list } = await tickets.list({ all: true });
  const shown = [];
  for (const { id } of list) shown.push(await tickets.show(id));
  const kinds = (await tickets.history()).map((/** @type {any} */ { kind }) => kind);
  const { commit } = await tickets.migrate();
  const migrated = commit === null ? null : tipOf(dir);
  const hasOther = tryGit(dir, ["rev-parse", "--verify", "-q", OTHER]).code === 0;
  if (hasOther) await tickets.merge(OTHER);
  const joined = hasOther ? tipOf(dir) : null;
  await tickets.close();
  const said = { head, documents, list, shown, kinds, migrated, joined };
  return JSON.parse(JSON.stringify(said));
}
