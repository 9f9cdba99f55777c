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
var import_shared_git_native_swap_ref = require("./shared-git-native-swap-ref.js");
var import_shared_git_native_write_failure = require("./shared-git-native-write-failure.js");
var import_shared_git_native_process_id = require("./shared-git-native-process-id.js");
var import_shared_git_native_context = require("./shared-git-native-context.js");
var import_node_path = require("node:path");
var import_node_crypto = require("node:crypto");
var import_node_zlib = require("node:zlib");
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
  const words = (0, import_shared_git_native_maintain.keepWords)((0, import_shared_git_native_process_id.processId)(context.pid), (0, import_shared_git_native_context.randomName)(context.random));
  const ours = () => (0, import_shared_git_native_maintain.holdsWords)(`${base}.keep`, words);
  try {
    await keepPack(context, { bytes, index: () => indexHead(objects) }, base, words);
  } catch (error) {
    if (ours()) (0, import_shared_git_native_maintain.dropUnfinished)(base);
    if (ours() || (0, import_shared_git_native_maintain.isUnwrittenKeep)(`${base}.keep`)) (0, import_shared_git_native_context.tryUnlink)(`${base}.keep`);
    throw error;
  }
  (0, import_tickets.git_native_ticket_dir__syncDirectory)((0, import_node_path.join)(context.objectsDir, "pack"));
  return { release: async () => ours() ? (0, import_shared_git_native_context.tryUnlink)(`${base}.keep`) : void 0 };
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
      if ((0, import_shared_git_native_context.tryLstat)(`${base}.idx`) !== void 0) return;
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
      if ((0, import_shared_git_native_maintain.holdsWords)(path, words) || (0, import_shared_git_native_context.tryCreate)(path, `${words}
`) || (0, import_shared_git_native_maintain.isForeignKeep)(path)) return;
      if (!(0, import_shared_git_native_maintain.dropDeadKeep)(context, path)) await (0, import_shared_git_native_context.sleep)(WAIT_MS);
    }
  } catch {
  }
}
function writer(context, config) {
  return {
    storePack: (objects) => storePack(context, objects),
    compareAndSwapRef: (update) => (0, import_shared_git_native_swap_ref.compareAndSwapRef)(context, update),
    withWriteLock: (body) => (0, import_shared_git_native_write_lock.withWriteLock)(context, body),
    maintain: () => (0, import_shared_git_native_maintain.maintain)(context, config)
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  writer
});
