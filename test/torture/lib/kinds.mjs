import { cpSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { git, REF, tryGit } from "./git.mjs";

/** @typedef {"native" | "isomorphic"} Engine */

/**
 * What a kind of repository is made from: an empty folder, a hub with two branches, a tag and tickets, and the hub's address.
 *
 * @typedef {object} Ground
 * @property {string} here everything that is the user's has to be below it
 * @property {string} hub
 * @property {string} origin how the engine under test reaches the hub
 */

/**
 * A repository that was made.
 *
 * @typedef {object} Place
 * @property {string} cwd where the user is
 * @property {string} commonDir
 * @property {Readonly<Record<string, string>>} [env]
 * @property {string} [ref] of the tickets, if it is another
 * @property {string} [email] of the user, if it is another
 * @property {import("./callers.mjs").Caller} [caller] how the commands are run, if not from a shell in `cwd`
 * @property {() => void} [between] what git does to it between a write and a sync
 */

/**
 * A kind of repository. `refused` names the error of an engine that does not work in it.
 *
 * @typedef {object} Kind
 * @property {string} name
 * @property {(ground: Ground) => Place} make
 * @property {Partial<Record<Engine, string>>} [refused]
 * @property {"sha1" | "sha256"} [format]
 * @property {boolean} [partial]
 * @property {boolean} [called] the way in which it is called is the matter: it is tried by the command line alone
 */

/** Clones the hub by its folder, and lets `origin` be its address. @param {Ground} ground @param {readonly string[]} [flags] */
export function clone({ here, hub, origin }, flags = []) {
  const dir = join(here, "shop");
  git(here, ["clone", "-q", ...flags, `file://${hub}`, dir]);
  git(dir, ["remote", "set-url", "origin", origin]);
  return dir;
}

/** @param {string} cwd @param {Partial<Place>} [more] @returns {Place} */
export const at = (cwd, more = {}) => ({ cwd, commonDir: join(cwd, ".git"), ...more });

/** @param {Ground} ground @param {readonly string[]} [flags] */
export function empty({ here, origin }, flags = []) {
  const dir = join(here, "shop");
  git(here, ["init", "-q", ...flags, dir]);
  git(dir, ["remote", "add", "origin", origin]);
  return dir;
}

/** @param {Ground} ground */
function submodule(ground) {
  const outer = join(ground.here, "outer");
  git(ground.here, ["init", "-q", outer]);
  const add = ["-c", "protocol.file.allow=always", "submodule", "add", "-q"];
  git(outer, [...add, `file://${ground.hub}`, "sub"]);
  git(outer, ["commit", "-q", "-m", "add"]);
  git(join(outer, "sub"), ["remote", "set-url", "origin", ground.origin]);
  return at(join(outer, "sub"), { commonDir: join(outer, ".git/modules/sub") });
}

/** Borrows all objects of a repository beside it. @param {Ground} ground */
function alternates(ground) {
  git(ground.here, ["clone", "-q", "--bare", ground.hub, "lender.git"]);
  git(join(ground.here, "lender.git"), ["update-ref", "-d", REF]);
  git(ground.here, ["clone", "-q", "--shared", "lender.git", "shop"]);
  git(join(ground.here, "shop"), ["remote", "set-url", "origin", ground.origin]);
  return at(join(ground.here, "shop"));
}

/** A merge that waits for somebody to bring two files together. @param {Ground} ground */
function conflict(ground) {
  const dir = clone(ground);
  writeFileSync(join(dir, "top.txt"), "mine\n");
  git(dir, ["commit", "-qam", "mine"]);
  tryGit(dir, ["merge", "origin/other"]);
  return at(dir);
}

/** What `git init --ref-format=reftable` makes, as far as a git without it can be told. @param {Ground} ground */
function fakeTables(ground) {
  const dir = clone(ground);
  const { commonDir } = at(dir);
  mkdirSync(join(commonDir, "reftable"));
  writeFileSync(join(commonDir, "reftable/tables.list"), "0x000000000001-0x000000000001-1.ref\n");
  writeFileSync(join(commonDir, "HEAD"), "ref: refs/heads/.invalid\n");
  git(ground.here, [
    "config",
    "-f",
    join(commonDir, "config"),
    "core.repositoryFormatVersion",
    "1",
  ]);
  git(ground.here, [
    "config",
    "-f",
    join(commonDir, "config"),
    "extensions.refStorage",
    "reftable",
  ]);
  return at(dir);
}

/** Whether git here knows reftable, as of 2.45. @param {string} dir */
export const knowsTables = (dir) =>
  tryGit(dir, ["init", "-q", "--ref-format=reftable", "probe"]).code === 0;

/** Refs as files, or tables where git has them. @param {boolean} real @returns {Kind} */
export function tables(real) {
  const isomorphic = "ENGINE_UNSUPPORTED";
  if (real)
    return {
      name: "reftable",
      make: (g) => at(empty(g, ["--ref-format=reftable"])),
      refused: { isomorphic },
    };
  const refused = { native: "REPOSITORY_FORMAT", isomorphic };
  return { name: "reftable (faked)", make: fakeTables, refused };
}

/** Every way in which a repository can be made. @type {readonly Kind[]} */
export const KINDS = [
  { name: "a clone", make: (g) => at(clone(g)) },
  { name: "no commits yet", make: (g) => at(empty(g)) },
  {
    name: "a folder deep inside",
    make: (g) => {
      const dir = clone(g);
      return { cwd: join(dir, "a"), commonDir: join(dir, ".git") };
    },
  },
  {
    name: "bare",
    make: (g) => {
      const dir = clone(g, ["--bare"]);
      return { cwd: dir, commonDir: dir };
    },
  },
  {
    name: "a mirror",
    make: (g) => {
      const dir = clone(g, ["--mirror"]);
      return { cwd: dir, commonDir: dir };
    },
  },
  {
    name: "a linked worktree",
    make: (g) => {
      const dir = clone(g);
      git(dir, ["worktree", "add", "-q", "--detach", "../linked"]);
      return { cwd: join(g.here, "linked"), commonDir: join(dir, ".git") };
    },
  },
  {
    name: "a worktree of a bare repository",
    make: (g) => {
      const dir = clone(g, ["--bare"]);
      git(dir, ["worktree", "add", "-q", "--detach", "../linked"]);
      return { cwd: join(g.here, "linked"), commonDir: dir };
    },
  },
  { name: "a submodule", make: submodule },
  {
    name: "--separate-git-dir",
    make: (g) => {
      const apart = join(g.here, "apart");
      return at(clone(g, ["--separate-git-dir", apart]), { commonDir: apart });
    },
  },
  {
    name: "a .git that is a link",
    make: (g) => {
      const dir = clone(g);
      renameSync(join(dir, ".git"), join(g.here, "apart"));
      symlinkSync("../apart", join(dir, ".git"));
      return at(dir, { commonDir: join(g.here, "apart") });
    },
  },
  { name: "alternates", make: alternates, refused: { isomorphic: "ENGINE_UNSUPPORTED" } },
  { name: "shallow", make: (g) => at(clone(g, ["--depth=1"])) },
  {
    name: "partial, without blobs",
    make: (g) => at(clone(g, ["--filter=blob:none"])),
    partial: true,
  },
  {
    name: "partial, without trees, not checked out",
    make: (g) => at(clone(g, ["--filter=tree:0", "--no-checkout"])),
    partial: true,
  },
  { name: "single-branch", make: (g) => at(clone(g, ["--single-branch", "--branch=other"])) },
  {
    name: "sparse",
    make: (g) => {
      const dir = clone(g);
      git(dir, ["sparse-checkout", "set", "a"]);
      return at(dir);
    },
  },
  {
    name: "packed refs",
    make: (g) => {
      const dir = clone(g);
      const pack = () => void git(dir, ["pack-refs", "--all"]);
      pack();
      return at(dir, { between: pack });
    },
  },
  {
    name: "collected",
    make: (g) => {
      const dir = clone(g);
      return at(dir, { between: () => void git(dir, ["gc", "-q", "--prune=now"]) });
    },
  },
  {
    name: "detached HEAD",
    make: (g) => {
      const dir = clone(g);
      git(dir, ["checkout", "-q", "--detach", "HEAD~1"]);
      return at(dir);
    },
  },
  { name: "a merge that is not finished", make: conflict },
  {
    name: "SHA-256",
    make: (g) => at(clone(g)),
    format: "sha256",
    refused: { isomorphic: "ENGINE_UNSUPPORTED" },
  },
  {
    name: "copied with its folder",
    make: (g) => {
      const dir = clone(g);
      cpSync(dir, join(g.here, "copy"), { recursive: true });
      return at(join(g.here, "copy"));
    },
  },
];
