import { ACTION_PLANTS } from "./plants-action.mjs";
import { AGENT_PLANTS } from "./plants-agents.mjs";
import { CACHE_PLANTS } from "./plants-cache.mjs";
import { CLONE_PLANTS } from "./plants-clones.mjs";
import { CSV_PLANTS } from "./plants-csv.mjs";
import { DAMAGE_PLANTS } from "./plants-damage.mjs";
import { FOREIGN_PLANTS } from "./plants-foreign.mjs";
import { KIND_PLANTS } from "./plants-kinds.mjs";
import { PUBLISH_PLANTS } from "./plants-publish.mjs";
import { SYNC_PLANTS } from "./plants-sync.mjs";
import { WEBHOOK_PLANTS } from "./plants-webhooks.mjs";

/**
 * One string of the sources that is replaced while the product is bundled.
 *
 * @typedef {{ readonly file: string, readonly find: string, readonly replace: string }} Replacement
 */

/**
 * A fault: what the sources would be if somebody had written it.
 *
 * @typedef {{ readonly what: string, readonly replacements: readonly Replacement[] }} Plant
 */

const SWAP = "src/git/native/swap-ref.ts";
const TALK = "src/git/native/swap-talk.ts";
const STORE = "src/git/native/store-pack.ts";
const WRITE = "src/store/write.ts";

/** Runs writers without the advisory lock. No fault: the lock is thrift, and correctness must not need it. */
const NO_LOCK = {
  file: "src/git/native/write-lock.ts",
  find: "const release = dir === undefined ? undefined : await tryAcquire(context, dir, whose);",
  replace: "const release = dir === undefined || tryAcquire ? undefined : () => undefined;",
};

/** Gives git a moment between the pack and the ref. No fault either: the pack is kept all the while. */
const SLOW_PUBLISH = {
  file: "src/store/write.ts",
  find: "const update = { ref: store.ref,",
  replace:
    "await new Promise((done) => setTimeout(done, 30));\n    const update = { ref: store.ref,",
};

/** @type {Record<string, Plant>} */
export const PLANTS = {
  ...ACTION_PLANTS,
  ...AGENT_PLANTS,
  ...SYNC_PLANTS,
  ...PUBLISH_PLANTS,
  ...CLONE_PLANTS,
  ...CSV_PLANTS,
  ...DAMAGE_PLANTS,
  ...KIND_PLANTS,
  ...CACHE_PLANTS,
  ...WEBHOOK_PLANTS,
  ...FOREIGN_PLANTS,
  "no-lock": { what: "(no fault) writers don't take the advisory lock", replacements: [NO_LOCK] },
  "blind-update": {
    what: "the ref is moved without its old value",
    replacements: [
      {
        file: TALK,
        find: "const old = checkOid(update.expected ?? zeroOid(objectFormat), objectFormat);",
        replace: 'const old = "";',
      },
      {
        file: TALK,
        find: "const overtaken = prepared && (await readRef(context, ref)) !== update.expected;",
        replace: "const overtaken = prepared && false;",
      },
      {
        file: SWAP,
        find: "if ((await readRef(context, ref)) !== expected) return false;",
        replace: "if (!(await readRef(context, ref))) return false;",
      },
      NO_LOCK,
    ],
  },
  "no-retry": {
    what: "a lost race is not tried again",
    replacements: [
      {
        file: "src/store/retry.ts",
        find: "const ATTEMPTS = 20;",
        replace: "const ATTEMPTS = 1;",
      },
      NO_LOCK,
    ],
  },
  "late-refusal": {
    what: "a writer says that it gave up after it has written",
    replacements: [
      {
        file: "src/store/retry.ts",
        find: "await store.repo.maintain();",
        replace: "if (Math.random() < 0.2) break;\n      await store.repo.maintain();",
      },
    ],
  },
  "no-keep": {
    what: "packs are not kept until the ref holds them",
    replacements: [
      {
        file: STORE,
        find: 'args: ["index-pack", "--stdin", "--threads=1",',
        replace: 'args: ["index-pack", "--stdin", "--threads=1"] ?? [',
      },
      { file: STORE, find: "await takeKeep(context, ", replace: "void (context, " },
      SLOW_PUBLISH,
    ],
  },
  "ref-first": {
    what: "the ref is moved before the pack is stored",
    replacements: [
      {
        file: WRITE,
        find: "const pack = await store.repo.storePack(prepared.objects, update);",
        replace: "let pack = { release: async () => undefined };",
      },
      {
        file: WRITE,
        find: "return await store.repo.compareAndSwapRef(update);",
        // Not by update-ref, which refuses to point a ref to what is not there.
        replace: `const { mkdirSync, renameSync, writeFileSync } = await import("node:fs");
    const path = store.repo.commonDir + "/" + store.ref;
    mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    const old = await store.repo.readRef(store.ref);
    if (old !== expected) return "lost";
    writeFileSync(path + ".new", prepared.oid + String.fromCharCode(10));
    renameSync(path + ".new", path);
    pack = await store.repo.storePack(prepared.objects);
    return "updated";`,
      },
    ],
  },
  "early-ack": {
    what: "a write is acknowledged before the ref has moved",
    replacements: [
      {
        file: WRITE,
        find: "return await store.repo.compareAndSwapRef(update);",
        replace:
          'void store.repo.compareAndSwapRef(update).catch(() => {});\n    return "updated";',
      },
      { file: WRITE, find: "await pack.release();", replace: "void pack;" },
    ],
  },
  "no-recovery": {
    what: "a ref lock that a killed writer left behind stays",
    replacements: [
      {
        file: "src/git/native/ref-lock.ts",
        find: 'if (tryLstat(lock) === undefined) return "free";',
        replace: 'return tryLstat(lock) === undefined ? "free" : "held";',
      },
    ],
  },
  "bold-recovery": {
    what: "a lock is taken for stale whoever holds it",
    replacements: [
      {
        file: "src/git/native/process-id.ts",
        find: 'return rebooted(id) ? "dead" : "unknown"',
        replace: 'return "dead"',
      },
      {
        file: "src/git/native/process-id.ts",
        find: 'start !== id.start ? "dead" : "alive"',
        replace: 'start !== id.start ? "dead" : "dead"',
      },
    ],
  },
  "no-age": {
    what: "an error about a lock does not say since when",
    replacements: [
      { file: "src/git/locked.ts", find: "} is locked since ", replace: "} is locked " },
    ],
  },
  "no-trust": {
    what: "git's refusal of another owner's repository is not told from other failures",
    replacements: [
      {
        file: "src/git/native/ask-git.ts",
        find: "if (/dubious ownership|unsafe repository|",
        replace: "if (/dubious ownershop|unsafe repositori|",
      },
    ],
  },
  "read-writes": {
    what: "opening a repository writes a file into it",
    replacements: [
      {
        file: "src/git/native/open.ts",
        find: "return nativeRepository(context);",
        replace: `const { writeFileSync } = await import("node:fs");
  writeFileSync(join(place.commonDir, "ticket-opened"), "");
  return nativeRepository(context);`,
      },
    ],
  },
  "raw-line": {
    what: "texts that go on one line are printed as they are",
    replacements: [
      {
        file: "src/cli/render/escape.ts",
        find: "return hasUnshown(text) ? ",
        replace: 'return text === "" ? ',
      },
    ],
  },
  "raw-error": {
    what: "errors print what they quote as it is",
    replacements: [
      {
        file: "src/cli/report-error.ts",
        find: "const { code, message, hint, stack } = told;",
        replace: "const { code, message, hint, stack } = told;\n  io.err(message);",
      },
    ],
  },
  "raw-json": {
    what: "JSON is printed with whatever JSON allows in texts",
    replacements: [
      {
        file: "src/base/canonical-json.ts",
        find: "text.replaceAll(UNSEEN_WRITTEN, escaped)",
        replace: "text",
      },
    ],
  },
  "new-command": {
    what: "a command takes something that no figure has heard of",
    replacements: [
      { file: "src/cli/table/store.ts", find: '"COMMIT",', replace: '"COMMIT ORACLE",' },
    ],
  },
  "half-lock": {
    what: "a lock file that could not be written stays",
    replacements: [
      {
        file: "src/git/native/lock-file.ts",
        find: "tryUnlink(path);\n    throw error;",
        replace: "throw error;",
      },
    ],
  },
  "raw-words": {
    what: "git's words about a full disk are passed on as they are",
    replacements: [
      {
        file: "src/git/native/write-failure.ts",
        find: "if (reason === undefined) return undefined;",
        replace: 'if (reason !== "") return undefined;',
      },
    ],
  },
  "blind-revert": {
    what: "a revert takes back what was changed later too",
    replacements: [
      {
        file: "src/domain/revert.ts",
        find: "else if (current?.stamp === change.stamp) draft.set(key, before);",
        replace: "else if (change) draft.set(key, before);",
      },
    ],
  },
  "no-depth": {
    what: "the JSON parser takes any depth",
    replacements: [
      {
        file: "src/base/parse-json.ts",
        find: "if (depth >= MAX_DEPTH)",
        replace: "if (depth >= 1e9 + MAX_DEPTH)",
      },
    ],
  },
  "deep-queries": {
    what: "the query parser takes groups of any depth",
    replacements: [
      {
        file: "src/search/parse-query.ts",
        find: "if (++reading.depth > DEEPEST)",
        replace: "if (++reading.depth > DEEPEST * 1e6)",
      },
    ],
  },
  pollution: {
    what: "the JSON parser sets members of __proto__ on every object",
    replacements: [
      {
        file: "src/base/parse-json.ts",
        find: "if (FORBIDDEN_KEYS.has(key)) throw fault(cursor, ",
        replace: "if (FORBIDDEN_KEYS.has(key)) Object.assign(Object.prototype, { polluted: key }, ",
      },
    ],
  },
};
