var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  writer: () => writer
});
module.exports = __toCommonJS(stdin_exports);
var import_tickets = require("./tickets.js");
var import_start = require("./start.js");
var import_shared_git_native_write_lock = require("./shared-git-native-write-lock.js");
var import_shared_git_native_maintain = require("./shared-git-native-maintain.js");
var import_shared_git_native_lock_file = require("./shared-git-native-lock-file.js");
var import_shared_git_native_write_failure = require("./shared-git-native-write-failure.js");
var import_shared_git_native_context = require("./shared-git-native-context.js");
var import_node_path = require("node:path");
var import_node_crypto = require("node:crypto");
var import_node_zlib = require("node:zlib");
var import_node_path2 = require("node:path");
var TYPE_BITS = { commit: 1, tree: 2, blob: 3, tag: 4 };
var SMALL_LIMIT = 1 << 12;
function small(size) {
  return { level: 3, memLevel: 4, windowBits: 12, chunkSize: 128 + (size >> 1) };
}
function buildPack(format, objects) {
  const unique = [...new Map(objects.map((object) => [object.oid, object])).values()];
  const parts = [packHeader(unique.length)];
  for (const { type, data } of unique) {
    parts.push(entryHeader(type, data.length));
    parts.push((0, import_node_zlib.deflateSync)(data, data.length <= SMALL_LIMIT ? small(data.length) : {}));
  }
  const body = Buffer.concat(parts);
  return Buffer.concat([body, (0, import_node_crypto.createHash)(format).update(body).digest()]);
}
function indexHead(objects) {
  const oids = [...new Set(objects.map(({ oid }) => oid))].sort();
  const counts = Buffer.alloc(4 * 256);
  for (let byte = 0, count = 0; byte < 256; byte++) {
    while (Number.parseInt(oids[count]?.slice(0, 2) ?? "fff", 16) <= byte) count++;
    counts.writeUInt32BE(count, 4 * byte);
  }
  const header = Buffer.from([255, 116, 79, 99, 0, 0, 0, 2]);
  return Buffer.concat([header, counts, Buffer.from(oids.join(""), "hex")]);
}
function packHeader(count) {
  const header = Buffer.alloc(12, "PACK", "latin1");
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(count, 8);
  return header;
}
function entryHeader(type, size) {
  const bytes = [];
  let byte = TYPE_BITS[type] << 4 | size & 15;
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(byte | 128);
    byte = rest & 127;
  }
  bytes.push(byte);
  return Uint8Array.from(bytes);
}
var SETTINGS = ["core.fsync=all", "core.fsyncMethod=fsync", "pack.writeReverseIndex=false"];
var MOST_WAITS = 40;
var WAIT_MS = 50;
var MOST_TRIES = 100;
var MOST_PAUSE_MS = 20;
async function storePack(context, objects) {
  if (objects.length === 0) return { release: async () => void 0 };
  const { objectFormat } = context.format;
  const bytes = buildPack(objectFormat, objects);
  const name = Buffer.from(bytes.subarray(-(0, import_tickets.git_names__oidLength)(objectFormat) / 2)).toString("hex");
  const base = (0, import_node_path.join)(context.objectsDir, "pack", `pack-${name}`);
  const words = (0, import_shared_git_native_maintain.keepWords)((0, import_shared_git_native_maintain.processId)(context.pid), (0, import_shared_git_native_context.randomName)(context.random));
  const ours = () => (0, import_shared_git_native_maintain.holdsWords)(`${base}.keep`, words);
  try {
    await keepPack(context, { bytes, index: () => indexHead(objects) }, base, words);
  } catch (error) {
    if (ours()) (0, import_shared_git_native_maintain.dropUnfinished)(base);
    if (ours() || (0, import_shared_git_native_maintain.isUnwrittenKeep)(`${base}.keep`)) (0, import_shared_git_native_lock_file.tryUnlink)(`${base}.keep`);
    throw error;
  }
  (0, import_tickets.git_native_ticket_dir__syncDirectory)((0, import_node_path.join)(context.objectsDir, "pack"));
  return { release: async () => ours() ? (0, import_shared_git_native_lock_file.tryUnlink)(`${base}.keep`) : void 0 };
}
async function keepPack(context, pack, base, words) {
  for (let tries = 1; ; tries++) {
    const outcome = await context.runner.run({
      args: ["index-pack", "--stdin", "--threads=1", `--keep=${words}`],
      input: pack.bytes,
      settings: SETTINGS
    });
    if (outcome.code === 0) {
      await takeKeep(context, `${base}.keep`, words);
      if ((0, import_shared_git_native_lock_file.tryLstat)(`${base}.idx`) !== void 0) return;
    } else (0, import_shared_git_native_maintain.dropTemporary)((0, import_node_path.dirname)(base), pack.bytes, pack.index());
    const again = outcome.code === 0 || /No such file or directory/.test(outcome.stderr);
    if (again && tries < MOST_TRIES) {
      await (0, import_shared_git_native_context.sleep)((0, import_shared_git_native_context.randomBetween)(context.random, 0, MOST_PAUSE_MS));
      continue;
    }
    const failure = (0, import_shared_git_native_write_failure.writeFailure)(outcome.stderr);
    throw failure ?? await (0, import_tickets.git_native_git_errors__unexpectedOutcome)(context.runner, "index-pack", outcome);
  }
}
async function takeKeep(context, path, words) {
  try {
    for (let waits = 0; waits < MOST_WAITS; waits++) {
      if ((0, import_shared_git_native_maintain.holdsWords)(path, words) || (0, import_shared_git_native_lock_file.tryCreate)(path, `${words}
`) || (0, import_shared_git_native_maintain.isForeignKeep)(path)) return;
      if (!(0, import_shared_git_native_maintain.dropDeadKeep)(context, path)) await (0, import_shared_git_native_context.sleep)(WAIT_MS);
    }
  } catch {
  }
}
var MOST_TRIES2 = 7;
var LOCK_TIMEOUT_MS = 250;
var SETTINGS2 = [
  "core.fsync=all",
  "core.fsyncMethod=fsync",
  `core.filesRefLockTimeout=${LOCK_TIMEOUT_MS}`
];
async function compareAndSwapRef(context, update) {
  (0, import_tickets.git_names__checkRef)(update.ref);
  const current = await (0, import_tickets.git_native_read_ref__readRef)(context, update.ref);
  if (current !== update.expected) return "lost";
  await (0, import_shared_git_native_maintain.freeStaleLock)(context, lockPath(context, update.ref));
  for (let tries = 1; ; tries++) {
    const { outcome, note } = await moveRef(context, update);
    try {
      const result = await judge(context, update, outcome);
      if (result !== void 0) return result;
      await giveWay(context, update.ref, outcome, tries);
    } finally {
      if (!wasKilled(outcome) || (0, import_shared_git_native_lock_file.tryLstat)(lockPath(context, update.ref)) === void 0)
        note?.remove();
    }
  }
}
function wasKilled({ code }) {
  return code === void 0 || code > 129;
}
async function judge(context, { ref, next, expected }, { code }) {
  if (code === 0) {
    (0, import_tickets.git_native_ticket_dir__syncDirectory)((0, import_node_path2.dirname)((0, import_tickets.git_native_read_ref__refPath)(context, ref)));
    return "updated";
  }
  const current = await (0, import_tickets.git_native_read_ref__readRef)(context, ref);
  if (current === next) return "updated";
  return current === expected ? void 0 : "lost";
}
async function moveRef(context, update) {
  const { objectFormat, refStorage } = context.format;
  const next = (0, import_tickets.git_names__checkOid)(update.next ?? (0, import_tickets.git_names__zeroOid)(objectFormat), objectFormat);
  const old = (0, import_tickets.git_names__checkOid)(update.expected ?? (0, import_tickets.git_names__zeroOid)(objectFormat), objectFormat);
  const { ref } = update;
  const message = (0, import_tickets.git_native_git_errors__plainWords)(update.message) || "ticket";
  const note = refStorage === "files" ? (0, import_shared_git_native_maintain.openNote)(context, lockPath(context, ref), next) : void 0;
  try {
    const outcome = await context.runner.run({
      args: ["update-ref", "--create-reflog", "-m", message, "--end-of-options", ref, next, old],
      settings: SETTINGS2,
      hooks: true,
      cwd: context.worktree ?? context.gitDir,
      onStart: (pid) => note?.childStarted(pid)
    });
    return { outcome, note };
  } catch (error) {
    note?.remove();
    throw error;
  }
}
function lockPath(context, ref) {
  return `${(0, import_tickets.git_native_read_ref__refPath)(context, ref)}.lock`;
}
async function giveWay(context, ref, outcome, tries) {
  const { stderr } = outcome;
  const locked = /\.lock': File exists|cannot lock references|data is locked/.test(stderr);
  if (!locked && !wasKilled(outcome)) throw await refusal(context, ref, outcome);
  const lock = lockPath(context, ref);
  const state = await (0, import_shared_git_native_maintain.freeStaleLock)(context, lock);
  if (tries >= MOST_TRIES2) {
    throw state === "held" ? refLocked(context, ref, lock) : await refusal(context, ref, outcome);
  }
  await (0, import_shared_git_native_context.sleep)((0, import_shared_git_native_context.randomBetween)(context.random, 2, 40));
}
async function refusal(context, ref, outcome) {
  const { stderr } = outcome;
  if (/aborted by hook|hook declined/.test(stderr)) return refRefused(ref, (0, import_tickets.git_native_git_errors__plainWords)(stderr));
  return (0, import_shared_git_native_write_failure.writeFailure)(stderr) ?? await (0, import_tickets.git_native_git_errors__unexpectedOutcome)(context.runner, "update-ref", outcome);
}
function refRefused(ref, reason) {
  const message = `The reference-transaction hook of this repository refused to move ${ref}.`;
  return new import_start.base_errors__TicketError("REF_REFUSED", "failed", message, { data: { ref, reason } });
}
function refLocked(context, ref, lock) {
  const stats = (0, import_shared_git_native_lock_file.tryLstat)(lock);
  const age = stats === void 0 ? 0 : Math.max(0, Math.round((context.now() - stats.mtimeMs) / 1e3));
  const quoted = `'${lock.replaceAll("'", String.raw`'\''`)}'`;
  return new import_start.base_errors__TicketError(
    "REF_LOCKED",
    "conflict",
    `The ref ${ref} is locked since ${age} s by ${lock}`,
    {
      data: { ref, lock, ageSeconds: age },
      hint: `Another program is moving the ref, or was killed doing so. If no git process runs here: rm -- ${quoted}`,
      retryable: true
    }
  );
}
function writer(context, config) {
  return {
    storePack: (objects) => storePack(context, objects),
    compareAndSwapRef: (update) => compareAndSwapRef(context, update),
    withWriteLock: (body) => (0, import_shared_git_native_write_lock.withWriteLock)(context, body),
    maintain: () => (0, import_shared_git_native_maintain.maintain)(context, config)
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  writer
});
