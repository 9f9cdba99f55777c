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
  dropDeadKeep: () => dropDeadKeep,
  dropTemporary: () => dropTemporary,
  dropUnfinished: () => dropUnfinished,
  holdsWords: () => holdsWords,
  isAbandonedKeep: () => isAbandonedKeep,
  isForeignKeep: () => isForeignKeep,
  isRepackOver: () => isRepackOver,
  isUnwrittenKeep: () => isUnwrittenKeep,
  keepWords: () => keepWords,
  maintain: () => maintain,
  parseKeepWords: () => parseKeepWords,
  readOwner: () => readOwner,
  stateOfKeeper: () => stateOfKeeper
});
module.exports = __toCommonJS(stdin_exports);
var import_tickets = require("./tickets.js");
var import_shared_git_native_process_id = require("./shared-git-native-process-id.js");
var import_shared_git_native_context = require("./shared-git-native-context.js");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
function keepWords({ pid, start, machine }, unique) {
  return `ticket ${pid} ${start} ${machine} ${unique}`;
}
function parseKeepWords(text) {
  const [, pid, start = "", machine = ""] = /^ticket (\d+) (\S+) (\S+) \S+\n?$/.exec(text) ?? [];
  return pid === void 0 ? void 0 : { pid: Number(pid), start, machine };
}
function isForeignKeep(path) {
  const text = tryRead(path) ?? "";
  return text !== "" && parseKeepWords(text) === void 0;
}
function stateOfKeeper(path) {
  const owner = parseKeepWords(tryRead(path) ?? "");
  return owner === void 0 ? void 0 : (0, import_shared_git_native_process_id.stateOf)(owner);
}
function holdsWords(path, words) {
  return tryRead(path)?.trimEnd() === words;
}
var EMPTY_MS = 6e4;
function dropDeadKeep(context, path) {
  const stats = (0, import_shared_git_native_context.tryLstat)(path);
  const dir = (0, import_tickets.git_native_ticket_dir__ticketDir)(context.commonDir);
  if (stats === void 0 || dir === void 0) return false;
  const owner = parseKeepWords(tryRead(path) ?? "");
  const dead = owner === void 0 ? isAbandonedKeep(path, stats, context.now()) : (0, import_shared_git_native_process_id.stateOf)(owner) === "dead";
  return dead && (0, import_shared_git_native_context.removeStale)(path, stats, dir, context.random);
}
function isUnwrittenKeep(path) {
  return (0, import_shared_git_native_context.tryLstat)(path)?.size === 0 && (0, import_shared_git_native_context.tryLstat)(path.replace(/\.keep$/, ".pack")) === void 0;
}
function isAbandonedKeep(path, { mtimeMs }, now) {
  return now - mtimeMs > EMPTY_MS && isUnwrittenKeep(path);
}
function dropUnfinished(base) {
  if ((0, import_shared_git_native_context.tryLstat)(`${base}.idx`) !== void 0) return;
  for (const end of [".pack", ".rev"]) (0, import_shared_git_native_context.tryUnlink)(base + end);
}
var TELLING_PACK_BYTES = 64;
var TELLING_INDEX_BYTES = 8 + 4 * 256 + 20;
function dropTemporary(packDir, pack, index) {
  try {
    for (const name of (0, import_node_fs.readdirSync)(packDir)) {
      const path = (0, import_node_path.join)(packDir, name);
      const ours = name.startsWith("tmp_pack_") && beginsAs(path, pack, TELLING_PACK_BYTES) || name.startsWith("tmp_idx_") && beginsAs(path, index, TELLING_INDEX_BYTES);
      if (ours) (0, import_shared_git_native_context.tryUnlink)(path);
    }
  } catch {
  }
}
function beginsAs(path, bytes, telling) {
  const size = (0, import_shared_git_native_context.tryLstat)(path)?.size ?? 0;
  if (size < telling) return false;
  const head = Buffer.alloc(Math.min(size, bytes.length, 4096));
  const handle = (0, import_node_fs.openSync)(path, "r");
  try {
    (0, import_node_fs.readSync)(handle, head, 0, head.length, 0);
  } finally {
    (0, import_node_fs.closeSync)(handle);
  }
  return head.equals(bytes.subarray(0, head.length));
}
function tryRead(path) {
  try {
    return (0, import_node_fs.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}
var MOST_PACKS = 40;
var REPACK = [
  ...["repack", "--geometric=2", "-d", "-l", "-n", "--quiet"],
  ...["--no-write-bitmap-index", "--no-pack-kept-objects"]
];
var OTHERS_LOCKS = ["gc.pid", "objects/maintenance.lock"];
var OTHERS_AGE_MS = 36e5;
async function maintain(context, config) {
  try {
    const packs = countPacks(context);
    if (packs < MOST_PACKS) return;
    (0, import_shared_git_native_process_id.sweepNotes)(context);
    if (context.format.partialClone) return;
    if (isSwitchedOff(await config()) || othersAtWork(context)) return;
    const dir = (0, import_tickets.git_native_ticket_dir__ticketDir)(context.commonDir);
    if (dir === void 0) return;
    const lock = takeLock(context, dir);
    if (lock !== void 0) await startRepack(context, lock);
  } catch {
  }
}
function countPacks(context) {
  const dir = (0, import_node_path2.join)(context.objectsDir, "pack");
  const names = (0, import_node_fs2.readdirSync)(dir);
  const keeps = names.filter((name) => name.endsWith(".keep"));
  const kept = keeps.filter(
    (name) => !dropDeadPack(context, (0, import_node_path2.join)(dir, name.slice(0, -".keep".length)))
  );
  if (kept.length < keeps.length) (0, import_shared_git_native_process_id.sweepNotes)(context);
  return names.filter((name) => name.endsWith(".pack")).length - kept.length;
}
function dropDeadPack(context, base) {
  const dropped = dropDeadKeep(context, `${base}.keep`);
  if (dropped) dropUnfinished(base);
  return dropped;
}
function isSwitchedOff(config) {
  const wish = config.get("ticket.maintenance")?.toLowerCase() ?? "on";
  if (["off", "false", "no", "0"].includes(wish) || config.get("gc.auto") === "0") return true;
  return config.names("remote.").some((name) => name.endsWith(".promisor"));
}
function othersAtWork({ commonDir, now }) {
  return OTHERS_LOCKS.some((name) => {
    const stats = (0, import_shared_git_native_context.tryLstat)((0, import_node_path2.join)(commonDir, name));
    return stats !== void 0 && now() - stats.mtimeMs < OTHERS_AGE_MS;
  });
}
function takeLock(context, dir) {
  const path = (0, import_node_path2.join)(dir, "maintenance.lock");
  const words = JSON.stringify((0, import_shared_git_native_process_id.processId)(context.pid));
  if ((0, import_shared_git_native_context.tryCreate)(path, words)) return path;
  const stats = (0, import_shared_git_native_context.tryLstat)(path);
  if (stats === void 0 || !isRepackOver(path)) return void 0;
  return (0, import_shared_git_native_context.removeStale)(path, stats, dir, context.random) && (0, import_shared_git_native_context.tryCreate)(path, words) ? path : void 0;
}
function isRepackOver(lock) {
  const owner = readOwner(lock);
  return owner !== void 0 && (0, import_shared_git_native_process_id.stateOf)(owner) === "dead";
}
async function startRepack(context, lock) {
  const pid = await context.runner.detach(REPACK, () => (0, import_shared_git_native_context.tryUnlink)(lock));
  if (pid === void 0) return (0, import_shared_git_native_context.tryUnlink)(lock);
  (0, import_node_fs2.writeFileSync)(lock, JSON.stringify((0, import_shared_git_native_process_id.processId)(pid)));
}
function readOwner(path) {
  try {
    const owner = JSON.parse((0, import_node_fs2.readFileSync)(path, "utf8"));
    return typeof owner.pid === "number" && typeof owner.machine === "string" ? owner : void 0;
  } catch {
    return void 0;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  dropDeadKeep,
  dropTemporary,
  dropUnfinished,
  holdsWords,
  isAbandonedKeep,
  isForeignKeep,
  isRepackOver,
  isUnwrittenKeep,
  keepWords,
  maintain,
  parseKeepWords,
  readOwner,
  stateOfKeeper
});
