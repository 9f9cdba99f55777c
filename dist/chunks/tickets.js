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
  app_cached_ids__cachedAliases: () => cachedAliases,
  app_cached_ids__cachedBeginning: () => cachedBeginning,
  app_cached_list__cachedList: () => cachedList,
  app_cached_list__fromCache: () => fromCache,
  app_cached_list__readQuery: () => readQuery,
  app_cached_list__ticketsOf: () => ticketsOf,
  app_open_tickets__openTickets: () => openTickets,
  app_read_head__configNow: () => configNow,
  app_read_head__listTickets: () => listTickets,
  app_read_head__ticketsBeginning: () => ticketsBeginning,
  domain_config_config__Draft: () => Draft,
  domain_config_config__MOST_ATTACHED: () => MOST_ATTACHED,
  domain_config_config__categoryOf: () => categoryOf,
  domain_config_config__configOf: () => configOf,
  domain_config_config__defaultConfig: () => defaultConfig,
  domain_config_config__defaultType: () => defaultType,
  domain_config_config__firstStatus: () => firstStatus,
  domain_config_config__knownCategory: () => knownCategory,
  git_config__configOf: () => configOf2,
  git_config__isKept: () => isKept,
  git_config__isSettled: () => isSettled,
  git_config__keepConfig: () => keepConfig,
  git_config__keptConfig: () => keptConfig,
  git_config__lookOf: () => lookOf,
  git_config__parseConfigList: () => parseConfigList,
  git_config__parseSetting: () => parseSetting,
  git_config__recalledConfig: () => recalledConfig,
  git_names__checkOid: () => checkOid,
  git_names__checkRef: () => checkRef,
  git_names__validOid: () => validOid,
  git_names__validRef: () => validRef,
  git_native_context__randomBetween: () => randomBetween,
  git_native_context__randomName: () => randomName,
  git_native_context__removeStale: () => removeStale,
  git_native_context__sleep: () => sleep,
  git_native_context__syncDirectory: () => syncDirectory,
  git_native_context__ticketDir: () => ticketDir,
  git_native_context__tryCreate: () => tryCreate,
  git_native_context__tryLstat: () => tryLstat,
  git_native_context__tryUnlink: () => tryUnlink,
  git_native_git_errors__gitNotFound: () => gitNotFound,
  git_native_git_errors__gitVersion: () => gitVersion,
  git_native_git_errors__notARepository: () => notARepository,
  git_native_git_errors__plainWords: () => plainWords,
  git_native_git_errors__unexpectedOutcome: () => unexpectedOutcome,
  git_native_git_errors__workingDirectoryGone: () => workingDirectoryGone,
  git_native_git_runner__createGitRunner: () => createGitRunner,
  git_native_git_runner__spawnFailure: () => spawnFailure,
  git_native_read_ref__readRef: () => readRef,
  git_native_read_ref__refPath: () => refPath,
  git_objects__encodeCommit: () => encodeCommit,
  git_objects__encodeTree: () => encodeTree,
  git_objects__hashObject: () => hashObject,
  git_objects__newObject: () => newObject,
  git_objects__oidLength: () => oidLength,
  git_objects__parseCommit: () => parseCommit,
  git_objects__parseTree: () => parseTree,
  git_objects__zeroOid: () => zeroOid,
  search_cache_cache_folder__FLAG: () => FLAG,
  search_cache_cache_folder__ID_BYTES: () => ID_BYTES,
  search_cache_cache_folder__idAt: () => idAt,
  search_cache_cache_folder__isCacheFile: () => isCacheFile,
  search_cache_cache_folder__keepChanges: () => keepChanges,
  search_cache_cache_folder__keepTickets: () => keepTickets,
  search_cache_cache_folder__keptTable: () => keptTable,
  search_cache_cache_folder__readRows: () => readRows,
  search_cache_find_links__rowOf: () => rowOf,
  search_cache_find_links__rowsLinkingTo: () => rowsLinkingTo,
  search_cache_find_links__rowsNamed: () => rowsNamed,
  search_cache_find_links__wordsIn: () => wordsIn,
  store_id_part__idPart: () => idPart,
  store_store__DEFAULT_REF: () => DEFAULT_REF,
  store_store__LIMITS: () => LIMITS
});
module.exports = __toCommonJS(stdin_exports);
var import_base = require("./base.js");
var import_start = require("./start.js");
var import_node_zlib = require("node:zlib");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_zlib2 = require("node:zlib");
var import_node_path2 = require("node:path");
var import_node_zlib3 = require("node:zlib");
var import_node_path3 = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path4 = require("node:path");
var import_node_fs3 = require("node:fs");
var import_node_path5 = require("node:path");
var import_node_crypto = require("node:crypto");
var import_node_fs4 = require("node:fs");
var import_node_path6 = require("node:path");
var import_node_crypto2 = require("node:crypto");
var import_node_fs5 = require("node:fs");
var import_node_path7 = require("node:path");
var import_node_fs6 = require("node:fs");
var import_node_os = require("node:os");
var import_node_crypto3 = require("node:crypto");
var import_node_fs7 = require("node:fs");
var import_node_path8 = require("node:path");
var import_node_fs8 = require("node:fs");
var import_node_path9 = require("node:path");
var import_node_os2 = require("node:os");
var import_node_path10 = require("node:path");
var NUMBERS = {
  /** Characters of the id that tell it from all others. */
  shown: Uint8Array,
  flags: Uint8Array,
  /** Codes of words; 0 is none. */
  status: Uint16Array,
  type: Uint16Array,
  priority: Uint16Array,
  milestone: Uint32Array,
  /** Milliseconds since 1970; not a number: none. */
  created: Float64Array,
  updated: Float64Array,
  closed: Float64Array,
  /** Rows in the order in which they are listed when nothing is asked for. */
  order: Uint32Array,
  /** Where the whole ticket is. */
  segment: Uint8Array,
  offset: Uint32Array,
  length: Uint32Array,
  sum: Uint32Array
};
var LISTS = ["assignees", "labels", "links", "aliases"];
var WORDS = ["status", "type", "priority", "milestone", ...LISTS];
var FLAG = { deleted: 1, purged: 2 };
var ID_BYTES = 12;
var idAt = (table, row) => table.ids().toString("latin1", row * ID_BYTES, (row + 1) * ID_BYTES);
var CacheFault = class extends Error {
};
var MAGIC = Buffer.from("GTCACHE1", "latin1");
var HEAD = 16;
var MOST_HEADER = 64 << 20;
var ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? "little" : "big";
var aligned = (size) => Math.ceil(size / 8) * 8;
function encodeSections(header, sections) {
  const places = {};
  const pieces = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(sections)) {
    places[name] = [at, bytes.length, (0, import_node_zlib2.crc32)(bytes)];
    pieces.push(bytes, new Uint8Array(aligned(bytes.length) - bytes.length));
    at += aligned(bytes.length);
  }
  const text = Buffer.from(JSON.stringify({ ...header, endian: ENDIAN, sections: places }));
  const head2 = Buffer.alloc(HEAD);
  MAGIC.copy(head2);
  head2.writeUInt32LE(text.length, 8);
  head2.writeUInt32LE((0, import_node_zlib2.crc32)(text), 12);
  return [head2, text, new Uint8Array(aligned(text.length) - text.length), ...pieces];
}
function openSections(read) {
  const head2 = Buffer.from(read(0, HEAD));
  if (!head2.subarray(0, MAGIC.length).equals(MAGIC)) throw new CacheFault("no cache file");
  const length = head2.readUInt32LE(8);
  if (length > MOST_HEADER) throw new CacheFault("an endless header");
  const text = read(HEAD, length);
  if ((0, import_node_zlib2.crc32)(text) !== head2.readUInt32LE(12)) throw new CacheFault("a damaged header");
  const header = JSON.parse(Buffer.from(text).toString("utf8"));
  if (header["endian"] !== ENDIAN) throw new CacheFault("of another machine");
  const start = HEAD + aligned(length);
  const places = Object.entries(header["sections"]);
  return {
    header,
    places: new Map(places.map(([name, [at, size, sum]]) => [name, [start + at, size, sum]]))
  };
}
function readSection(read, { places }, name) {
  const place = places.get(name);
  if (place === void 0) throw new CacheFault(`no section ${name}`);
  const [at, size, sum] = place;
  const bytes = read(at, size);
  if ((0, import_node_zlib2.crc32)(bytes) !== sum) throw new CacheFault(`a damaged section ${name}`);
  const copy = new ArrayBuffer(size);
  new Uint8Array(copy).set(bytes);
  return copy;
}
var { O_RDONLY, O_NOFOLLOW = 0 } = import_node_fs.constants;
function withCacheFile(path, use, same) {
  const file = (0, import_node_fs.openSync)(path, O_RDONLY | O_NOFOLLOW);
  try {
    const stats = (0, import_node_fs.fstatSync)(file);
    const identity2 = `${stats.dev} ${stats.ino} ${stats.birthtimeMs}`;
    if (!stats.isFile() || stats.uid !== (process.geteuid?.() ?? stats.uid))
      throw new CacheFault("not ours");
    if (same !== void 0 && same !== identity2) throw new CacheFault("replaced");
    const read = (position, length) => {
      if (position + length > stats.size) throw new CacheFault("cut short");
      const bytes = Buffer.allocUnsafe(length);
      if ((0, import_node_fs.readSync)(file, bytes, 0, length, position) !== length) throw new CacheFault("cut short");
      return bytes;
    };
    return use(read, identity2, stats.size);
  } finally {
    (0, import_node_fs.closeSync)(file);
  }
}
function writeCacheFile(folder, name, pieces, random) {
  const temporary = (0, import_node_path.join)(folder, `${name}.${Buffer.from(random(8)).toString("hex")}.tmp`);
  try {
    const file = (0, import_node_fs.openSync)(temporary, "wx", 384);
    try {
      for (const piece of pieces)
        for (let at = 0; at < piece.length; ) at += (0, import_node_fs.writeSync)(file, piece, at);
    } finally {
      (0, import_node_fs.closeSync)(file);
    }
    (0, import_node_fs.renameSync)(temporary, (0, import_node_path.join)(folder, name));
  } catch (error) {
    removeFile(temporary);
    throw error;
  }
}
function removeFile(path) {
  try {
    (0, import_node_fs.unlinkSync)(path);
  } catch {
  }
}
var YOUNG_MS = 6e4;
function removeOthers(folder, fits, kept, now) {
  try {
    for (const name of (0, import_node_fs.readdirSync)(folder)) {
      if (!fits(name) || kept.has(name)) continue;
      const path = (0, import_node_path.join)(folder, name);
      if (now - (0, import_node_fs.statSync)(path).mtimeMs > YOUNG_MS) removeFile(path);
    }
  } catch {
  }
}
function memoryTable(head2, columns) {
  const { numbers, lists, words, ids } = columns;
  return {
    ...head2,
    numbers: (name) => numbers[name],
    list: (name) => lists[name],
    words: (name) => words[name],
    ids: () => ids
  };
}
function byName(names, value) {
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}
var NUMBER_NAMES = Object.keys(NUMBERS);
function columnsOf(table) {
  return {
    numbers: byName(NUMBER_NAMES, (name) => table.numbers(name)),
    lists: byName(LISTS, (name) => table.list(name)),
    words: byName(WORDS, (name) => table.words(name)),
    ids: table.ids()
  };
}
function noColumns() {
  return {
    numbers: byName(NUMBER_NAMES, (name) => new NUMBERS[name](0)),
    lists: byName(LISTS, () => ({ starts: new Uint32Array(1), codes: new Uint32Array(0) })),
    words: byName(WORDS, () => []),
    ids: Buffer.alloc(0)
  };
}
var GAP = 1 << 10;
var LONGEST_READ = 4 << 20;
function readRowBytes(folder, table, rows) {
  const [segment, offset, length, sum] = [
    table.numbers("segment"),
    table.numbers("offset"),
    table.numbers("length"),
    table.numbers("sum")
  ];
  const places = /* @__PURE__ */ new Map();
  rows.forEach((row, at) => {
    const own = places.get(segment[row] ?? 0) ?? [];
    places.set(segment[row] ?? 0, own);
    own.push({
      at,
      row,
      offset: offset[row] ?? 0,
      length: length[row] ?? 0,
      sum: sum[row] ?? 0
    });
  });
  const found = new Array(rows.length);
  for (const [index, own] of places) {
    const name = table.segments[index]?.name;
    if (name === void 0) throw new CacheFault("no such segment");
    withCacheFile((0, import_node_path2.join)(folder, name), (read) => {
      for (const run of runsOf(own)) readRun(read, run, found);
    });
  }
  return found;
}
function runsOf(places) {
  const runs = [];
  let [start, end] = [0, -1];
  for (const place of places.sort((a, b) => a.offset - b.offset)) {
    const next = place.offset + place.length;
    const last2 = runs.at(-1);
    if (last2 === void 0 || place.offset > end + GAP || next - start > LONGEST_READ) {
      runs.push([place]);
      start = place.offset;
      end = next;
    } else {
      last2.push(place);
      end = Math.max(end, next);
    }
  }
  return runs;
}
function readRun(read, run, found) {
  const start = run[0]?.offset ?? 0;
  const end = Math.max(...run.map((place) => place.offset + place.length));
  const bytes = read(start, end - start);
  for (const { at, offset, length, sum } of run) {
    const own = bytes.subarray(offset - start, offset - start + length);
    if ((0, import_node_zlib3.crc32)(own) !== sum) throw new CacheFault("a damaged row");
    found[at] = own;
  }
}
function readRows(folder, table, rows) {
  return readRowBytes(folder, table, rows).map(
    (bytes) => JSON.parse(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8")
    )
  );
}
var encodeRow = (ticket, blob) => Buffer.from(JSON.stringify({ ...ticket, blob }));
var VERSION = 1;
var bytesOf = (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
function saveTable(folder, name, table, random) {
  const { numbers, lists, words, ids } = columnsOf(table);
  const { commit, root, config, segments, count } = table;
  const header = { version: VERSION, commit, root, config, segments, count };
  const sections = { ids };
  for (const number of NUMBER_NAMES) sections[number] = bytesOf(numbers[number]);
  for (const list of LISTS) {
    sections[`${list}.starts`] = bytesOf(lists[list].starts);
    sections[`${list}.codes`] = bytesOf(lists[list].codes);
  }
  for (const word of WORDS) sections[`${word}.words`] = Buffer.from(JSON.stringify(words[word]));
  const text = JSON.parse(JSON.stringify(header));
  writeCacheFile(folder, name, encodeSections(text, sections), random);
}
function remembered(ask) {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const value = known.get(name) ?? ask(name);
    known.set(name, value);
    return value;
  };
}
function loadTable(folder, name) {
  const path = (0, import_node_path3.join)(folder, name);
  const { sections, identity: identity2 } = withCacheFile(path, (read, own) => ({
    sections: openSections(read),
    identity: own
  }));
  const { header } = sections;
  if (header["version"] !== VERSION) throw new CacheFault("of another version");
  const head2 = header;
  const load = (section) => withCacheFile(path, (read) => readSection(read, sections, section), identity2);
  const checked = (array, length) => {
    if (array.length !== length) throw new CacheFault("a column of another length");
    return array;
  };
  const { count, commit, root, config, segments } = head2;
  const ids = remembered(
    (section) => checked(Buffer.from(load(section)), count * ID_BYTES)
  );
  return {
    ...{ count, commit, root, config, segments },
    numbers: remembered(
      (column) => checked(new NUMBERS[column](load(column)), count)
    ),
    list: remembered((column) => ({
      starts: checked(new Uint32Array(load(`${column}.starts`)), count + 1),
      codes: new Uint32Array(load(`${column}.codes`))
    })),
    words: remembered(
      (column) => JSON.parse(Buffer.from(load(`${column}.words`)).toString("utf8"))
    ),
    ids: () => ids("ids")
  };
}
function codeBook(known) {
  const words = [...known];
  const codes = new Map(words.map((word, i) => [word, i + 1]));
  return {
    words,
    code: (word) => {
      if (word === null) return 0;
      const code = codes.get(word) ?? words.push(word);
      codes.set(word, code);
      return code;
    }
  };
}
function comparison({
  columns,
  ids,
  priorities,
  config
}) {
  const { priority, created } = columns;
  const rank = (word) => {
    const place = config.priorities.indexOf(word);
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  const ranks = [Number.MAX_SAFE_INTEGER, ...priorities.map(rank)];
  const rankAt = (row) => ranks[priority[row] ?? 0] ?? 0;
  const timeAt = (row) => {
    const time = created[row] ?? Number.NaN;
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
  };
  return (a, b) => {
    const byRank = rankAt(a) - rankAt(b);
    if (byRank !== 0) return byRank;
    const [x, y] = [timeAt(a), timeAt(b)];
    if (x !== y) return y > x ? 1 : -1;
    const start = b * ID_BYTES;
    return ids.compare(ids, start, start + ID_BYTES, a * ID_BYTES, (a + 1) * ID_BYTES);
  };
}
function orderOf(ordered, before, changed) {
  const compare = comparison(ordered);
  const moved = new Set(changed);
  const fresh = [...moved].sort(compare);
  const stays = before.filter((row) => !moved.has(row));
  const order = new Uint32Array(stays.length + fresh.length);
  let [next, at] = [0, 0];
  for (const row of stays) {
    while (next < fresh.length && compare(fresh[next] ?? 0, row) < 0)
      order[at++] = fresh[next++] ?? 0;
    order[at++] = row;
  }
  order.set(fresh.slice(next), at);
  return order;
}
function extendLists(before, total, changed, codesOf) {
  const fresh = new Map(changed.map((row, i) => [row, codesOf(i)]));
  const had = before.starts.length - 1;
  const starts = new Uint32Array(total + 1);
  const codesBefore = (row) => row < had ? before.codes.subarray(before.starts[row], before.starts[row + 1]) : before.codes.subarray(0, 0);
  for (let row = 0; row < total; row++) {
    const length = fresh.get(row)?.length ?? (row < had ? (before.starts[row + 1] ?? 0) - (before.starts[row] ?? 0) : 0);
    starts[row + 1] = (starts[row] ?? 0) + length;
  }
  const codes = new Uint32Array(starts[total] ?? 0);
  for (let row = 0; row < total; row++) codes.set(fresh.get(row) ?? codesBefore(row), starts[row]);
  return { starts, codes };
}
var MOST_CODES = 65535;
var ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
function timeOf(iso) {
  if (iso === null || iso === "") return Number.NaN;
  const time = ISO.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(time)) throw new CacheFault("an odd time");
  return time;
}
function updateTable(before, head2, changed, sameConfig) {
  const count = before.ids.length / ID_BYTES;
  const rows = rowsOf(before.ids, changed);
  const total = rows.reduce((most, row) => Math.max(most, row + 1), count);
  const columns = byName(NUMBER_NAMES, (name) => longer(before.numbers[name], total));
  const ids = Buffer.alloc(total * ID_BYTES);
  before.ids.copy(ids);
  const books = byName(WORDS, (name) => codeBook(before.words[name]));
  changed.forEach(({ ticket, segment, offset, length, sum }, i) => {
    const row = rows[i] ?? 0;
    ids.write(ticket.id, row * ID_BYTES, "latin1");
    for (const name of ["status", "type", "priority"]) {
      const code = books[name].code(ticket[name]);
      if (code > MOST_CODES) throw new CacheFault("more words than codes");
      columns[name][row] = code;
    }
    columns.milestone[row] = books.milestone.code(ticket.milestone);
    for (const name of ["created", "updated", "closed"])
      columns[name][row] = timeOf(ticket[name]);
    columns.flags[row] = (ticket.deleted ? FLAG.deleted : 0) | (ticket.purged ? FLAG.purged : 0);
    columns.segment[row] = segment;
    columns.offset[row] = offset;
    columns.length[row] = length;
    columns.sum[row] = sum;
  });
  const lists = byName(
    LISTS,
    (name) => extendLists(
      before.lists[name],
      total,
      rows,
      (i) => wordsOf(name, changed[i]?.ticket).map((word) => books[name].code(word))
    )
  );
  shownLengths(columns.shown, ids, count);
  const words = byName(WORDS, (name) => books[name].words);
  const kept = sameConfig ? before.numbers.order : new Uint32Array(0);
  const order = orderOf(
    { columns, ids, priorities: words.priority, config: head2.config },
    kept,
    sameConfig ? rows : Array.from({ length: total }, (_, row) => row)
  );
  const numbers = { ...columns, order };
  return memoryTable({ ...head2, count: total }, { numbers, lists, words, ids });
}
function wordsOf(name, ticket) {
  if (ticket === void 0) return [];
  return name === "links" ? ticket.links.map((l) => `${l.type} ${l.to}`) : ticket[name];
}
function longer(array, length) {
  const copy = new array.constructor(length);
  copy.set(array);
  return copy;
}
function rowsOf(ids, changed) {
  const count = ids.length / ID_BYTES;
  const known = /* @__PURE__ */ new Map();
  for (let row = 0; row < count; row++)
    known.set(ids.toString("latin1", row * ID_BYTES, (row + 1) * ID_BYTES), row);
  let next = count;
  return changed.map(({ ticket }) => {
    const row = known.get(ticket.id) ?? next++;
    known.set(ticket.id, row);
    return row;
  });
}
function shownLengths(shown, ids, first) {
  const total = shown.length;
  if (first === total) return;
  const text = ids.toString("latin1");
  const rows = Array.from({ length: total }, (_, row) => ({
    row,
    id: text.slice(row * ID_BYTES, row * ID_BYTES + import_base.base_base32__ID_LENGTH)
  })).sort((a, b) => a.id < b.id ? -1 : 1);
  rows.forEach(({ row, id }, i) => {
    shown[row] = (0, import_base.base_base32__uniqueLength)(id, [rows[i - 1]?.id, rows[i + 1]?.id]);
  });
}
var MOST_SEGMENTS = 8;
var MOST_BYTES = 4294967295;
function cacheNames(ref) {
  const base = `tickets-${Buffer.from((0, import_base.base_base32__sha256Bytes)(ref)).toString("hex", 0, 4)}`;
  return { table: `${base}.table`, rows: (random) => `${base}-${random}.rows` };
}
var isCacheFile = (name) => /^tickets-[0-9a-f]{8}(?:\.table|-[0-9a-f]{16}\.rows)(?:\.[0-9a-f]{16}\.tmp)?$/.test(name);
function keptTable(store) {
  const folder = store.repo.cacheDir();
  if (folder === void 0) return void 0;
  try {
    return loadTable(folder, cacheNames(store.ref).table);
  } catch {
    return void 0;
  }
}
function keepTickets(store, of, tickets) {
  attempt(() => keep(store, of, void 0, tickets));
}
function keepChanges(store, of, before, tickets) {
  return attempt(() => keep(store, of, before, tickets));
}
function attempt(action) {
  try {
    return action();
  } catch {
    return void 0;
  }
}
function mergedFrom({ segments }, tickets) {
  if (tickets.some(({ ticket }) => ticket.purged || ticket.comments.some((c) => c.redacted)))
    return 0;
  const [base = 0, ...others] = segments.map(({ size }) => size);
  const later = others.reduce((sum, size) => sum + size, 0);
  if (later > base / 2) return 0;
  return segments.length < MOST_SEGMENTS ? segments.length : 1;
}
function mergedTickets(folder, table, from, changed) {
  if (from >= table.segments.length) return [];
  const fresh = new Set(changed.map(({ ticket }) => ticket.id));
  const segment = table.numbers("segment");
  const rows = Array.from(segment.keys()).filter(
    (row) => (segment[row] ?? 0) >= from && !fresh.has(idAt(table, row))
  );
  return readRows(folder, table, rows).map(({ blob, ...ticket }) => ({ oid: blob, ticket }));
}
function nearEachOther(tickets, { priorities }) {
  const ranks = new Map(priorities.map((name, i) => [name, i]));
  const rank = ({ ticket }) => ranks.get(ticket.priority) ?? Number.MAX_SAFE_INTEGER;
  const time = ({ ticket }) => ticket.created ?? "";
  return [...tickets].sort(
    (a, b) => rank(a) - rank(b) || (time(a) === time(b) ? 0 : time(a) > time(b) ? -1 : 1)
  );
}
function writeRows({ ref, random }, folder, index, tickets) {
  const pieces = tickets.map(({ ticket, oid }) => encodeRow(ticket, oid));
  let offset = 0;
  const placed = pieces.map((bytes, i) => {
    const at = offset;
    offset += bytes.length;
    const { ticket } = tickets[i];
    return { ticket, segment: index, offset: at, length: bytes.length, sum: (0, import_node_zlib.crc32)(bytes) };
  });
  if (offset > MOST_BYTES) throw new CacheFault("more than places reach");
  const name = cacheNames(ref).rows(Buffer.from(random(8)).toString("hex"));
  writeCacheFile(folder, name, [Buffer.concat(pieces)], random);
  return { segment: { name, size: offset }, placed };
}
function keep(store, of, before, changed) {
  const folder = store.repo.cacheDir();
  if (folder === void 0) return void 0;
  const from = before === void 0 ? 0 : mergedFrom(before, changed);
  const merged = before === void 0 ? [] : mergedTickets(folder, before, from, changed);
  const kept = before?.segments.slice(0, from) ?? [];
  const written = nearEachOther([...merged, ...changed], of.config);
  const { segment, placed } = writeRows(store, folder, kept.length, written);
  const segments = [...kept, segment];
  const columns = before === void 0 ? noColumns() : columnsOf(before);
  const sameConfig = JSON.stringify(before?.config) === JSON.stringify(of.config);
  const table = updateTable(columns, { ...of, segments }, placed, sameConfig);
  const names = cacheNames(store.ref);
  saveTable(folder, names.table, table, store.random);
  const used = /* @__PURE__ */ new Set([names.table, ...segments.map(({ name }) => name)]);
  removeOthers(
    folder,
    (name) => isCacheFile(name) && isOfRef(name, names.table),
    used,
    store.now()
  );
  return table;
}
var isOfRef = (name, table) => name.startsWith(table.slice(0, -".table".length));
function rowOf(table, id) {
  const ids = table.ids();
  for (let at = ids.indexOf(id, 0, "latin1"); at >= 0; at = ids.indexOf(id, at + 1, "latin1"))
    if (at % ID_BYTES === 0) return at / ID_BYTES;
  return void 0;
}
function rowsWith(table, name, fits) {
  const wanted = /* @__PURE__ */ new Set();
  table.words(name).forEach((word, i) => {
    if (fits(word)) wanted.add(i + 1);
  });
  if (wanted.size === 0) return [];
  const { starts, codes } = table.list(name);
  const found = [];
  for (let row = 0; row < table.count; row++)
    if (codes.subarray(starts[row], starts[row + 1]).some((code) => wanted.has(code)))
      found.push(row);
  const ids = table.ids();
  const key = (row) => [row * ID_BYTES, (row + 1) * ID_BYTES];
  return found.sort((a, b) => ids.compare(ids, ...key(b), ...key(a)));
}
function rowsLinkingTo(table, id) {
  const flags = table.numbers("flags");
  const rows = rowsWith(table, "links", (word) => word.endsWith(` ${id}`));
  return rows.filter((row) => ((flags[row] ?? 0) & FLAG.deleted) === 0);
}
function rowsNamed(table, aliases) {
  return rowsWith(table, "aliases", (word) => aliases.has(word));
}
function wordsIn(table, name, row) {
  const { starts, codes } = table.list(name);
  const words = table.words(name);
  return Array.from(codes.subarray(starts[row], starts[row + 1]), (code) => words[code - 1] ?? "");
}
var Draft = class {
  #before;
  #stamp;
  #cells;
  #redacted;
  #elements;
  #claim;
  /** Cells that differ from those before the batch. */
  #written = /* @__PURE__ */ new Set();
  #changed = false;
  #purged;
  constructor(before, stamp) {
    this.#before = before;
    this.#stamp = stamp;
    this.#cells = new Map(before.cells);
    this.#redacted = new Set(before.redacted);
    this.#claim = before.claim;
    this.#purged = before.purged;
  }
  /** The document as it was before the batch. */
  get before() {
    return this.#before;
  }
  get changed() {
    return this.#changed || this.#written.size > 0;
  }
  get claim() {
    return this.#claim;
  }
  /** Returns the value of a cell, or `undefined` when it is absent. */
  value(field, ...path) {
    return this.#cells.get((0, import_base.domain_document__cellKey)(field, ...path))?.value;
  }
  /** Returns the keys of the present elements of a set, records or map field. */
  keys(field) {
    const prefix = `${field}\0`;
    const found = [];
    for (const [key, cell] of this.#cells)
      if (key.startsWith(prefix) && cell.value !== void 0) found.push(key.slice(prefix.length));
    return found;
  }
  /** Writes a cell; `undefined`, or an empty text, clears or removes it. What is redacted stays so. */
  set(key, given) {
    const value = given === "" && (0, import_base.domain_document__isText)(this.#before.kind, key) ? void 0 : given;
    const before = this.#cells.get(key);
    if ((0, import_start.base_canonical_json__equalJson)(before?.value, value)) return;
    if ((0, import_base.domain_document__isRedactedText)(this.#before.kind, this.#redacted, key)) return;
    if (this.#takesBack(key, value)) return;
    this.#written.add(key);
    const stamp = this.#stamp;
    const [field, element, part] = (0, import_base.domain_document__cellPath)(key);
    if (part !== void 0 && element !== void 0) this.elements().add((0, import_base.domain_document__cellKey)(field, element));
    const isDefault = value === void 0 && stamp === (0, import_base.domain_document__defaultStamp)(this.#before.kind, this.#before.all, key, (e) => this.elements().has(e));
    if (isDefault) this.#cells.delete(key);
    else this.#cells.set(key, { value, stamp });
  }
  /** Puts the cell back as it was before the batch, if that is the value which it gets. */
  #takesBack(key, value) {
    const original = this.#before.cells.get(key);
    if (!this.#written.has(key) || !(0, import_start.base_canonical_json__equalJson)(original?.value, value)) return false;
    this.#written.delete(key);
    if (original === void 0) this.#cells.delete(key);
    else this.#cells.set(key, original);
    return true;
  }
  setClaim(claim) {
    if (this.#claim !== void 0 && (0, import_start.base_canonical_json__equalJson)({ ...this.#claim }, { ...claim })) return;
    this.#changed = true;
    this.#claim = claim;
  }
  /** Takes the text out of an element for ever. */
  redact(name, id) {
    const field = (0, import_base.domain_document__fieldOf)(this.#before.kind, name);
    if (field?.kind !== "elements" || this.#redacted.has((0, import_base.domain_document__cellKey)(name, id))) return;
    this.#changed = true;
    this.#redacted.add((0, import_base.domain_document__cellKey)(name, id));
    for (const part of field.texts) this.#cells.delete((0, import_base.domain_document__cellKey)(name, id, part));
  }
  get purged() {
    return this.#purged;
  }
  /** Leaves nothing of the document but its name, for ever. */
  purge() {
    if (this.#purged) return;
    this.#purged = true;
    this.#changed = true;
    this.#claim = void 0;
    for (const emptied of [this.#cells, this.#redacted, this.#written]) emptied.clear();
    this.#elements = void 0;
  }
  isRedacted(name, id) {
    return this.#redacted.has((0, import_base.domain_document__cellKey)(name, id));
  }
  /** Returns `field␀id` of every element there is. */
  elements() {
    this.#elements ??= new Set((0, import_base.domain_document__elementsOf)({ cells: this.#cells, redacted: this.#redacted }));
    return this.#elements;
  }
  /** Returns the document as it is now. */
  document() {
    if (!this.changed) return this.#before;
    const { kind, name } = this.#before;
    if (this.#purged) return { ...(0, import_base.domain_document__emptyDocument)(kind, name, ""), purged: true };
    return { ...this.#before, cells: this.#cells, redacted: this.#redacted, claim: this.#claim };
  }
};
var MIB = 1024 * 1024;
var MOST_ATTACHED = 100 * MIB;
function attachmentLimitOf(limits) {
  const limit = (0, import_start.base_json__isObject)(limits) ? limits["attachment"] : void 0;
  const given = typeof limit === "number" && Number.isFinite(limit) && limit >= 0;
  return given ? Math.min(Math.floor(limit), MOST_ATTACHED) : 10 * MIB;
}
var STATUSES = {
  open: { category: "open", rank: 1, to: ["in-progress", "in-review", "blocked", "closed"] },
  "in-progress": { category: "active", rank: 2, to: ["open", "in-review", "blocked", "closed"] },
  "in-review": { category: "active", rank: 3, to: ["open", "in-progress", "blocked", "closed"] },
  blocked: { category: "active", rank: 4, to: ["open", "in-progress", "in-review", "closed"] },
  closed: { category: "closed", rank: 5, to: ["open"] }
};
var TYPES = ["task", "bug", "feature", "epic", "story", "chore", "spike"];
var PRIORITIES = ["critical", "high", "medium", "low"];
var RESOLUTIONS = ["done", "wontfix", "duplicate", "cancelled"];
var CATEGORIES = /* @__PURE__ */ new Set(["open", "active", "closed"]);
function defaultConfig(prefix, stamp) {
  const draft = new Draft((0, import_base.domain_document__emptyDocument)("config", "config", stamp), stamp);
  draft.set("prefix", prefix);
  for (const [name, value] of Object.entries(STATUSES)) draft.set((0, import_base.domain_document__cellKey)("statuses", name), value);
  const lists = { types: TYPES, priorities: PRIORITIES, resolutions: RESOLUTIONS };
  for (const [field, names] of Object.entries(lists))
    names.forEach((name, i) => {
      draft.set((0, import_base.domain_document__cellKey)(field, name), { rank: i + 1 });
    });
  return draft.document();
}
function rankOf(value) {
  const rank = (0, import_start.base_json__isObject)(value) ? value["rank"] : void 0;
  return typeof rank === "number" ? rank : Number.MAX_SAFE_INTEGER;
}
function ranked(source, otherwise) {
  if (!(0, import_start.base_json__isObject)(source)) return otherwise.map((name) => [name, {}]);
  return Object.entries(source).sort(([a, x], [b, y]) => rankOf(x) - rankOf(y) || (a < b ? -1 : 1));
}
function statusOf([name, value]) {
  const { category, to } = (0, import_start.base_json__isObject)(value) ? value : {};
  const known = typeof category === "string" && CATEGORIES.has(category);
  const targets = (0, import_start.base_json__isArray)(to) ? to.filter((t) => typeof t === "string") : void 0;
  return { name, category: known ? category : "open", to: targets };
}
function configOf(source) {
  const { prefix, statuses, types, priorities, resolutions, milestones, limits } = source ?? {};
  const map = (value) => (0, import_start.base_json__isObject)(value) ? value : {};
  const names = (value, otherwise) => ranked(value, otherwise).map(([name]) => name);
  return {
    prefix: typeof prefix === "string" && /^[a-z][a-z0-9]{0,9}$/.test(prefix) ? prefix : "tk",
    statuses: ((0, import_start.base_json__isObject)(statuses) ? ranked(statuses, []) : Object.entries(STATUSES)).map(statusOf),
    types: names(types, TYPES),
    priorities: names(priorities, PRIORITIES),
    resolutions: names(resolutions, RESOLUTIONS),
    fields: map(source?.["fields"]),
    templates: map(source?.["templates"]),
    milestones: (0, import_base.domain_milestones__milestonesOf)(milestones),
    attachmentLimit: attachmentLimitOf(limits)
  };
}
function knownCategory(config, status) {
  return config.statuses.find((s) => s.name === status)?.category ?? "unknown";
}
function categoryOf(config, status) {
  return config.statuses.find((s) => s.name === status)?.category ?? "open";
}
function firstStatus(config, category) {
  return config.statuses.find((s) => s.category === category)?.name ?? category;
}
function defaultType({ types }) {
  return types.includes("task") ? "task" : types[0] ?? "task";
}
var LISTS2 = ["status", "type", "priority", "assignee", "label", "milestone"];
function conditionsOf(query) {
  const found = [];
  for (const field of LISTS2) {
    const values = query[field];
    if (values === void 0) continue;
    const plain = values.filter((v) => !v.startsWith("!"));
    const negated = values.filter((v) => v.startsWith("!")).map((v) => v.slice(1));
    if (plain.length > 0) found.push({ field, negated: false, values: plain });
    if (negated.length > 0) found.push({ field, negated: true, values: negated });
  }
  for (const word of query.text ?? [])
    found.push({ field: "text", negated: false, values: [word] });
  if (query.parent !== void 0)
    found.push({ field: "parent", negated: false, values: [query.parent] });
  return found;
}
async function named(condition, names) {
  const { field, values } = condition;
  if (field === "parent")
    return { ...condition, values: await Promise.all(values.map(names.ticket)) };
  if (field !== "assignee" || !values.includes("@me")) return condition;
  const me = await names.me();
  return { ...condition, values: values.map((v) => v === "@me" ? me : v) };
}
function stateOf(query, parsed, where) {
  if (query.deleted === true) return "deleted";
  if (parsed.state !== void 0) return parsed.state;
  return query.all === true || where.some((c) => c.field === "status" && !c.negated) ? "all" : "open";
}
async function readQuery(query, names) {
  const parsed = query.query === void 0 ? { where: [] } : (await Promise.resolve().then(() => __toESM(require("./search-parse-query.js")))).parseQuery(query.query);
  const asked = [...conditionsOf(query), ...parsed.where];
  const where = await Promise.all(asked.map((c) => named(c, names)));
  const sort = (query.sort ?? []).length > 0 ? query.sort : parsed.sort;
  const limit = query.limit ?? parsed.limit ?? 0;
  return { state: stateOf(query, parsed, where), where, sort: sort ?? [], limit };
}
var tables = /* @__PURE__ */ new WeakMap();
async function tableAt(store, commit) {
  const known = tables.get(store);
  if (known?.commit === commit) return known;
  const kept = keptTable(store) ?? known;
  if (kept === void 0) return void 0;
  const table = kept.commit === commit ? kept : await refreshed(store, kept, commit);
  if (table !== void 0) tables.set(store, table);
  return table;
}
async function refreshed(store, kept, commit) {
  try {
    const { refreshTable } = await Promise.resolve().then(() => __toESM(require("./search-cache-fresh-table.js")));
    return await refreshTable(store, kept, commit);
  } catch {
    return void 0;
  }
}
function forgetTable(store) {
  tables.delete(store);
}
var ONE = {
  status: "status",
  type: "type",
  priority: "priority",
  milestone: "milestone"
};
var MANY = {
  assignee: "assignees",
  label: "labels",
  parent: "links"
};
var hasColumn = ({ field }) => Object.hasOwn(ONE, field) || Object.hasOwn(MANY, field);
function meantBy(field, word) {
  if (field !== "parent") return word;
  return word.startsWith("parent ") ? word.slice("parent ".length) : void 0;
}
var IGNORED = 0;
var OTHER = 1;
var WANTED = 2;
function judgement(table, column, { field, values }) {
  const wanted = new Set(values.map((v) => v.toLowerCase()).filter((v) => v !== "@none"));
  const codes = table.words(column).map((word) => {
    const value = meantBy(field, word);
    if (value === void 0) return IGNORED;
    return wanted.has(value.toLowerCase()) ? WANTED : OTHER;
  });
  return Uint8Array.from([IGNORED, ...codes]);
}
function testOf(table, condition) {
  const { field, negated, values } = condition;
  const none = values.some((v) => v.toLowerCase() === "@none");
  const one = ONE[field];
  if (one !== void 0) {
    const codes2 = table.numbers(one);
    const judged2 = judgement(table, one, condition);
    return (row) => {
      const verdict = judged2[codes2[row] ?? 0];
      return (verdict === WANTED || none && verdict === IGNORED) !== negated;
    };
  }
  const many = MANY[field];
  if (many === void 0) throw new Error(`the field ${field} has no column`);
  const { starts, codes } = table.list(many);
  const judged = judgement(table, many, condition);
  return (row) => {
    let best = IGNORED;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      best = Math.max(best, judged[codes[at] ?? 0] ?? 0);
    return (best === WANTED || none && best === IGNORED) !== negated;
  };
}
function stateTest(table, state) {
  const flags = table.numbers("flags");
  const wanted = state === "deleted" ? FLAG.deleted : 0;
  if (state !== "open" && state !== "closed") return (row) => flags[row] === wanted;
  const status = table.numbers("status");
  const words = table.words("status");
  const closed = words.map((word) => categoryOf(table.config, word) === "closed");
  const fits = Uint8Array.from(
    [false, ...closed],
    (over) => over === (state === "closed") ? 1 : 0
  );
  return (row) => flags[row] === wanted && fits[status[row] ?? 0] === 1;
}
function findRows(table, state, where) {
  const tests = [stateTest(table, state), ...where.map((c) => testOf(table, c))];
  const found = [];
  for (const row of table.numbers("order")) if (tests.every((test) => test(row))) found.push(row);
  return found;
}
function rankKey(table, column) {
  const { statuses, types, priorities } = table.config;
  const known = { status: statuses.map((s) => s.name), type: types, priority: priorities }[column];
  const ranks = [-1, ...table.words(column).map((word) => known.indexOf(word))];
  const codes = table.numbers(column);
  return (row) => {
    const rank = ranks[codes[row] ?? 0] ?? -1;
    return rank < 0 ? null : rank;
  };
}
function timeKey(table, column) {
  const times = table.numbers(column);
  const none = column === "updated" ? Number.NEGATIVE_INFINITY : null;
  return (row) => {
    const time = times[row] ?? Number.NaN;
    return Number.isNaN(time) ? none : time;
  };
}
function wordKey(table) {
  const codes = table.numbers("milestone");
  const words = table.words("milestone");
  return (row) => words[(codes[row] ?? 0) - 1] ?? null;
}
function keyOf(table, name) {
  switch (name) {
    case "status":
    case "type":
    case "priority":
      return rankKey(table, name);
    case "created":
    case "closed":
    case "updated":
      return timeKey(table, name);
    case "milestone":
      return wordKey(table);
    case "id":
      return (row) => idAt(table, row);
    default:
      return void 0;
  }
}
function compareKeys(a, b, sign) {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order = typeof a === "number" && typeof b === "number" ? Number(a > b) - Number(a < b) : (0, import_start.base_json__compareUtf8)(String(a), String(b));
  return sign * order;
}
function sortRows(table, rows, sort) {
  if (sort.length === 0) return rows;
  const keys = [];
  for (const name of sort) {
    const key = keyOf(table, name.replace(/^-/, ""));
    if (key === void 0) return void 0;
    keys.push({ values: rows.map(key), sign: name.startsWith("-") ? -1 : 1 });
  }
  const places = rows.map((_, i) => i);
  places.sort((a, b) => {
    for (const { values, sign } of keys) {
      const order = compareKeys(values[a] ?? null, values[b] ?? null, sign);
      if (order !== 0) return order;
    }
    return idAt(table, rows[a] ?? 0) < idAt(table, rows[b] ?? 0) ? -1 : 1;
  });
  return places.map((i) => rows[i] ?? 0);
}
async function fromCache({ store, repo, at }, commit, use) {
  if (at !== void 0 || commit === void 0) return void 0;
  try {
    const folder = repo.cacheDir();
    const table = folder === void 0 ? void 0 : await tableAt(store, commit);
    return table === void 0 || folder === void 0 ? void 0 : await use({ table, folder });
  } catch (error) {
    if ((0, import_start.base_errors__isTicketError)(error)) throw error;
    forgetTable(store);
    return void 0;
  }
}
function ticketsOf({ table, folder }, rows) {
  const { config } = table;
  const shown = table.numbers("shown");
  return readRows(folder, table, rows).map(({ blob, ...ticket }, i) => ({
    ...ticket,
    category: knownCategory(config, ticket.status),
    shown: `${config.prefix}-${ticket.id.slice(0, shown[rows[i] ?? 0])}`,
    blob
  }));
}
function cachedList(workspace, commit, query) {
  return fromCache(workspace, commit, async (cached) => {
    const { table } = cached;
    const { store, repo } = workspace;
    const ready = await readQuery(query, {
      me: async () => (await repo.identity("author")).email,
      ticket: async (token) => (await Promise.resolve().then(() => __toESM(require("./app-resolve-token.js")))).resolveAt(store, table, token)
    });
    const rows = findRows(table, ready.state, ready.where.filter(hasColumn));
    const others = ready.where.filter((c) => !hasColumn(c));
    const sorted = others.length > 0 ? void 0 : sortRows(table, rows, ready.sort);
    if (sorted === void 0) return listByTickets(cached, rows, others, ready);
    const limited = ready.limit === 0 ? sorted : sorted.slice(0, ready.limit);
    return listing(cached, ticketsOf(cached, limited), sorted.length);
  });
}
var listing = ({ table }, tickets, total) => ({
  commit: table.commit,
  tickets,
  total,
  problems: []
});
async function listByTickets(cached, rows, where, { sort, limit }) {
  const { conditionTest } = await Promise.resolve().then(() => __toESM(require("./app-match-tickets.js")));
  const { ticketOrder } = await Promise.resolve().then(() => __toESM(require("./app-sort-tickets.js")));
  const order = ticketOrder(sort, cached.table.config);
  const tests = where.map(conditionTest);
  const found = ticketsOf(cached, rows).filter((ticket) => tests.every((test) => test(ticket)));
  const sorted = sort.length === 0 ? found : [...found].sort(order);
  return listing(cached, limit === 0 ? sorted : sorted.slice(0, limit), found.length);
}
function idPart(token, prefix) {
  const text = token.trim().toLowerCase();
  const bare = text.startsWith(`${prefix}-`) ? text.slice(prefix.length + 1) : text;
  const part = (0, import_base.base_base32__forgiveBase32)(bare);
  return /^[0-9a-hjkmnp-tv-z]{1,12}$/.test(part) ? part : void 0;
}
function rowsBeginning(table, part) {
  const ids = table.ids();
  const wanted = Buffer.from(part, "latin1");
  const found = [];
  for (let row = 0; row < table.count; row++) {
    const start = row * ID_BYTES;
    if (ids.compare(wanted, 0, wanted.length, start, start + wanted.length) === 0) found.push(row);
  }
  return found.sort((a, b) => idAt(table, a) < idAt(table, b) ? -1 : 1);
}
function cachedBeginning(workspace, commit, token) {
  return fromCache(workspace, commit, async (cached) => {
    const { table } = cached;
    const { prefix } = table.config;
    const part = `${prefix}-`.startsWith(token) ? void 0 : idPart(token, prefix);
    if (part === void 0) return { tickets: void 0 };
    return { tickets: ticketsOf(cached, rowsBeginning(table, part)) };
  });
}
function cachedAliases(workspace, commit, aliases) {
  return fromCache(workspace, commit, async ({ table }) => {
    const owners = /* @__PURE__ */ new Map();
    for (const row of rowsNamed(table, aliases))
      for (const alias of wordsIn(table, "aliases", row).filter((word) => aliases.has(word)))
        owners.set(alias, [...owners.get(alias) ?? [], idAt(table, row)]);
    return owners;
  });
}
function sleep(ms) {
  return new Promise((done) => setTimeout(done, ms));
}
function randomBetween(random, least, most) {
  const [high = 0, low = 0] = random(2);
  return least + (high * 256 + low) % (most - least + 1);
}
function randomName(random) {
  return Buffer.from(random(8)).toString("hex");
}
function tryCreate(path, content) {
  const file = tryOpenNew(path);
  if (file === void 0) return false;
  try {
    (0, import_node_fs2.writeFileSync)(file, content);
  } catch (error) {
    tryUnlink(path);
    throw error;
  } finally {
    (0, import_node_fs2.closeSync)(file);
  }
  return true;
}
function tryOpenNew(path) {
  try {
    return (0, import_node_fs2.openSync)(path, "wx", 384);
  } catch (error) {
    if (error.code === "EEXIST") return void 0;
    throw error;
  }
}
function tryLstat(path) {
  try {
    return (0, import_node_fs2.lstatSync)(path);
  } catch {
    return void 0;
  }
}
function tryUnlink(path) {
  try {
    (0, import_node_fs2.unlinkSync)(path);
  } catch {
  }
}
function removeStale(path, judged, dir, random) {
  const aside = (0, import_node_path4.join)(dir, `stale-${randomName(random)}`);
  try {
    (0, import_node_fs2.renameSync)(path, aside);
  } catch {
    return false;
  }
  const moved = tryLstat(aside);
  const same = moved?.ino === judged.ino && moved.mtimeMs === judged.mtimeMs;
  if (!same) putBack(aside, path);
  tryUnlink(aside);
  return same;
}
function putBack(aside, path) {
  try {
    (0, import_node_fs2.linkSync)(aside, path);
  } catch {
  }
}
function ticketDir(commonDir, ...inside) {
  let dir = (0, import_node_path5.join)(commonDir, "ticket");
  for (const next of ["", ...inside]) {
    dir = (0, import_node_path5.join)(dir, next);
    const stats = tryLstat2(dir) ?? make(dir);
    if (stats === void 0) return void 0;
    if (!stats.isDirectory()) throw unsafe(dir);
    const me = process.geteuid?.();
    if (me !== void 0 && stats.uid !== me) return void 0;
  }
  return dir;
}
function make(dir) {
  try {
    (0, import_node_fs3.mkdirSync)(dir, { mode: 448 });
  } catch {
  }
  return tryLstat2(dir);
}
function tryLstat2(path) {
  try {
    return (0, import_node_fs3.lstatSync)(path);
  } catch {
    return void 0;
  }
}
function syncDirectory(dir) {
  try {
    const handle = (0, import_node_fs3.openSync)(dir, "r");
    try {
      (0, import_node_fs3.fsyncSync)(handle);
    } finally {
      (0, import_node_fs3.closeSync)(handle);
    }
  } catch {
  }
}
function unsafe(path) {
  return new import_start.base_errors__TicketError("TICKET_DIR_UNSAFE", "auth", `${path} is not a directory.`, {
    data: { path },
    hint: "A link there could lead our files elsewhere. Look at it, then remove it; it is made anew."
  });
}
var KEPT = /^(?:(?:ticket|user|author|committer|commit|gpg|gc|mailmap)\..*|core\.(?:bare|pager|editor)|remote\..*\.promisor)$/s;
var isKept = (name) => KEPT.test(name);
function parseConfigList(text) {
  return text.split("\0").flatMap((record) => record === "" ? [] : [parseSetting(record)]);
}
function parseSetting(record) {
  const end = record.indexOf("\n");
  return end < 0 ? [record, void 0] : [record.slice(0, end), record.slice(end + 1)];
}
function configOf2(settings) {
  const values = /* @__PURE__ */ new Map();
  for (const [name, value] of settings) values.set(name, [...values.get(name) ?? [], value]);
  const lookUp = (name) => values.get(canonicalName(name)) ?? [];
  return {
    get: (name) => values.has(canonicalName(name)) ? lookUp(name).at(-1) ?? "" : void 0,
    getAll: (name) => lookUp(name).map((value) => value ?? ""),
    bool: (name) => {
      const found = lookUp(name);
      return found.length === 0 ? void 0 : parseBool(name, found.at(-1));
    },
    names: (prefix) => [...values.keys()].filter((name) => name.startsWith(prefix))
  };
}
function keptConfig(settings) {
  const config = configOf2(settings.filter(([name]) => isKept(name)));
  const checked = (name) => {
    if (!isKept(canonicalName(name))) throw new Error(`the setting ${name} is not kept`);
    return name;
  };
  return {
    get: (name) => config.get(checked(name)),
    getAll: (name) => config.getAll(checked(name)),
    bool: (name) => config.bool(checked(name)),
    names: config.names
  };
}
function canonicalName(name) {
  const first = name.indexOf(".");
  const last2 = name.lastIndexOf(".");
  if (first < 0) return name.toLowerCase();
  return name.slice(0, first).toLowerCase() + name.slice(first, last2) + name.slice(last2).toLowerCase();
}
function parseBool(name, value) {
  if (value === void 0 || /^(?:true|yes|on)$/i.test(value)) return true;
  if (value === "" || /^(?:false|no|off)$/i.test(value)) return false;
  if (/^[+-]?\d+[kmg]?$/i.test(value)) return Number.parseInt(value, 10) !== 0;
  throw new import_start.base_errors__TicketError("BAD_CONFIG", "usage", `The setting ${name} is not true or false.`, {
    data: { name, value },
    hint: `Set it with: git config ${name} true`
  });
}
var DECISIVE = /^(?:GIT_CONFIG_.*|GIT_EXEC_PATH|PATH|HOME|XDG_CONFIG_HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|PROGRAMDATA)$/;
var FORMAT = 1;
var SETTLED_MS = 100;
var COARSE_MS = 2500;
var hash = (text) => (0, import_node_crypto.createHash)("sha256").update(text).digest("hex");
function lookOf(path) {
  try {
    const stats = (0, import_node_fs4.statSync)(path, { bigint: true, throwIfNoEntry: false });
    if (stats === void 0) return null;
    const { dev, ino, size, mtimeNs, ctimeNs } = stats;
    return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
  } catch (error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR" ? null : void 0;
  }
}
function isSettled(look, now) {
  if (look === null) return true;
  const times = look.split(" ").slice(3);
  const needed = times.every((ns) => ns.endsWith("000000000")) ? COARSE_MS : SETTLED_MS;
  return Math.max(...times.map((ns) => Number(ns) / 1e6)) + needed < now;
}
var nameFor = ({ gitDir, env }) => {
  const decisive = Object.entries(env).filter(([name]) => DECISIVE.test(name));
  return `config-${hash(JSON.stringify([FORMAT, gitDir, decisive.sort()])).slice(0, 16)}`;
};
function recall(context) {
  try {
    const path = (0, import_node_path6.join)(context.commonDir, "ticket", "cache", nameFor(context));
    const stats = tryLstat(path);
    if (!stats?.isFile() || stats.uid !== (process.geteuid?.() ?? stats.uid)) return void 0;
    const [sum, text = ""] = (0, import_node_fs4.readFileSync)(path, "utf8").split("\n", 2);
    if (hash(text) !== sum) return void 0;
    const { files, settings } = JSON.parse(text);
    if (files.some(([file, look]) => lookOf(file) !== look)) return void 0;
    return settings.map(([name, value]) => [name, value ?? void 0]);
  } catch {
    return void 0;
  }
}
function recalledConfig(context) {
  const settings = recall(context);
  return settings && keptConfig(settings);
}
function keepConfig(context, files, settings) {
  try {
    const dir = ticketDir(context.commonDir, "cache");
    if (dir === void 0) return;
    const text = JSON.stringify({ files, settings });
    const path = (0, import_node_path6.join)(dir, nameFor(context));
    const temporary = `${path}.${randomName(context.random)}.tmp`;
    try {
      (0, import_node_fs4.writeFileSync)(temporary, `${hash(text)}
${text}`, { flag: "wx", mode: 384 });
      (0, import_node_fs4.renameSync)(temporary, path);
    } catch {
      tryUnlink(temporary);
    }
  } catch {
  }
}
var OLDEST_GIT = "2.32";
function plainWords(stderr) {
  const lines = stderr.split("\n").map((line) => line.replace(/^(?:fatal|error|warning): /, "").trim()).filter((line) => line !== "");
  const text = lines.join("; ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
function gitNotFound(cause) {
  return new import_start.base_errors__TicketError("GIT_NOT_FOUND", "failed", "The program git was not found.", {
    hint: `Install git ${OLDEST_GIT} or later, and see that it is on PATH.`,
    cause
  });
}
function workingDirectoryGone(cwd, cause) {
  return new import_start.base_errors__TicketError("NO_DIRECTORY", "failed", `The directory ${cwd} does not exist.`, {
    data: { cwd },
    cause
  });
}
function notARepository(cwd, reason) {
  return new import_start.base_errors__TicketError("NOT_A_REPOSITORY", "failed", `${cwd} is not inside a git repository.`, {
    data: { cwd, reason },
    hint: "Go to a repository, or make one with: git init"
  });
}
async function unexpectedOutcome(runner, what, outcome) {
  const version = await gitVersion(runner);
  if (version !== void 0 && isOlder(version, OLDEST_GIT)) {
    return new import_start.base_errors__TicketError("GIT_TOO_OLD", "failed", `git ${version} is too old.`, {
      data: { version, oldest: OLDEST_GIT },
      hint: `Install git ${OLDEST_GIT} or later.`
    });
  }
  const reason = plainWords(outcome.stderr) || `it ended with code ${outcome.code ?? "none"}`;
  return new import_start.base_errors__TicketError("GIT_FAILED", "failed", `git ${what} failed: ${reason}.`, {
    data: { command: what, exit: outcome.code ?? null, reason, version: version ?? null }
  });
}
async function gitVersion(runner) {
  const { stdout } = await runner.run({ args: ["version"] });
  return /(\d+\.\d+(?:\.\d+)*)/.exec(stdout.toString("latin1"))?.[1];
}
function isOlder(version, than) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = than.split(".").map(Number);
  return major < wantedMajor || major === wantedMajor && minor < wantedMinor;
}
var OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function hashObject(format, type, data) {
  return (0, import_node_crypto2.createHash)(format).update(`${type} ${data.length}\0`).update(data).digest("hex");
}
function newObject(format, type, data) {
  return { oid: hashObject(format, type, data), type, data };
}
function oidLength(format) {
  return format === "sha1" ? 40 : 64;
}
function zeroOid(format) {
  return "0".repeat(oidLength(format));
}
var TREE_MODE = "40000";
function canonicalMode(mode) {
  return mode.replace(/^0+(?=.)/, "");
}
function compareTreeEntries(a, b) {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
function sortKey(entry) {
  return canonicalMode(entry.mode) === TREE_MODE ? `${entry.name}/` : entry.name;
}
function encodeTree(entries) {
  const sorted = [...entries].sort(compareTreeEntries);
  const names = /* @__PURE__ */ new Set();
  const parts = [];
  for (const entry of sorted) {
    const fault = entryFault(entry) ?? (names.has(entry.name) ? "is there twice" : void 0);
    if (fault !== void 0) throw badTree(`the entry ${JSON.stringify(entry.name)} ${fault}`);
    names.add(entry.name);
    parts.push(Buffer.from(`${canonicalMode(entry.mode)} ${entry.name}\0`, "latin1"));
    parts.push(Buffer.from(entry.oid, "hex"));
  }
  return Buffer.concat(parts);
}
var BAD_NAME_BYTE = /[/\0\u0100-\uffff]/;
function entryFault({ mode, name, oid }) {
  if (!/^[0-7]{5,6}$/.test(mode)) return "has a bad mode";
  if (name === "" || BAD_NAME_BYTE.test(name)) return "has a bad name";
  return OID.test(oid) ? void 0 : "has a bad oid";
}
function parseTree(data, format) {
  const bytes = asBuffer(data);
  const width = oidLength(format) / 2;
  const entries = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    if (space < at + 1 || space > at + 7) throw badTree(`bad mode at byte ${at}`);
    const mode = bytes.toString("latin1", at, space);
    if (!/^[0-7]+$/.test(mode)) throw badTree(`bad mode at byte ${at}`);
    const nul = bytes.indexOf(0, space + 1);
    if (nul < space + 2) throw badTree(`bad name at byte ${space + 1}`);
    const end = nul + 1 + width;
    if (end > bytes.length) throw badTree("the last entry is cut off");
    const name = bytes.toString("latin1", space + 1, nul);
    entries.push({ mode: canonicalMode(mode), name, oid: bytes.toString("hex", nul + 1, end) });
    at = end;
  }
  return entries;
}
function asBuffer(data) {
  return Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}
function badTree(reason) {
  return new import_start.base_errors__TicketError("GIT_BAD_TREE", "invalid", `A tree object is malformed: ${reason}.`, {
    data: { reason }
  });
}
function encodeCommit(commit) {
  const { tree, parents, message, signature } = commit;
  for (const oid of [tree, ...parents]) {
    if (!OID.test(oid)) throw badCommit("an oid is out of form");
  }
  if (message.includes("\0")) throw badCommit("the message holds a NUL");
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${encodePerson(commit.author)}`,
    `committer ${encodePerson(commit.committer)}`
  ];
  if (signature !== void 0) lines.push(encodeSignature(signature, tree.length));
  return Buffer.from(`${lines.join("\n")}

${message}`, "utf8");
}
function encodePerson({ name, email, time, tz }) {
  if (/[\0\n<>]/.test(name + email))
    throw badCommit("a name or address holds <, > or a line break");
  if (!Number.isSafeInteger(time) || time < 0) throw badCommit("a time is no count of seconds");
  if (!/^[+-]\d{4}$/.test(tz)) throw badCommit("a time zone is out of form");
  return `${name} <${email}> ${time} ${tz}`;
}
function encodeSignature(signature, oidDigits) {
  const header = oidDigits === 64 ? "gpgsig-sha256" : "gpgsig";
  return `${header} ${signature.replace(/\n+$/, "").replaceAll("\n", "\n ")}`;
}
function parseCommit(data) {
  const bytes = asBuffer(data);
  const split = bytes.indexOf("\n\n");
  const headerEnd = split < 0 ? bytes.length : split;
  const headers = readHeaders(bytes.toString("latin1", 0, headerEnd));
  const decode = decoderFor(last(headers, "encoding"));
  const tree = last(headers, "tree");
  const parents = headers.filter(([key]) => key === "parent").map(([, value]) => value);
  if (tree === void 0) throw badCommit("it has no tree");
  if (![tree, ...parents].every((oid) => OID.test(oid))) throw badCommit("an oid is out of form");
  const signature = last(headers, tree.length === 64 ? "gpgsig-sha256" : "gpgsig");
  const message = split < 0 ? "" : decode(bytes.subarray(split + 2));
  const person = (key) => parsePerson(decode(Buffer.from(last(headers, key) ?? "", "latin1")));
  const author = person("author");
  const committer = person("committer");
  const base = { tree, parents, author, committer, message };
  return signature === void 0 ? base : { ...base, signature: `${signature}
` };
}
function readHeaders(text) {
  const headers = [];
  for (const line of text.replaceAll("\n ", "￿").split("\n")) {
    const space = line.indexOf(" ");
    if (space < 1) continue;
    headers.push([line.slice(0, space), line.slice(space + 1).replaceAll("￿", "\n")]);
  }
  return headers;
}
function last(headers, key) {
  return headers.findLast(([name]) => name === key)?.[1];
}
function decoderFor(label) {
  if (label === void 0 || /^utf-?8$/i.test(label)) return (bytes) => bytes.toString("utf8");
  try {
    const decoder = new TextDecoder(label);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return (bytes) => bytes.toString("utf8");
  }
}
function parsePerson(line) {
  const open = line.indexOf("<");
  const close = line.indexOf(">", open);
  if (open < 0 || close < 0) return { name: line.trim(), email: "", time: 0, tz: "+0000" };
  const when = /^ *(\d+)(?: ([+-]\d{4}))?/.exec(line.slice(line.lastIndexOf(">") + 1));
  const time = Number(when?.[1] ?? 0);
  return {
    name: line.slice(0, open).trim(),
    email: line.slice(open + 1, close),
    time: Number.isSafeInteger(time) ? time : 0,
    tz: when?.[2] ?? "+0000"
  };
}
function badCommit(reason) {
  return new import_start.base_errors__TicketError("GIT_BAD_COMMIT", "invalid", `A commit object is malformed: ${reason}.`, {
    data: { reason }
  });
}
function validOid(text, format) {
  return text.length === oidLength(format) && /^[0-9a-f]+$/.test(text);
}
var LONGEST_REF = 1024;
var BAD_IN_REF = /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$/;
function validRef(ref) {
  return ref.startsWith("refs/") && ref.length <= LONGEST_REF && !BAD_IN_REF.test(ref);
}
function checkOid(text, format) {
  if (validOid(text, format)) return text;
  throw new import_start.base_errors__TicketError("BAD_OID", "usage", `${JSON.stringify(text)} is not an object name.`, {
    data: { oid: text, format }
  });
}
function checkRef(ref) {
  if (validRef(ref)) return ref;
  throw new import_start.base_errors__TicketError("BAD_REF", "usage", `${JSON.stringify(ref)} is not a full ref name.`, {
    data: { ref },
    hint: "A full name begins with refs/, for example refs/tickets/main."
  });
}
var DEEPEST_SYMREF = 5;
var PER_WORKTREE = /^refs\/(?:worktree|bisect|rewritten)\//;
async function readRef(context, ref) {
  checkRef(ref);
  if (context.format.refStorage !== "files") return askGit(context, ref);
  let name = ref;
  for (let depth = 0; depth < DEEPEST_SYMREF; depth++) {
    const text = readLoose(context, name);
    if (text === void 0) return readPacked(context, name);
    const oid = text.trimEnd();
    if (isName(oid, context.format.objectFormat)) return oid;
    const target = /^ref: *(\S+)\s*$/.exec(text)?.[1];
    if (target === void 0 || !validRef(target)) break;
    name = target;
  }
  return askGit(context, ref);
}
function refPath(context, ref) {
  return (0, import_node_path7.join)(PER_WORKTREE.test(ref) ? context.gitDir : context.commonDir, ref);
}
function readLoose(context, ref) {
  return readIfThere(refPath(context, ref))?.toString("latin1");
}
function readPacked(context, ref) {
  const packed = readIfThere((0, import_node_path7.join)(context.commonDir, "packed-refs"));
  const end = packed?.indexOf(` ${ref}
`, 0, "utf8") ?? -1;
  if (packed === void 0 || end < 0) return void 0;
  const start = packed.lastIndexOf(10, end) + 1;
  const oid = packed.toString("latin1", start, end);
  if (isName(oid, context.format.objectFormat)) return oid;
  throw refBroken(ref, "packed-refs is damaged");
}
function readIfThere(path) {
  try {
    return (0, import_node_fs5.readFileSync)(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return void 0;
    throw unreadable(path, code ?? "unknown", error);
  }
}
async function askGit({ runner, format }, ref) {
  const args = ["show-ref", "--verify", "--hash", "--end-of-options", ref];
  const answer = await runner.run({ args });
  const dangling = /bad ref \S+ \(([0-9a-f]+)\)/.exec(answer.stderr)?.[1];
  const oid = dangling ?? answer.stdout.toString("latin1").trimEnd();
  if (isName(oid, format.objectFormat)) return oid;
  if (format.refStorage === "files") throw refBroken(ref, plainWords(answer.stderr));
  if (/not a valid ref/.test(answer.stderr)) return void 0;
  throw await unexpectedOutcome(runner, "show-ref", answer);
}
function isName(text, format) {
  return validOid(text, format) && text !== zeroOid(format);
}
function refBroken(ref, reason) {
  return new import_start.base_errors__TicketError("REF_BROKEN", "invalid", `The ref ${ref} is damaged.`, {
    data: { ref, reason },
    hint: `Look for its last value with: git reflog show ${ref}. Then restore it: git update-ref ${ref} <commit>`
  });
}
function unreadable(path, reason, cause) {
  return new import_start.base_errors__TicketError("GIT_DIR_UNREADABLE", "auth", `${path} can't be read (${reason}).`, {
    data: { path, reason },
    cause
  });
}
var LOW_PRIORITY = 10;
function createGitRunner(options) {
  async function start(request) {
    const { spawn } = await Promise.resolve().then(() => __toESM(require("node:child_process")));
    const args = fullArguments(request);
    options.onSpawn?.(args);
    const child = spawn("git", args, {
      cwd: request.cwd ?? options.cwd,
      env: options.env,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true
    });
    child.stdin.on("error", () => void 0);
    if (child.pid !== void 0) request.onStart?.(child.pid);
    return child;
  }
  async function detach(args, onEnd) {
    const [{ spawn }, { setPriority }] = await Promise.all([
      Promise.resolve().then(() => __toESM(require("node:child_process"))),
      Promise.resolve().then(() => __toESM(require("node:os")))
    ]);
    const full = fullArguments({ args });
    options.onSpawn?.(full);
    const { cwd, env } = options;
    const child = spawn("git", full, {
      cwd,
      env,
      stdio: "ignore",
      detached: true,
      windowsHide: true
    });
    child.on("error", onEnd);
    child.on("exit", onEnd);
    child.unref();
    try {
      if (child.pid !== void 0) setPriority(child.pid, LOW_PRIORITY);
    } catch {
    }
    return child.pid;
  }
  return {
    start,
    detach,
    run: async (request) => outcomeOf(await start(request), request, options.cwd)
  };
}
function fullArguments({ args, settings = [], hooks, plain }) {
  const always = ["core.fsmonitor=false", ...hooks ? [] : [`core.hooksPath=${import_node_os.devNull}`]];
  const config = [...plain ? [] : always, ...settings].flatMap((setting) => ["-c", setting]);
  return ["--no-pager", "--no-replace-objects", "--literal-pathspecs", ...config, ...args];
}
function outcomeOf(child, request, cwd) {
  const out = [];
  const err = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  child.stdin.end(request.input ?? "");
  return new Promise((done, fail) => {
    child.on("error", (error) => fail(spawnFailure(error, request.cwd ?? cwd)));
    child.on("close", (code) => {
      const stderr = Buffer.concat(err).toString("utf8");
      done({ code: code ?? void 0, stdout: Buffer.concat(out), stderr });
    });
  });
}
function spawnFailure(error, cwd) {
  if (error.code !== "ENOENT") return error;
  return (0, import_node_fs6.existsSync)(cwd) ? gitNotFound(error) : workingDirectoryGone(cwd, error);
}
var head = ({ repo, store }) => repo.readRef(store.ref);
var byGit = () => Promise.resolve().then(() => __toESM(require("./app-list-tickets.js")));
async function listTickets(workspace, query) {
  const cached = await cachedList(workspace, await head(workspace), query);
  if (cached !== void 0) return cached;
  const { viewHead } = await Promise.resolve().then(() => __toESM(require("./app-view.js")));
  return (await byGit()).readListing(workspace, await viewHead(workspace), query);
}
async function ticketsBeginning(workspace, token) {
  const cached = await cachedBeginning(workspace, await head(workspace), token);
  return cached === void 0 ? (await byGit()).readBeginning(workspace, token) : cached.tickets;
}
async function configNow(workspace) {
  const known = await fromCache(
    workspace,
    await head(workspace),
    async ({ table }) => table.config
  );
  return known ?? (await (await Promise.resolve().then(() => __toESM(require("./app-view.js")))).viewHead(workspace)).config;
}
var DEFAULT_REF = "refs/tickets/main";
var LIMITS = {
  /** Bytes of one document. */
  document: 1024 * 1024,
  /** Bytes of one attachment, where somebody asks for it. */
  attachment: MOST_ATTACHED,
  /** Bytes of one tree. */
  tree: 16 * 1024 * 1024,
  /** Bytes of one commit. */
  commit: 1024 * 1024,
  /** Entries that are looked at in the whole tree. */
  entries: 4e5
};
function findRepository(cwd, env) {
  const given = env["GIT_DIR"];
  if (given) return locate((0, import_node_path9.resolve)(cwd, given), env, cwd, void 0);
  const worktree = findWorktree(cwd, env);
  return worktree === void 0 ? void 0 : locate((0, import_node_path9.join)(worktree, ".git"), env, cwd, worktree);
}
function findWorktree(cwd, env) {
  const start = tryRealpath(cwd);
  const device = start && tryStat(start)?.dev;
  const stops = ceilings(env);
  for (let dir = start; dir !== void 0; dir = parentOf(dir, stops)) {
    const stats = tryStat(dir);
    if (stats === void 0 || stats.dev !== device) return void 0;
    const found = tryStat((0, import_node_path9.join)(dir, ".git"));
    if (found !== void 0) return owned(stats, found) ? dir : void 0;
    if (looksBare(dir)) return void 0;
  }
  return void 0;
}
function parentOf(dir, stops) {
  const parent = (0, import_node_path9.dirname)(dir);
  return parent === dir || stops.has(parent) ? void 0 : parent;
}
function locate(path, env, cwd, worktree) {
  const gitDir = followGitFile(path);
  if (gitDir === void 0) return void 0;
  const stats = tryStat(gitDir);
  if (stats === void 0 || worktree !== void 0 && !owned(stats)) return void 0;
  const commonDir = env["GIT_COMMON_DIR"] ? (0, import_node_path9.resolve)(cwd, env["GIT_COMMON_DIR"]) : (0, import_node_path9.resolve)(gitDir, tryRead((0, import_node_path9.join)(gitDir, "commondir"))?.trimEnd() ?? ".");
  const objects = env["GIT_OBJECT_DIRECTORY"] ?? (0, import_node_path9.join)(commonDir, "objects");
  const complete = isDirectory((0, import_node_path9.resolve)(cwd, objects)) && isDirectory((0, import_node_path9.join)(commonDir, "refs"));
  if (!complete || tryRead((0, import_node_path9.join)(gitDir, "HEAD")) === void 0) return void 0;
  return { gitDir, commonDir, worktree };
}
function followGitFile(path) {
  const stats = tryStat(path);
  if (stats?.isDirectory()) return path;
  if (!stats?.isFile() || stats.size > 4096 + 16) return void 0;
  const target = /^gitdir: (.+?)[\r\n]*$/.exec(tryRead(path) ?? "")?.[1];
  if (target === void 0) return void 0;
  return (0, import_node_path9.isAbsolute)(target) ? target : (0, import_node_path9.resolve)((0, import_node_path9.dirname)(path), target);
}
function owned(...found) {
  const me = process.geteuid?.();
  return me !== void 0 && found.every((stats) => stats.uid === me);
}
function looksBare(dir) {
  return tryStat((0, import_node_path9.join)(dir, "HEAD")) !== void 0 && isDirectory((0, import_node_path9.join)(dir, "objects")) && isDirectory((0, import_node_path9.join)(dir, "refs"));
}
function ceilings(env) {
  const stops = /* @__PURE__ */ new Set();
  let follow = true;
  for (const path of (env["GIT_CEILING_DIRECTORIES"] ?? "").split(import_node_path9.delimiter)) {
    if (path === "") follow = false;
    else if ((0, import_node_path9.isAbsolute)(path)) stops.add((follow ? tryRealpath(path) : void 0) ?? (0, import_node_path9.resolve)(path));
  }
  return stops;
}
function isDirectory(path) {
  return tryStat(path)?.isDirectory() ?? false;
}
function tryStat(path) {
  try {
    return (0, import_node_fs8.statSync)(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function tryRead(path) {
  try {
    return (0, import_node_fs8.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}
function tryRealpath(path) {
  try {
    return (0, import_node_fs8.realpathSync)(path);
  } catch {
    return void 0;
  }
}
var KEPT2 = new Set(
  [
    "OBJECT_DIRECTORY ALTERNATE_OBJECT_DIRECTORIES QUARANTINE_PATH NO_LAZY_FETCH",
    "CONFIG_GLOBAL CONFIG_SYSTEM CONFIG_NOSYSTEM CONFIG_COUNT CONFIG_PARAMETERS",
    "AUTHOR_NAME AUTHOR_EMAIL COMMITTER_NAME COMMITTER_EMAIL",
    "SSH SSH_COMMAND SSH_VARIANT ASKPASS TERMINAL_PROMPT PROXY_COMMAND ALLOW_PROTOCOL PROTOCOL_FROM_USER",
    "HTTP_USER_AGENT HTTP_LOW_SPEED_LIMIT HTTP_LOW_SPEED_TIME HTTP_PROXY_AUTHMETHOD",
    "CEILING_DIRECTORIES DISCOVERY_ACROSS_FILESYSTEM EXEC_PATH"
  ].join(" ").split(" ").map((name) => `GIT_${name}`)
);
var KEPT_GROUPS = /^GIT_(?:TRACE|SSL_|CURL_|CONFIG_(?:KEY|VALUE)_\d)/;
var PATHS = ["GIT_OBJECT_DIRECTORY", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"];
function gitEnvironment(env, cwd) {
  const kept = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === void 0) continue;
    if (!name.startsWith("GIT_") || KEPT2.has(name) || KEPT_GROUPS.test(name)) kept[name] = value;
  }
  for (const name of PATHS) {
    if (kept[name]) kept[name] = (0, import_node_path10.resolve)(cwd, kept[name]);
  }
  kept["LC_ALL"] = "C";
  delete kept["LANGUAGE"];
  kept["GIT_GRAFT_FILE"] = (0, import_node_path10.join)(import_node_os2.devNull, "none");
  return kept;
}
function configuredIdentity(role, env, config) {
  const upper = role === "author" ? "GIT_AUTHOR" : "GIT_COMMITTER";
  const name = env[`${upper}_NAME`] ?? config.get(`${role}.name`) ?? config.get("user.name");
  const email = env[`${upper}_EMAIL`] ?? config.get(`${role}.email`) ?? config.get("user.email") ?? env["EMAIL"];
  if (name === void 0 || email === void 0) return void 0;
  return isClean(name) && isClean(email) ? { name, email } : void 0;
}
var CRUD = String.raw`[\0-\x20.,:;<>"\\']`;
var NEEDS_CLEANING = new RegExp(`^${CRUD}|${CRUD}$|[<>\\n\\0]|^$`);
function isClean(text) {
  return !NEEDS_CLEANING.test(text);
}
function parseIdent(line) {
  const match = /^(.*?) ?<([^<>\n]*)> \d+ [+-]\d{4}\s*$/.exec(line);
  return match?.[1] ? { name: match[1], email: match[2] ?? "" } : void 0;
}
function noIdentity(role, reason) {
  return new import_start.base_errors__TicketError("NO_IDENTITY", "usage", `Git does not know who you are (${role}).`, {
    data: { role, reason },
    hint: 'Tell it with: git config --global user.name "Your Name" && git config --global user.email "you@example.com"'
  });
}
var reading = () => Promise.resolve().then(() => __toESM(require("./git-native-read-objects.js")));
var looking = () => Promise.resolve().then(() => __toESM(require("./git-native-history.js")));
function nativeRepository(context) {
  let objects;
  const opened = () => {
    objects ??= reading().then((m) => m.objectStore(context));
    return objects;
  };
  let keepAsked = () => void 0;
  const config = remembered2(async () => {
    const recalled = recalledConfig(context);
    if (recalled !== void 0) return recalled;
    const asked = await (await Promise.resolve().then(() => __toESM(require("./git-native-read-config.js")))).askConfig(context);
    keepAsked = asked.keep;
    return asked.config;
  });
  const writing2 = async () => (await Promise.resolve().then(() => __toESM(require("./git-native-write.js")))).writer(context, config);
  const author = remembered2(async () => identity(context, "author", await config()));
  const committer = remembered2(async () => identity(context, "committer", await config()));
  return {
    engine: "native",
    gitDir: context.gitDir,
    commonDir: context.commonDir,
    objectFormat: context.format.objectFormat,
    readRef: async (ref) => {
      const oid = await readRef(context, ref);
      if (oid !== void 0) keepAsked();
      keepAsked = () => void 0;
      return oid;
    },
    checkedOut: async (branch) => {
      const bare = (await config()).bool("core.bare") === true;
      return (await Promise.resolve().then(() => __toESM(require("./git-native-checked-out.js")))).checkedOut(context, branch, bare);
    },
    resolveCommit: async (revision) => (await looking()).resolveCommit(context, revision),
    readObjects: async (oids, { maxBytes }) => (await opened()).read(oids, maxBytes),
    storePack: async (list) => (await writing2()).storePack(list),
    compareAndSwapRef: async (update) => (await writing2()).compareAndSwapRef(update),
    listRefs: async (query) => (await Promise.resolve().then(() => __toESM(require("./git-native-list-refs.js")))).listRefs(context, query),
    history: async (query) => (await looking()).history(context, query),
    isAncestor: async (ancestor, descendant) => (await looking()).isAncestor(context, ancestor, descendant),
    mergeBases: async (a, b) => (await looking()).mergeBases(context, a, b),
    config,
    wholeConfig: async () => (await Promise.resolve().then(() => __toESM(require("./git-native-read-config.js")))).readWholeConfig(context),
    identity: (role) => role === "author" ? author() : committer(),
    sign: async (payload) => trySign(context, payload, await config(), committer),
    withWriteLock: async (body) => (await writing2()).withWriteLock(body),
    maintain: async () => (await writing2()).maintain(),
    version: () => gitVersion(context.runner),
    leftovers: async (ref, remove) => (await Promise.resolve().then(() => __toESM(require("./git-native-leftovers.js")))).leftovers(context, ref, remove),
    sweep: async (options) => (await Promise.resolve().then(() => __toESM(require("./git-native-sweep.js")))).sweep(context, options),
    cacheDir: () => ticketDir(context.commonDir, "cache"),
    close: async () => (await objects)?.close()
  };
}
function remembered2(ask) {
  let answer;
  return () => {
    answer ??= ask().catch((error) => {
      answer = void 0;
      throw error;
    });
    return answer;
  };
}
async function identity({ env, runner }, role, config) {
  const configured = configuredIdentity(role, env, config);
  if (configured !== void 0) return configured;
  const outcome = await runner.run({ args: ["var", `GIT_${role.toUpperCase()}_IDENT`] });
  const person = parseIdent(outcome.stdout.toString("utf8"));
  if (outcome.code !== 0 || person === void 0)
    throw noIdentity(role, plainWords(outcome.stderr));
  return person;
}
async function trySign(context, payload, config, committer) {
  if (config.bool("commit.gpgsign") !== true) return void 0;
  const { sign } = await Promise.resolve().then(() => __toESM(require("./git-native-sign.js")));
  const cwd = context.worktree ?? context.gitDir;
  return sign(payload, { config, committer: await committer(), env: context.env, cwd });
}
var KNOWN = ["noop", "preciousobjects", "worktreeconfig", "relativeworktrees", "partialclone"];
var KNOWN_IN = /* @__PURE__ */ new Map([
  ["0", KNOWN],
  ["1", [...KNOWN, "objectformat", "refstorage"]]
]);
var OBJECT_FORMATS = /* @__PURE__ */ new Map([
  ["sha1", "sha1"],
  ["sha256", "sha256"]
]);
var REF_STORAGES = /* @__PURE__ */ new Map([
  ["files", "files"],
  ["reftable", "reftable"]
]);
function parseRepositoryFormat(text) {
  const settings = readSettings(text);
  if (settings === void 0) return void 0;
  const setting = (name, otherwise) => settings.get(name) ?? otherwise;
  const known = KNOWN_IN.get(setting("core.repositoryformatversion", "0")) ?? [];
  const extensions = [...settings.keys()].filter((name) => name.startsWith("extensions."));
  const objectFormat = OBJECT_FORMATS.get(setting("extensions.objectformat", "sha1"));
  const refStorage = REF_STORAGES.get(setting("extensions.refstorage", "files"));
  if (known.length === 0 || objectFormat === void 0 || refStorage === void 0)
    return void 0;
  if (!extensions.every((name) => known.includes(name.slice("extensions.".length))))
    return void 0;
  const partialClone = extensions.includes("extensions.partialclone");
  return { objectFormat, refStorage, partialClone };
}
var SECTION = /^\s*\[\s*([A-Za-z0-9.-]+)\s*("(?:[^"\\]|\\.)*"\s*)?\](.*)$/;
var SETTING = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*"?([A-Za-z0-9._/@:-]*)"?\s*)?(?:[#;].*)?$/;
function readSettings(text) {
  const settings = /* @__PURE__ */ new Map();
  if (/\\\r?$/m.test(text)) return void 0;
  for (const [section, line] of linesBySection(text)) {
    if (!/^(?:core|extensions)$/.test(section)) continue;
    const setting = SETTING.exec(line);
    const [, name = "", value = "true"] = setting ?? [];
    if (setting !== null) settings.set(`${section}.${name.toLowerCase()}`, value.toLowerCase());
    else if (mightMatter(section, line)) return void 0;
  }
  return settings;
}
function* linesBySection(text) {
  let section = "";
  for (const line of text.split("\n")) {
    const header = SECTION.exec(line);
    if (header !== null) section = `${header[1]}${header[2] ?? ""}`.toLowerCase();
    yield [section, header === null ? line : header[3] ?? ""];
  }
}
function mightMatter(section, line) {
  if (/^\s*(?:[#;].*)?$/.test(line)) return false;
  return section === "extensions" || /repositoryformatversion/i.test(line);
}
async function openRepository(options) {
  const { cwd, now, pid, random } = options;
  const env = options.gitDir === void 0 ? options.env : { ...options.env, GIT_DIR: options.gitDir };
  const cleaned = gitEnvironment(env, cwd);
  const found = findRepository(cwd, env);
  const format = found && readFormat(found.commonDir);
  const [place, storage] = found !== void 0 && format !== void 0 ? [found, format] : await askGit2(env, cleaned, options);
  const runner = createGitRunner({
    cwd: place.gitDir,
    env: { ...cleaned, ...pointers(place, env) },
    onSpawn: options.onSpawn
  });
  const objectsDir = (0, import_node_path8.resolve)(cwd, env["GIT_OBJECT_DIRECTORY"] || (0, import_node_path8.join)(place.commonDir, "objects"));
  const context = {
    ...place,
    objectsDir,
    format: storage,
    runner,
    env,
    now,
    pid,
    random
  };
  return nativeRepository(context);
}
function pointers({ gitDir, commonDir }, env) {
  const base = { GIT_DIR: gitDir };
  return env["GIT_COMMON_DIR"] ? { ...base, GIT_COMMON_DIR: commonDir } : base;
}
function readFormat(commonDir) {
  const format = parseRepositoryFormat(readConfig(commonDir));
  return (0, import_node_fs7.existsSync)((0, import_node_path8.join)(commonDir, "reftable")) && format?.refStorage !== "reftable" ? void 0 : format;
}
function readConfig(commonDir) {
  try {
    return (0, import_node_fs7.readFileSync)((0, import_node_path8.join)(commonDir, "config"), "utf8");
  } catch {
    return "";
  }
}
async function askGit2(env, cleaned, { cwd, onSpawn }) {
  const given = {};
  for (const name of ["GIT_DIR", "GIT_COMMON_DIR"]) if (env[name]) given[name] = env[name];
  const runner = createGitRunner({ cwd, env: { ...cleaned, ...given }, onSpawn });
  const outcome = await runner.run({
    args: [
      "rev-parse",
      "--path-format=absolute",
      "--git-dir",
      "--git-common-dir",
      "--show-object-format"
    ]
  });
  const [gitDir, commonDir, objectFormat] = outcome.stdout.toString("utf8").split("\n");
  if (outcome.code !== 0 || !gitDir || !commonDir) {
    throw refusal(cwd, outcome.stderr) ?? await unexpectedOutcome(runner, "rev-parse", outcome);
  }
  const config = readConfig(commonDir);
  const format = {
    objectFormat: objectFormat === "sha256" ? "sha256" : "sha1",
    refStorage: (0, import_node_fs7.existsSync)((0, import_node_path8.join)(commonDir, "reftable")) ? "reftable" : "files",
    partialClone: /^\s*partialclone\b/im.test(config)
  };
  return [{ gitDir, commonDir, worktree: void 0 }, format];
}
function refusal(cwd, stderr) {
  const words = plainWords(stderr);
  if (/dubious ownership|unsafe repository|cannot use bare repository/.test(stderr)) {
    return unsafeRepository(cwd, words, stderr);
  }
  if (/unknown repository extension|Expected git repo version/.test(stderr)) {
    return unknownFormat(cwd, words);
  }
  return /not a git repository|invalid gitfile/i.test(stderr) ? notARepository(cwd, words) : void 0;
}
function unsafeRepository(cwd, reason, stderr) {
  const command = /^\s*(git config --global --add safe\.directory .*)$/m.exec(stderr)?.[1];
  return new import_start.base_errors__TicketError("UNSAFE_REPOSITORY", "auth", `Git refuses the repository of ${cwd}.`, {
    data: { cwd, reason },
    hint: command === void 0 ? reason : `If you trust its owner: ${command}`
  });
}
function unknownFormat(cwd, reason) {
  const message = `The repository of ${cwd} needs a newer git: ${reason}.`;
  return new import_start.base_errors__TicketError("REPOSITORY_FORMAT", "newerFormat", message, { data: { cwd, reason } });
}
async function ticketsRef(repo) {
  const ref = (await repo.config()).get("ticket.ref") ?? DEFAULT_REF;
  if (/^refs\/(?!heads\/HEAD$)[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]$/.test(ref) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)/.test(ref))
    return ref;
  throw new import_start.base_errors__TicketError(
    "BAD_TICKET_REF",
    "usage",
    `ticket.ref is no full ref name: ${JSON.stringify(ref)}.`,
    {
      data: { ref },
      hint: `For example: git config ticket.ref ${DEFAULT_REF}`
    }
  );
}
async function openWorkspace(options) {
  const { dir, env, now, random, pid, at, onProgress } = options;
  const repo = await openRepository({ cwd: dir, env, now, random, pid });
  const ref = await ticketsRef(repo);
  const replica = (0, import_base.base_base32__replicaOf)(random(5));
  const aliasOwners = async (commit, aliases) => (await Promise.resolve().then(() => __toESM(require("./app-cached-ids.js")))).cachedAliases(workspace, commit, aliases);
  const store = { repo, ref, now, random, replica, trees: /* @__PURE__ */ new Map(), onProgress, aliasOwners };
  const workspace = { repo, at, store };
  return workspace;
}
function reading2(workspace) {
  return {
    config: () => configNow(workspace),
    settings: async () => (await Promise.resolve().then(() => __toESM(require("./app-configure.js")))).settings(workspace),
    me: async () => (await workspace.repo.identity("author")).email,
    list: (query = {}) => listTickets(workspace, query),
    board: async (query = {}, by = "status") => (await Promise.resolve().then(() => __toESM(require("./app-board.js")))).board(workspace, query, by),
    stats: async (query = {}, by = []) => (await Promise.resolve().then(() => __toESM(require("./app-stats.js")))).stats(workspace, { all: true, ...query }, by),
    views: async () => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).views(workspace),
    view: async (name) => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).view(workspace, name),
    names: async (kind) => (await Promise.resolve().then(() => __toESM(require("./app-document-names.js")))).documentNames(workspace, kind),
    show: async (id) => (await Promise.resolve().then(() => __toESM(require("./app-show-ticket.js")))).showTicket(workspace, id),
    beginning: (token) => ticketsBeginning(workspace, token),
    get: async (id) => (await Promise.resolve().then(() => __toESM(require("./app-list-tickets.js")))).getNow(workspace, id),
    reference: async (word, type) => (await Promise.resolve().then(() => __toESM(require("./app-reference.js")))).reference(workspace, word, type),
    findReferences: async (refs, word, type) => (await Promise.resolve().then(() => __toESM(require("./app-reference.js")))).findReferences(workspace, refs, word, type),
    lastBatch: async (actor) => (await Promise.resolve().then(() => __toESM(require("./app-history.js")))).lastBatch(workspace, actor),
    history: async (query = {}) => (await Promise.resolve().then(() => __toESM(require("./app-history.js")))).history(workspace, query),
    diff: async (from, to, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-diff.js")))).diff(workspace, from, to, options),
    attachment: async (id, name) => (await Promise.resolve().then(() => __toESM(require("./app-attachment.js")))).attachment(workspace, id, name),
    milestones: async () => (await Promise.resolve().then(() => __toESM(require("./app-milestones.js")))).milestones(workspace),
    milestone: async (name) => (await Promise.resolve().then(() => __toESM(require("./app-milestones.js")))).milestone(workspace, name),
    remains: async (ids, options) => (await Promise.resolve().then(() => __toESM(require("./app-remains.js")))).remains(workspace, ids, options),
    exportLines: ({ full, query = {} }) => exportLines(workspace, full, query),
    markdown: async (ids) => (await Promise.resolve().then(() => __toESM(require("./app-markdown.js")))).markdownTickets(workspace, ids),
    listMarkdown: async (query = {}) => (await Promise.resolve().then(() => __toESM(require("./app-markdown.js")))).listMarkdown(workspace, query),
    verify: async () => (await Promise.resolve().then(() => __toESM(require("./app-verify.js")))).verify(workspace),
    doctor: async (options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-doctor.js")))).doctor(workspace, options),
    close: () => workspace.repo.close()
  };
}
function writing(workspace) {
  const { store } = workspace;
  return {
    init: async ({ prefix = "tk" } = {}) => {
      const { checkPrefix } = await Promise.resolve().then(() => __toESM(require("./app-init.js")));
      const { initStore } = await Promise.resolve().then(() => __toESM(require("./store-init.js")));
      const { commit, created } = await initStore(store, checkPrefix(prefix));
      const { prefix: shown } = await configNow(workspace);
      return { commit, created, ref: store.ref, prefix: shown };
    },
    configure: async (change, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-configure.js")))).configure(workspace, change, options),
    saveView: async (name, view, { dryRun } = {}) => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).saveView(workspace, name, view, dryRun),
    deleteView: async (name, { dryRun } = {}) => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).deleteView(workspace, name, dryRun),
    transact: async (operations, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-transact.js")))).transact(workspace, operations, options),
    revert: async (target, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-revert.js")))).revert(workspace, target, options),
    importBeads: async (text, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-import-beads.js")))).importBeadsText(workspace, text, options),
    importFull: async (text, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-import-full.js")))).importFullText(workspace, text, options),
    applyMarkdown: async (sources, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-apply-markdown.js")))).applyMarkdown(workspace, sources, options),
    merge: async (revision) => (await Promise.resolve().then(() => __toESM(require("./app-merge.js")))).merge(workspace, revision),
    migrate: async (options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-migrate.js")))).migrate(workspace, options),
    deinit: async (options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-deinit.js")))).deinit(workspace, options)
  };
}
var readOnly = async () => {
  throw new import_start.base_errors__TicketError("READ_ONLY", "usage", "What was cannot be changed.", {
    hint: "Open the tickets without `at` to write."
  });
};
var refusing = (methods) => Object.fromEntries(Object.keys(methods).map((name) => [name, readOnly]));
async function* exportLines(workspace, full, query) {
  const room = await Promise.resolve().then(() => __toESM(require("./app-export.js")));
  yield* room.exportLines(workspace, full, query);
}
async function openTickets(options = {}) {
  const workspace = await openWorkspace({
    dir: options.dir ?? process.cwd(),
    env: options.env ?? process.env,
    now: options.now ?? Date.now,
    random: options.random ?? import_node_crypto3.randomBytes,
    pid: options.pid ?? process.pid,
    ...options.at === void 0 ? {} : { at: options.at },
    ...options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
  });
  const writers = writing(workspace);
  return { ...reading2(workspace), ...options.at === void 0 ? writers : refusing(writers) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  app_cached_ids__cachedAliases,
  app_cached_ids__cachedBeginning,
  app_cached_list__cachedList,
  app_cached_list__fromCache,
  app_cached_list__readQuery,
  app_cached_list__ticketsOf,
  app_open_tickets__openTickets,
  app_read_head__configNow,
  app_read_head__listTickets,
  app_read_head__ticketsBeginning,
  domain_config_config__Draft,
  domain_config_config__MOST_ATTACHED,
  domain_config_config__categoryOf,
  domain_config_config__configOf,
  domain_config_config__defaultConfig,
  domain_config_config__defaultType,
  domain_config_config__firstStatus,
  domain_config_config__knownCategory,
  git_config__configOf,
  git_config__isKept,
  git_config__isSettled,
  git_config__keepConfig,
  git_config__keptConfig,
  git_config__lookOf,
  git_config__parseConfigList,
  git_config__parseSetting,
  git_config__recalledConfig,
  git_names__checkOid,
  git_names__checkRef,
  git_names__validOid,
  git_names__validRef,
  git_native_context__randomBetween,
  git_native_context__randomName,
  git_native_context__removeStale,
  git_native_context__sleep,
  git_native_context__syncDirectory,
  git_native_context__ticketDir,
  git_native_context__tryCreate,
  git_native_context__tryLstat,
  git_native_context__tryUnlink,
  git_native_git_errors__gitNotFound,
  git_native_git_errors__gitVersion,
  git_native_git_errors__notARepository,
  git_native_git_errors__plainWords,
  git_native_git_errors__unexpectedOutcome,
  git_native_git_errors__workingDirectoryGone,
  git_native_git_runner__createGitRunner,
  git_native_git_runner__spawnFailure,
  git_native_read_ref__readRef,
  git_native_read_ref__refPath,
  git_objects__encodeCommit,
  git_objects__encodeTree,
  git_objects__hashObject,
  git_objects__newObject,
  git_objects__oidLength,
  git_objects__parseCommit,
  git_objects__parseTree,
  git_objects__zeroOid,
  search_cache_cache_folder__FLAG,
  search_cache_cache_folder__ID_BYTES,
  search_cache_cache_folder__idAt,
  search_cache_cache_folder__isCacheFile,
  search_cache_cache_folder__keepChanges,
  search_cache_cache_folder__keepTickets,
  search_cache_cache_folder__keptTable,
  search_cache_cache_folder__readRows,
  search_cache_find_links__rowOf,
  search_cache_find_links__rowsLinkingTo,
  search_cache_find_links__rowsNamed,
  search_cache_find_links__wordsIn,
  store_id_part__idPart,
  store_store__DEFAULT_REF,
  store_store__LIMITS
});
