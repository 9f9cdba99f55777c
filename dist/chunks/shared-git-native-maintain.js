var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  dropDeadKeep: () => dropDeadKeep,
  dropTemporary: () => dropTemporary,
  dropUnfinished: () => dropUnfinished,
  freeStaleLock: () => freeStaleLock,
  holdsWords: () => holdsWords,
  isAbandonedKeep: () => isAbandonedKeep,
  isForeignKeep: () => isForeignKeep,
  isNoteInUse: () => isNoteInUse,
  isRepackOver: () => isRepackOver,
  isStaleLock: () => isStaleLock,
  isUnwrittenKeep: () => isUnwrittenKeep,
  keepWords: () => keepWords,
  maintain: () => maintain,
  openNote: () => openNote,
  parseKeepWords: () => parseKeepWords,
  processId: () => processId,
  readOwner: () => readOwner,
  stateOf: () => stateOf,
  stateOfKeeper: () => stateOfKeeper,
  sweepNotes: () => sweepNotes
});
module.exports = __toCommonJS(stdin_exports);
var import_tickets = require("./tickets.js");
var import_shared_git_native_lock_file = require("./shared-git-native-lock-file.js");
var import_shared_git_native_context = require("./shared-git-native-context.js");
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs4 = require("node:fs");
var import_node_fs5 = require("node:fs");
var import_node_path3 = require("node:path");
function processId(pid) {
  return { pid, start: startOf(pid), machine: thisMachine() };
}
function stateOf(id) {
  if (id.machine !== thisMachine()) return rebooted(id) ? "dead" : "unknown";
  if (!exists(id.pid)) return "dead";
  const start = startOf(id.pid);
  return start !== "-" && id.start !== "-" && start !== id.start ? "dead" : "alive";
}
function startOf(pid) {
  const stat = tryRead(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields?.[0] === "Z" || fields?.[0] === "X") return "ended";
  return fields?.[19] ?? "-";
}
function exists(pid) {
  if (startOf(pid) === "ended") return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function rebooted(id) {
  const [host, boot, space] = id.machine.split("/");
  const [ourHost, ourBoot, ourSpace] = thisMachine().split("/");
  return host === ourHost && space === ourSpace && boot !== ourBoot && boot !== "-" && ourHost !== "-";
}
var machine;
function thisMachine() {
  machine ??= describeMachine();
  return machine;
}
function describeMachine() {
  const id = tryRead("/etc/machine-id")?.trim() || "-";
  const boot = tryRead("/proc/sys/kernel/random/boot_id")?.trim() || "-";
  const host = `${(0, import_node_os.hostname)()}:${id}`.replace(/[\s/]/g, "_");
  return [host, boot, pidNamespace()].join("/");
}
function pidNamespace() {
  try {
    return (0, import_node_fs.readlinkSync)("/proc/self/ns/pid");
  } catch {
    return "-";
  }
}
function tryRead(path) {
  try {
    return (0, import_node_fs.readFileSync)(path, "latin1");
  } catch {
    return void 0;
  }
}
function keepWords({ pid, start, machine: machine2 }, unique) {
  return `ticket ${pid} ${start} ${machine2} ${unique}`;
}
function parseKeepWords(text) {
  const [, pid, start = "", machine2 = ""] = /^ticket (\d+) (\S+) (\S+) \S+\n?$/.exec(text) ?? [];
  return pid === void 0 ? void 0 : { pid: Number(pid), start, machine: machine2 };
}
function isForeignKeep(path) {
  const text = tryRead2(path) ?? "";
  return text !== "" && parseKeepWords(text) === void 0;
}
function stateOfKeeper(path) {
  const owner = parseKeepWords(tryRead2(path) ?? "");
  return owner === void 0 ? void 0 : stateOf(owner);
}
function holdsWords(path, words) {
  return tryRead2(path)?.trimEnd() === words;
}
var EMPTY_MS = 6e4;
function dropDeadKeep(context, path) {
  const stats = (0, import_shared_git_native_lock_file.tryLstat)(path);
  const dir = (0, import_tickets.git_native_ticket_dir__ticketDir)(context.commonDir);
  if (stats === void 0 || dir === void 0) return false;
  const owner = parseKeepWords(tryRead2(path) ?? "");
  const dead = owner === void 0 ? isAbandonedKeep(path, stats, context.now()) : stateOf(owner) === "dead";
  return dead && (0, import_shared_git_native_lock_file.removeStale)(path, stats, dir, context.random);
}
function isUnwrittenKeep(path) {
  return (0, import_shared_git_native_lock_file.tryLstat)(path)?.size === 0 && (0, import_shared_git_native_lock_file.tryLstat)(path.replace(/\.keep$/, ".pack")) === void 0;
}
function isAbandonedKeep(path, { mtimeMs }, now) {
  return now - mtimeMs > EMPTY_MS && isUnwrittenKeep(path);
}
function dropUnfinished(base) {
  if ((0, import_shared_git_native_lock_file.tryLstat)(`${base}.idx`) !== void 0) return;
  for (const end of [".pack", ".rev"]) (0, import_shared_git_native_lock_file.tryUnlink)(base + end);
}
var TELLING_PACK_BYTES = 64;
var TELLING_INDEX_BYTES = 8 + 4 * 256 + 20;
function dropTemporary(packDir, pack, index) {
  try {
    for (const name of (0, import_node_fs2.readdirSync)(packDir)) {
      const path = (0, import_node_path.join)(packDir, name);
      const ours = name.startsWith("tmp_pack_") && beginsAs(path, pack, TELLING_PACK_BYTES) || name.startsWith("tmp_idx_") && beginsAs(path, index, TELLING_INDEX_BYTES);
      if (ours) (0, import_shared_git_native_lock_file.tryUnlink)(path);
    }
  } catch {
  }
}
function beginsAs(path, bytes, telling) {
  const size = (0, import_shared_git_native_lock_file.tryLstat)(path)?.size ?? 0;
  if (size < telling) return false;
  const head = Buffer.alloc(Math.min(size, bytes.length, 4096));
  const handle = (0, import_node_fs2.openSync)(path, "r");
  try {
    (0, import_node_fs2.readSync)(handle, head, 0, head.length, 0);
  } finally {
    (0, import_node_fs2.closeSync)(handle);
  }
  return head.equals(bytes.subarray(0, head.length));
}
function tryRead2(path) {
  try {
    return (0, import_node_fs2.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}
async function anyoneMentions(word) {
  const pids = processNumbers();
  if (pids === void 0) return (await argumentsByPs()).includes(word);
  return pids.some((pid) => pid !== process.pid && argumentsOf(pid).includes(word));
}
function processNumbers() {
  try {
    const pids = (0, import_node_fs4.readdirSync)("/proc").map(Number).filter(Number.isInteger);
    return pids.includes(process.pid) ? pids : void 0;
  } catch {
    return void 0;
  }
}
function argumentsOf(pid) {
  try {
    return (0, import_node_fs4.readFileSync)(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return "";
  }
}
async function argumentsByPs() {
  const { execFile } = await Promise.resolve().then(() => __toESM(require("node:child_process")));
  return new Promise((done) => {
    execFile(
      "ps",
      ["-A", "-o", "args="],
      { maxBuffer: 1 << 26 },
      (error, stdout) => done(error === null ? stdout : { includes: () => true })
    );
  });
}
var NOTES = "writers";
var EMPTY_MS2 = 1e4;
var EMPTY_LEAST_MS = 1e3;
var REBOOT_MS = 6e4;
var SWEEP_MS = 6e4;
function openNote(context, lock, next) {
  const owner = processId(context.pid);
  const note = { owner, lock, next, time: context.now() };
  const dir = (0, import_tickets.git_native_ticket_dir__ticketDir)(context.commonDir, NOTES);
  const path = dir && (0, import_node_path2.join)(dir, `${context.pid}-${(0, import_shared_git_native_context.randomName)(context.random)}`);
  if (path === void 0 || !tryWrite(() => (0, import_shared_git_native_lock_file.tryCreate)(path, `${JSON.stringify(note)}
`))) {
    return { childStarted: () => void 0, remove: () => void 0 };
  }
  return {
    childStarted: (pid) => {
      tryWrite(() => (0, import_node_fs3.appendFileSync)(path, `${JSON.stringify({ child: processId(pid) })}
`));
    },
    remove: () => (0, import_shared_git_native_lock_file.tryUnlink)(path)
  };
}
function tryWrite(write) {
  try {
    return write() !== false;
  } catch {
    return false;
  }
}
async function freeStaleLock(context, lock) {
  if ((0, import_shared_git_native_lock_file.tryLstat)(lock) === void 0) return "free";
  const dir = (0, import_tickets.git_native_ticket_dir__ticketDir)(context.commonDir, NOTES);
  const makers = dir === void 0 ? [] : makersOf(context, lock, dir);
  if (dir === void 0 || makers.length === 0) return "held";
  for (const maker of makers) if (!await hasEnded(context, maker)) return "held";
  const claims = claim(context, makers);
  const left = makersOf(context, lock, dir).map((maker) => maker.path);
  const ours = claims.length === makers.length && left.join() === claims.join();
  if (ours) (0, import_shared_git_native_lock_file.tryUnlink)(lock);
  for (const path of claims) dropClaim(path, ours);
  return ours ? "freed" : "held";
}
async function isStaleLock(context, lock) {
  const dir = (0, import_node_path2.join)(context.commonDir, "ticket", NOTES);
  const makers = (0, import_shared_git_native_lock_file.tryLstat)(dir) === void 0 ? [] : makersOf(context, lock, dir);
  for (const maker of makers) if (!await hasEnded(context, maker)) return false;
  return makers.length > 0;
}
function dropClaim(path, done) {
  if (done) (0, import_shared_git_native_lock_file.tryUnlink)(path);
  else tryWrite(() => (0, import_node_fs3.renameSync)(path, path.replace(BREAKING, "")));
}
var BREAKING = /\.breaking\.(\d+)\.([\w-]+)$/;
function claim({ pid }, makers) {
  const { start } = processId(pid);
  const claims = [];
  for (const { path } of makers) {
    const target = `${path.replace(BREAKING, "")}.breaking.${pid}.${start}`;
    if (!tryWrite(() => (0, import_node_fs3.renameSync)(path, target))) break;
    claims.push(target);
  }
  return claims;
}
function makersOf(context, lock, dir) {
  const stats = (0, import_shared_git_native_lock_file.tryLstat)(lock);
  const content = tryReadText(lock)?.trim();
  if (stats === void 0 || !stats.isFile() || content === void 0) return [];
  const empty = content === "";
  if (empty && context.now() - stats.mtimeMs < EMPTY_LEAST_MS) return [];
  return readMakers(dir).filter(
    ({ note }) => note.lock === lock && (empty ? madeBy(note, stats) : content === note.next)
  );
}
function madeBy(note, { mtimeMs }) {
  return mtimeMs - note.time > -1e3 && mtimeMs - note.time < EMPTY_MS2;
}
async function hasEnded({ now }, { note, breaker }) {
  const here = note.owner.machine === processId(process.pid).machine;
  if (!here && now() - note.time < REBOOT_MS) return false;
  if (breaker !== void 0 && stateOf(breaker) !== "dead") return false;
  if (note.child !== void 0) return stateOf(note.child) === "dead";
  if (stateOf(note.owner) !== "dead") return false;
  return !here || !await anyoneMentions(note.next);
}
function readMakers(dir) {
  const makers = (0, import_node_fs3.readdirSync)(dir).flatMap((name) => {
    const path = (0, import_node_path2.join)(dir, name);
    const note = parseNote(tryReadText(path) ?? "");
    const [, pid, start = ""] = BREAKING.exec(name) ?? [];
    const { machine: machine2 } = processId(process.pid);
    const breaker = pid === void 0 ? void 0 : { pid: Number(pid), start, machine: machine2 };
    return note === void 0 ? [] : [{ path, note, breaker }];
  });
  return makers.sort((a, b) => a.path < b.path ? -1 : 1);
}
function isNoteInUse({ now }, path, { mtimeMs }) {
  const note = parseNote(tryReadText(path) ?? "");
  if (note === void 0) return now() - mtimeMs < SWEEP_MS;
  const { owner, child, lock } = note;
  const ended = stateOf(owner) === "dead" && (child === void 0 || stateOf(child) === "dead");
  return !ended || (0, import_shared_git_native_lock_file.tryLstat)(lock) !== void 0;
}
function sweepNotes({ commonDir, now }) {
  tryWrite(() => {
    const dir = (0, import_tickets.git_native_ticket_dir__ticketDir)(commonDir, NOTES);
    for (const { path, note } of dir === void 0 ? [] : readMakers(dir)) {
      const old = now() - note.time > SWEEP_MS;
      if (old && stateOf(note.owner) === "dead" && !(0, import_shared_git_native_lock_file.tryLstat)(note.lock)) (0, import_shared_git_native_lock_file.tryUnlink)(path);
    }
  });
}
function parseNote(text) {
  try {
    const [first = "", second = "{}"] = text.split("\n").filter((line) => line !== "");
    const note = { ...JSON.parse(first), ...parseRest(second) };
    const complete = [note.lock, note.next, note.owner?.machine].every(
      (v) => typeof v === "string"
    );
    return complete && typeof note.time === "number" ? note : void 0;
  } catch {
    return void 0;
  }
}
function parseRest(line) {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}
function tryReadText(path) {
  try {
    return (0, import_node_fs3.readFileSync)(path, "latin1");
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
    sweepNotes(context);
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
  const dir = (0, import_node_path3.join)(context.objectsDir, "pack");
  const names = (0, import_node_fs5.readdirSync)(dir);
  const keeps = names.filter((name) => name.endsWith(".keep"));
  const kept = keeps.filter(
    (name) => !dropDeadPack(context, (0, import_node_path3.join)(dir, name.slice(0, -".keep".length)))
  );
  if (kept.length < keeps.length) sweepNotes(context);
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
    const stats = (0, import_shared_git_native_lock_file.tryLstat)((0, import_node_path3.join)(commonDir, name));
    return stats !== void 0 && now() - stats.mtimeMs < OTHERS_AGE_MS;
  });
}
function takeLock(context, dir) {
  const path = (0, import_node_path3.join)(dir, "maintenance.lock");
  const words = JSON.stringify(processId(context.pid));
  if ((0, import_shared_git_native_lock_file.tryCreate)(path, words)) return path;
  const stats = (0, import_shared_git_native_lock_file.tryLstat)(path);
  if (stats === void 0 || !isRepackOver(path)) return void 0;
  return (0, import_shared_git_native_lock_file.removeStale)(path, stats, dir, context.random) && (0, import_shared_git_native_lock_file.tryCreate)(path, words) ? path : void 0;
}
function isRepackOver(lock) {
  const owner = readOwner(lock);
  return owner !== void 0 && stateOf(owner) === "dead";
}
async function startRepack(context, lock) {
  const pid = await context.runner.detach(REPACK, () => (0, import_shared_git_native_lock_file.tryUnlink)(lock));
  if (pid === void 0) return (0, import_shared_git_native_lock_file.tryUnlink)(lock);
  (0, import_node_fs5.writeFileSync)(lock, JSON.stringify(processId(pid)));
}
function readOwner(path) {
  try {
    const owner = JSON.parse((0, import_node_fs5.readFileSync)(path, "utf8"));
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
  freeStaleLock,
  holdsWords,
  isAbandonedKeep,
  isForeignKeep,
  isNoteInUse,
  isRepackOver,
  isStaleLock,
  isUnwrittenKeep,
  keepWords,
  maintain,
  openNote,
  parseKeepWords,
  processId,
  readOwner,
  stateOf,
  stateOfKeeper,
  sweepNotes
});
