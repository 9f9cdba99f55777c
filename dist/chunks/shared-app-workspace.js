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
  openWorkspace: () => openWorkspace,
  viewHead: () => viewHead
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_git_native_context = require("./shared-git-native-context.js");
var import_shared_git_native_git_errors = require("./shared-git-native-git-errors.js");
var import_shared_git_names = require("./shared-git-names.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
var import_shared_git_objects = require("./shared-git-objects.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_os = require("node:os");
var import_node_path3 = require("node:path");
var import_node_fs3 = require("node:fs");
var import_node_os2 = require("node:os");
var import_node_fs4 = require("node:fs");
var import_node_path4 = require("node:path");
var import_node_path5 = require("node:path");
var import_node_crypto = require("node:crypto");
var import_node_zlib = require("node:zlib");
var import_node_path6 = require("node:path");
function findRepository(cwd, env) {
  const given = env["GIT_DIR"];
  if (given) return locate((0, import_node_path2.resolve)(cwd, given), env, cwd, void 0);
  const worktree = findWorktree(cwd, env);
  return worktree === void 0 ? void 0 : locate((0, import_node_path2.join)(worktree, ".git"), env, cwd, worktree);
}
function findWorktree(cwd, env) {
  const start = tryRealpath(cwd);
  const device = start && tryStat(start)?.dev;
  const stops = ceilings(env);
  for (let dir = start; dir !== void 0; dir = parentOf(dir, stops)) {
    const stats = tryStat(dir);
    if (stats === void 0 || stats.dev !== device) return void 0;
    const found = tryStat((0, import_node_path2.join)(dir, ".git"));
    if (found !== void 0) return owned(stats, found) ? dir : void 0;
    if (looksBare(dir)) return void 0;
  }
  return void 0;
}
function parentOf(dir, stops) {
  const parent = (0, import_node_path2.dirname)(dir);
  return parent === dir || stops.has(parent) ? void 0 : parent;
}
function locate(path, env, cwd, worktree) {
  const gitDir = followGitFile(path);
  if (gitDir === void 0) return void 0;
  const stats = tryStat(gitDir);
  if (stats === void 0 || worktree !== void 0 && !owned(stats)) return void 0;
  const commonDir = env["GIT_COMMON_DIR"] ? (0, import_node_path2.resolve)(cwd, env["GIT_COMMON_DIR"]) : (0, import_node_path2.resolve)(gitDir, tryRead((0, import_node_path2.join)(gitDir, "commondir"))?.trimEnd() ?? ".");
  const objects = env["GIT_OBJECT_DIRECTORY"] ?? (0, import_node_path2.join)(commonDir, "objects");
  const complete = isDirectory((0, import_node_path2.resolve)(cwd, objects)) && isDirectory((0, import_node_path2.join)(commonDir, "refs"));
  if (!complete || tryRead((0, import_node_path2.join)(gitDir, "HEAD")) === void 0) return void 0;
  return { gitDir, commonDir, worktree };
}
function followGitFile(path) {
  const stats = tryStat(path);
  if (stats?.isDirectory()) return path;
  if (!stats?.isFile() || stats.size > 4096 + 16) return void 0;
  const target = /^gitdir: (.+?)[\r\n]*$/.exec(tryRead(path) ?? "")?.[1];
  if (target === void 0) return void 0;
  return (0, import_node_path2.isAbsolute)(target) ? target : (0, import_node_path2.resolve)((0, import_node_path2.dirname)(path), target);
}
function owned(...found) {
  const me = process.geteuid?.();
  return me !== void 0 && found.every((stats) => stats.uid === me);
}
function looksBare(dir) {
  return tryStat((0, import_node_path2.join)(dir, "HEAD")) !== void 0 && isDirectory((0, import_node_path2.join)(dir, "objects")) && isDirectory((0, import_node_path2.join)(dir, "refs"));
}
function ceilings(env) {
  const stops = /* @__PURE__ */ new Set();
  let follow = true;
  for (const path of (env["GIT_CEILING_DIRECTORIES"] ?? "").split(import_node_path2.delimiter)) {
    if (path === "") follow = false;
    else if ((0, import_node_path2.isAbsolute)(path)) stops.add((follow ? tryRealpath(path) : void 0) ?? (0, import_node_path2.resolve)(path));
  }
  return stops;
}
function isDirectory(path) {
  return tryStat(path)?.isDirectory() ?? false;
}
function tryStat(path) {
  try {
    return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function tryRead(path) {
  try {
    return (0, import_node_fs2.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}
function tryRealpath(path) {
  try {
    return (0, import_node_fs2.realpathSync)(path);
  } catch {
    return void 0;
  }
}
var KEPT = new Set(
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
    if (!name.startsWith("GIT_") || KEPT.has(name) || KEPT_GROUPS.test(name)) kept[name] = value;
  }
  for (const name of PATHS) {
    if (kept[name]) kept[name] = (0, import_node_path3.resolve)(cwd, kept[name]);
  }
  kept["LC_ALL"] = "C";
  delete kept["LANGUAGE"];
  kept["GIT_GRAFT_FILE"] = (0, import_node_path3.join)(import_node_os.devNull, "none");
  return kept;
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
  const always = ["core.fsmonitor=false", ...hooks ? [] : [`core.hooksPath=${import_node_os2.devNull}`]];
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
  return (0, import_node_fs3.existsSync)(cwd) ? (0, import_shared_git_native_git_errors.gitNotFound)(error) : (0, import_shared_git_native_git_errors.workingDirectoryGone)(cwd, error);
}
function parseConfigList(text) {
  const values = /* @__PURE__ */ new Map();
  for (const record of text.split("\0")) {
    if (record === "") continue;
    const end = record.indexOf("\n");
    const name = end < 0 ? record : record.slice(0, end);
    const list = values.get(name) ?? [];
    list.push(end < 0 ? void 0 : record.slice(end + 1));
    values.set(name, list);
  }
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
function canonicalName(name) {
  const first = name.indexOf(".");
  const last = name.lastIndexOf(".");
  if (first < 0) return name.toLowerCase();
  return name.slice(0, first).toLowerCase() + name.slice(first, last) + name.slice(last).toLowerCase();
}
function parseBool(name, value) {
  if (value === void 0 || /^(?:true|yes|on)$/i.test(value)) return true;
  if (value === "" || /^(?:false|no|off)$/i.test(value)) return false;
  if (/^[+-]?\d+[kmg]?$/i.test(value)) return Number.parseInt(value, 10) !== 0;
  throw new import_shared_base_errors.TicketError("BAD_CONFIG", "usage", `The setting ${name} is not true or false.`, {
    data: { name, value },
    hint: `Set it with: git config ${name} true`
  });
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
  return new import_shared_base_errors.TicketError("NO_IDENTITY", "usage", `Git does not know who you are (${role}).`, {
    data: { role, reason },
    hint: 'Tell it with: git config --global user.name "Your Name" && git config --global user.email "you@example.com"'
  });
}
function checkedOut(context, ref, bare) {
  const { commonDir } = context;
  if (!bare && headOf(commonDir) === ref) return (0, import_node_path4.dirname)(commonDir);
  const linked = (0, import_node_path4.join)(commonDir, "worktrees");
  const name = tryList(linked).find((entry) => headOf((0, import_node_path4.join)(linked, entry)) === ref);
  if (name === void 0) return void 0;
  return (0, import_node_path4.dirname)(tryRead2((0, import_node_path4.join)(linked, name, "gitdir")) ?? (0, import_node_path4.join)(linked, name));
}
function headOf(dir) {
  return /^ref: (.+)$/.exec(tryRead2((0, import_node_path4.join)(dir, "HEAD")) ?? "")?.[1];
}
function tryRead2(path) {
  try {
    return (0, import_node_fs4.readFileSync)(path, "utf8").trim();
  } catch {
    return void 0;
  }
}
function tryList(dir) {
  try {
    return (0, import_node_fs4.readdirSync)(dir);
  } catch {
    return [];
  }
}
var LONGEST_REVISION = 4096;
async function resolveCommit({ runner, format }, revision) {
  if (revision === "" || revision.length > LONGEST_REVISION || /[\0\n]/.test(revision))
    return void 0;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const { code, stdout } = await runner.run({ args });
  const oid = stdout.toString("latin1").trimEnd();
  return code === 0 && (0, import_shared_git_names.validOid)(oid, format.objectFormat) ? oid : void 0;
}
async function history(context, query) {
  const { tips, exclude = [], paths = [], limit, fullHistory = false } = query;
  if (tips.length === 0 || limit === 0) return [];
  const { objectFormat } = context.format;
  const wanted = tips.map((oid) => (0, import_shared_git_names.checkOid)(oid, objectFormat));
  const unwanted = exclude.map((oid) => `^${(0, import_shared_git_names.checkOid)(oid, objectFormat)}`);
  const bad = paths.find((path) => path === "" || path.includes("\0"));
  if (bad !== void 0) throw badPath(bad);
  const options = [
    ...limit === void 0 ? [] : [`--max-count=${Math.trunc(limit)}`],
    ...fullHistory ? ["--full-history"] : []
  ];
  const args = ["rev-list", "--date-order", ...options, "--stdin", "--", ...paths];
  const outcome = await context.runner.run({
    args,
    input: `${[...wanted, ...unwanted].join("\n")}
`
  });
  if (outcome.code !== 0) throw await (0, import_shared_git_native_git_errors.unexpectedOutcome)(context.runner, "rev-list", outcome);
  return lines(outcome);
}
async function isAncestor(context, ancestor, descendant) {
  const [a, b] = pair(context, ancestor, descendant);
  if (a === b) return true;
  const args = ["merge-base", "--is-ancestor", "--end-of-options", a, b];
  const outcome = await context.runner.run({ args });
  if (outcome.code === 0 || outcome.code === 1) return outcome.code === 0;
  throw await (0, import_shared_git_native_git_errors.unexpectedOutcome)(context.runner, "merge-base", outcome);
}
async function mergeBases(context, a, b) {
  const args = ["merge-base", "--all", "--end-of-options", ...pair(context, a, b)];
  const outcome = await context.runner.run({ args });
  if (outcome.code === 0 || outcome.code === 1 && outcome.stderr === "") return lines(outcome);
  throw await (0, import_shared_git_native_git_errors.unexpectedOutcome)(context.runner, "merge-base", outcome);
}
function pair({ format }, a, b) {
  return [(0, import_shared_git_names.checkOid)(a, format.objectFormat), (0, import_shared_git_names.checkOid)(b, format.objectFormat)];
}
function lines({ stdout }) {
  return stdout.toString("latin1").split("\n").filter((line) => line !== "");
}
function badPath(path) {
  return new import_shared_base_errors.TicketError("BAD_PATH", "usage", `${JSON.stringify(path)} is not a path in a tree.`, {
    data: { path }
  });
}
async function listRefs({ runner, format }, { below, holding }) {
  const folders = below.map((folder) => `${(0, import_shared_git_names.checkRef)(folder.replace(/\/$/, ""))}/`);
  const only = holding === void 0 ? [] : [`--contains=${(0, import_shared_git_names.checkOid)(holding, format.objectFormat)}`];
  const args = ["for-each-ref", "--format=%(objectname) %(refname)", ...only, ...folders];
  const outcome = await runner.run({ args });
  if (outcome.code !== 0) throw await (0, import_shared_git_native_git_errors.unexpectedOutcome)(runner, "for-each-ref", outcome);
  const lines2 = outcome.stdout.toString("utf8").split("\n");
  return lines2.filter(Boolean).map((line) => {
    const [oid = "", ref = ""] = line.split(" ");
    return { ref, oid };
  });
}
var LONGEST_SKIP = 8 << 20;
var LONGEST_HEADER = 256;
var HEADER = /^([0-9a-f]+) (?:(missing)|(blob|tree|commit|tag) (\d+))$/;
function createBatchParser(sink) {
  let header = "";
  let content;
  let filled = 0;
  let abandoned = false;
  function takeHeader(chunk, at) {
    const end = chunk.indexOf(10, at);
    header += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
    if (header.length > LONGEST_HEADER) throw outOfStep(header);
    if (end < 0) return chunk.length;
    content = openContent(header, sink);
    header = "";
    filled = 0;
    if (content !== void 0 && content.data === void 0 && content.size > LONGEST_SKIP) {
      abandoned = true;
      finish(content);
      sink.abandon();
    }
    return end + 1;
  }
  function takeContent(chunk, at, open) {
    const end = Math.min(chunk.length, at + open.size - filled);
    if (open.data !== void 0) chunk.copy(open.data, filled, at, end);
    filled += end - at;
    if (filled < open.size || end === chunk.length) return end;
    if (chunk[end] !== 10) throw outOfStep("a content that is longer than announced");
    finish(open);
    return end + 1;
  }
  function finish({ oid, type, size, data }) {
    content = void 0;
    sink.accept(
      data === void 0 ? { kind: "too-large", oid, type, size } : { kind: "object", oid, type, data }
    );
  }
  return (chunk) => {
    for (let at = 0; at < chunk.length && !abandoned; ) {
      at = content === void 0 ? takeHeader(chunk, at) : takeContent(chunk, at, content);
    }
  };
}
function openContent(line, sink) {
  const match = HEADER.exec(line);
  const awaited = sink.awaited();
  if (match === null || awaited === void 0 || match[1] !== awaited.oid) throw outOfStep(line);
  const { oid, maxBytes } = awaited;
  if (match[2] === "missing") {
    sink.accept({ kind: "missing", oid });
    return void 0;
  }
  const size = Number(match[4]);
  const data = size > maxBytes ? void 0 : Buffer.allocUnsafe(size);
  return { oid, type: match[3], size, data };
}
function outOfStep(line) {
  return new import_shared_base_errors.TicketError("GIT_OUT_OF_STEP", "internal", "git cat-file gave an unexpected answer.", {
    data: { answer: line.slice(0, LONGEST_HEADER) }
  });
}
var MOST_DEATHS = 20;
var SETTINGS = ["core.bigFileThreshold=2m"];
var ObjectReader = class {
  #runner;
  #format;
  #cwd;
  #jobs = [];
  #batch;
  #deaths = 0;
  #generation = 0;
  /** The generation that is being started: the same as the present one while a start is under way. */
  #starting = -1;
  constructor(runner, format, cwd) {
    this.#runner = runner;
    this.#format = format;
    this.#cwd = cwd;
  }
  async read(oids, maxBytes) {
    for (const oid of oids) (0, import_shared_git_names.checkOid)(oid, this.#format);
    if (oids.length === 0) return [];
    return new Promise((done, fail) => {
      const idle = this.#jobs.length === 0;
      this.#jobs.push({ oids, maxBytes, results: [], done, fail });
      if (this.#batch !== void 0) this.#send(this.#batch, oids);
      else if (idle) this.warm();
    });
  }
  /** Starts the process, if there is none, before anybody asks. */
  warm() {
    if (this.#batch === void 0 && this.#starting !== this.#generation) void this.#start();
  }
  /** Ends the process. Reads that wait are answered by a new one. */
  close() {
    const old = this.#batch;
    this.#batch = void 0;
    this.#generation++;
    old?.child.kill();
    if (this.#jobs.length > 0) void this.#start();
  }
  async #start() {
    const generation = ++this.#generation;
    this.#starting = generation;
    try {
      const child = await this.#runner.start({ args: ["cat-file", "--batch"], settings: SETTINGS });
      if (generation !== this.#generation) return void child.kill();
      this.#attach({ child, stderr: "", answered: 0 });
    } catch (error) {
      this.#failAll(error);
    }
  }
  #attach(batch) {
    const { child } = batch;
    this.#batch = batch;
    this.#starting = -1;
    const parse = createBatchParser({
      awaited: () => {
        const [job] = this.#jobs;
        const oid = job?.oids[job.results.length];
        return job && oid ? { oid, maxBytes: job.maxBytes } : void 0;
      },
      accept: (result) => this.#accept(batch, result),
      abandon: () => this.close()
    });
    child.stdout.on("data", (chunk) => {
      if (this.#batch === batch) this.#guard(() => parse(chunk));
    });
    child.stderr.on("data", (chunk) => {
      batch.stderr = (batch.stderr + chunk.toString("utf8")).slice(-4096);
    });
    child.on("error", (error) => {
      if (this.#batch === batch) this.#failAll(spawnFailure(error, this.#cwd));
    });
    child.on("close", (code) => {
      if (this.#batch === batch) void this.#died(batch, code ?? void 0);
    });
    const due = this.#jobs.flatMap((job) => job.oids.slice(job.results.length));
    if (due.length > 0) this.#send(batch, due);
    else holdProcess(child, false);
  }
  #send({ child }, oids) {
    holdProcess(child, true);
    child.stdin.write(`${oids.join("\n")}
`);
  }
  #accept(batch, result) {
    batch.answered++;
    this.#deaths = 0;
    const [job] = this.#jobs;
    job?.results.push(result);
    if (job === void 0 || job.results.length < job.oids.length) return;
    this.#jobs.shift();
    if (this.#jobs.length === 0) holdProcess(batch.child, false);
    job.done(job.results);
  }
  /** git gives up on a damaged object: that one is answered for it, and the others are asked again. */
  async #died(batch, code) {
    this.#batch = void 0;
    const [job] = this.#jobs;
    const oid = job?.oids[job.results.length];
    if (job === void 0 || oid === void 0) return;
    this.#deaths++;
    const outcome = { code, stdout: Buffer.alloc(0), stderr: batch.stderr };
    if (this.#deaths > MOST_DEATHS || /not a git repository/i.test(batch.stderr)) {
      return this.#failAll(await (0, import_shared_git_native_git_errors.unexpectedOutcome)(this.#runner, "cat-file", outcome));
    }
    if (code !== void 0 || this.#deaths > 2) {
      const deaths = this.#deaths;
      this.#accept(batch, { kind: "missing", oid, damage: damageOf(batch.stderr) });
      this.#deaths = deaths;
    }
    if (this.#jobs.length > 0) await this.#start();
  }
  #guard(parse) {
    try {
      parse();
    } catch (error) {
      this.#failAll(error);
    }
  }
  #failAll(error) {
    const jobs = this.#jobs;
    this.#jobs = [];
    this.#deaths = 0;
    this.#starting = -1;
    this.close();
    for (const job of jobs) job.fail(error);
  }
};
function damageOf(stderr) {
  return (0, import_shared_git_native_git_errors.plainWords)(stderr) || "git stopped while reading it";
}
function holdProcess(child, hold) {
  const held = [child, child.stdin, child.stdout, child.stderr];
  for (const handle of held) {
    if (hold) handle.ref();
    else handle.unref();
  }
}
var PAUSES = [0, 50];
async function readPatiently(reader, oids, maxBytes) {
  let results = await reader.read(oids, maxBytes);
  for (const pause of PAUSES) {
    const missing = oids.filter((_, i) => results[i]?.kind === "missing");
    if (missing.length === 0) break;
    await new Promise((done) => setTimeout(done, pause));
    reader.close();
    const again = await reader.read(missing, maxBytes);
    const found = new Map(missing.map((oid, i) => [oid, again[i]]));
    results = results.map((result, i) => found.get(oids[i] ?? "") ?? result);
  }
  return results;
}
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
var REASONS = [
  /No space left on device|Disk quota exceeded|Read-only file system|Permission denied|Input\/output error|File too large|Too many open files/,
  /insufficient permission|Out of diskspace|write error|fsync error|couldn't (?:write|set)|unable to (?:write|append)/
];
function writeFailure(stderr) {
  const reason = REASONS.map((words) => words.exec(stderr)?.[0]).find(
    (found) => found !== void 0
  );
  if (reason === void 0) return void 0;
  return new import_shared_base_errors.TicketError("STORE_WRITE_FAILED", "failed", `Git could not write: ${reason}.`, {
    data: { reason, words: (0, import_shared_git_native_git_errors.plainWords)(stderr) },
    hint: "Nothing was changed. Make room or give access, then run the command again."
  });
}
var SETTINGS2 = ["core.fsync=all", "core.fsyncMethod=fsync"];
var MOST_WAITS = 40;
var WAIT_MS = 50;
var MOST_TRIES = 100;
var MOST_PAUSE_MS = 20;
async function storePack(context, objects) {
  if (objects.length === 0) return { release: async () => void 0 };
  const { objectFormat } = context.format;
  const bytes = buildPack(objectFormat, objects);
  const name = Buffer.from(bytes.subarray(-(0, import_shared_git_objects.oidLength)(objectFormat) / 2)).toString("hex");
  const base = (0, import_node_path5.join)(context.objectsDir, "pack", `pack-${name}`);
  const words = (0, import_shared_git_native_context.keepWords)((0, import_shared_git_native_context.processId)(context.pid), (0, import_shared_git_native_context.randomName)(context.random));
  const ours = () => (0, import_shared_git_native_context.holdsWords)(`${base}.keep`, words);
  try {
    await keepPack(context, bytes, base, words);
  } catch (error) {
    if (ours()) (0, import_shared_git_native_context.dropUnfinished)(base);
    if (ours()) (0, import_shared_git_native_context.tryUnlink)(`${base}.keep`);
    throw error;
  }
  (0, import_shared_git_native_context.syncDirectory)((0, import_node_path5.join)(context.objectsDir, "pack"));
  return { release: async () => ours() ? (0, import_shared_git_native_context.tryUnlink)(`${base}.keep`) : void 0 };
}
async function keepPack(context, bytes, base, words) {
  for (let tries = 1; ; tries++) {
    const outcome = await context.runner.run({
      args: ["index-pack", "--stdin", "--threads=1", `--keep=${words}`],
      input: bytes,
      settings: SETTINGS2
    });
    if (outcome.code === 0) {
      await takeKeep(context, `${base}.keep`, words);
      if ((0, import_shared_git_native_context.tryLstat)(`${base}.idx`) !== void 0) return;
    } else (0, import_shared_git_native_context.dropTemporary)((0, import_node_path5.dirname)(base), bytes);
    const again = outcome.code === 0 || /No such file or directory/.test(outcome.stderr);
    if (again && tries < MOST_TRIES) {
      await (0, import_shared_git_native_context.sleep)((0, import_shared_git_native_context.randomBetween)(context.random, 0, MOST_PAUSE_MS));
      continue;
    }
    const failure = writeFailure(outcome.stderr);
    throw failure ?? await (0, import_shared_git_native_git_errors.unexpectedOutcome)(context.runner, "index-pack", outcome);
  }
}
async function takeKeep(context, path, words) {
  try {
    for (let waits = 0; waits < MOST_WAITS; waits++) {
      if ((0, import_shared_git_native_context.holdsWords)(path, words) || (0, import_shared_git_native_context.tryCreate)(path, `${words}
`) || (0, import_shared_git_native_context.isForeignKeep)(path)) return;
      if (!(0, import_shared_git_native_context.dropDeadKeep)(context, path)) await (0, import_shared_git_native_context.sleep)(WAIT_MS);
    }
  } catch {
  }
}
var MOST_TRIES2 = 7;
var LOCK_TIMEOUT_MS = 250;
var SETTINGS3 = [
  "core.fsync=all",
  "core.fsyncMethod=fsync",
  `core.filesRefLockTimeout=${LOCK_TIMEOUT_MS}`
];
async function compareAndSwapRef(context, update) {
  (0, import_shared_git_names.checkRef)(update.ref);
  const current = await (0, import_shared_git_native_context.readRef)(context, update.ref);
  if (current !== update.expected) return "lost";
  await (0, import_shared_git_native_context.freeStaleLock)(context, lockPath(context, update.ref));
  for (let tries = 1; ; tries++) {
    const { outcome, note } = await moveRef(context, update);
    try {
      const result = await judge(context, update, outcome);
      if (result !== void 0) return result;
      await giveWay(context, update.ref, outcome, tries);
    } finally {
      if (!wasKilled(outcome) || (0, import_shared_git_native_context.tryLstat)(lockPath(context, update.ref)) === void 0)
        note?.remove();
    }
  }
}
function wasKilled({ code }) {
  return code === void 0 || code > 129;
}
async function judge(context, { ref, next, expected }, { code }) {
  if (code === 0) {
    (0, import_shared_git_native_context.syncDirectory)((0, import_node_path6.dirname)((0, import_shared_git_native_context.refPath)(context, ref)));
    return "updated";
  }
  const current = await (0, import_shared_git_native_context.readRef)(context, ref);
  if (current === next) return "updated";
  return current === expected ? void 0 : "lost";
}
async function moveRef(context, update) {
  const { objectFormat, refStorage } = context.format;
  const next = (0, import_shared_git_names.checkOid)(update.next ?? (0, import_shared_git_objects.zeroOid)(objectFormat), objectFormat);
  const old = (0, import_shared_git_names.checkOid)(update.expected ?? (0, import_shared_git_objects.zeroOid)(objectFormat), objectFormat);
  const { ref } = update;
  const message = (0, import_shared_git_native_git_errors.plainWords)(update.message) || "ticket";
  const note = refStorage === "files" ? (0, import_shared_git_native_context.openNote)(context, lockPath(context, ref), next) : void 0;
  try {
    const outcome = await context.runner.run({
      args: ["update-ref", "--create-reflog", "-m", message, "--end-of-options", ref, next, old],
      settings: SETTINGS3,
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
  return `${(0, import_shared_git_native_context.refPath)(context, ref)}.lock`;
}
async function giveWay(context, ref, outcome, tries) {
  const { stderr } = outcome;
  const locked = /\.lock': File exists|cannot lock references|data is locked/.test(stderr);
  if (!locked && !wasKilled(outcome)) throw await refusal(context, ref, outcome);
  const lock = lockPath(context, ref);
  const state = await (0, import_shared_git_native_context.freeStaleLock)(context, lock);
  if (tries >= MOST_TRIES2) {
    throw state === "held" ? refLocked(context, ref, lock) : await refusal(context, ref, outcome);
  }
  await (0, import_shared_git_native_context.sleep)((0, import_shared_git_native_context.randomBetween)(context.random, 2, 40));
}
async function refusal(context, ref, outcome) {
  const { stderr } = outcome;
  if (/aborted by hook|hook declined/.test(stderr)) return refRefused(ref, (0, import_shared_git_native_git_errors.plainWords)(stderr));
  return writeFailure(stderr) ?? await (0, import_shared_git_native_git_errors.unexpectedOutcome)(context.runner, "update-ref", outcome);
}
function refRefused(ref, reason) {
  const message = `The reference-transaction hook of this repository refused to move ${ref}.`;
  return new import_shared_base_errors.TicketError("REF_REFUSED", "failed", message, { data: { ref, reason } });
}
function refLocked(context, ref, lock) {
  const stats = (0, import_shared_git_native_context.tryLstat)(lock);
  const age = stats === void 0 ? 0 : Math.max(0, Math.round((context.now() - stats.mtimeMs) / 1e3));
  const quoted = `'${lock.replaceAll("'", String.raw`'\''`)}'`;
  return new import_shared_base_errors.TicketError(
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
function nativeRepository(context) {
  const reader = new ObjectReader(context.runner, context.format.objectFormat, context.gitDir);
  const config = remembered(() => {
    const asked = readConfig2(context);
    reader.warm();
    return asked;
  });
  const author = remembered(async () => identity(context, "author", await config()));
  const committer = remembered(async () => identity(context, "committer", await config()));
  return {
    engine: "native",
    gitDir: context.gitDir,
    commonDir: context.commonDir,
    objectFormat: context.format.objectFormat,
    readRef: (ref) => (0, import_shared_git_native_context.readRef)(context, ref),
    checkedOut: async (branch) => checkedOut(context, branch, (await config()).bool("core.bare") === true),
    resolveCommit: (revision) => resolveCommit(context, revision),
    readObjects: (oids, { maxBytes }) => readPatiently(reader, oids, maxBytes),
    storePack: (objects) => storePack(context, objects),
    compareAndSwapRef: (update) => compareAndSwapRef(context, update),
    listRefs: (query) => listRefs(context, query),
    history: (query) => history(context, query),
    isAncestor: (ancestor, descendant) => isAncestor(context, ancestor, descendant),
    mergeBases: (a, b) => mergeBases(context, a, b),
    config,
    identity: (role) => role === "author" ? author() : committer(),
    sign: async (payload) => trySign(context, payload, await config(), committer),
    withWriteLock: (body) => (0, import_shared_git_native_context.withWriteLock)(context, body),
    maintain: () => (0, import_shared_git_native_context.maintain)(context, config),
    version: () => (0, import_shared_git_native_git_errors.gitVersion)(context.runner),
    leftovers: async (ref, remove) => (await Promise.resolve().then(() => __toESM(require("./git-native-leftovers.js")))).leftovers(context, ref, remove),
    sweep: async (options) => (await Promise.resolve().then(() => __toESM(require("./git-native-sweep.js")))).sweep(context, options),
    close: async () => reader.close()
  };
}
function remembered(ask) {
  let answer;
  return () => {
    answer ??= ask().catch((error) => {
      answer = void 0;
      throw error;
    });
    return answer;
  };
}
async function readConfig2({ runner }) {
  const outcome = await runner.run({ args: ["config", "--list", "-z"], plain: true });
  if (outcome.code !== 0) throw await (0, import_shared_git_native_git_errors.unexpectedOutcome)(runner, "config", outcome);
  return parseConfigList(outcome.stdout.toString("utf8"));
}
async function identity({ env, runner }, role, config) {
  const configured = configuredIdentity(role, env, config);
  if (configured !== void 0) return configured;
  const outcome = await runner.run({ args: ["var", `GIT_${role.toUpperCase()}_IDENT`] });
  const person = parseIdent(outcome.stdout.toString("utf8"));
  if (outcome.code !== 0 || person === void 0)
    throw noIdentity(role, (0, import_shared_git_native_git_errors.plainWords)(outcome.stderr));
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
  const [place, storage] = found !== void 0 && format !== void 0 ? [found, format] : await askGit(env, cleaned, options);
  const runner = createGitRunner({
    cwd: place.gitDir,
    env: { ...cleaned, ...pointers(place, env) },
    onSpawn: options.onSpawn
  });
  const objectsDir = (0, import_node_path.resolve)(cwd, env["GIT_OBJECT_DIRECTORY"] || (0, import_node_path.join)(place.commonDir, "objects"));
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
  const format = parseRepositoryFormat(readConfig3(commonDir));
  return (0, import_node_fs.existsSync)((0, import_node_path.join)(commonDir, "reftable")) && format?.refStorage !== "reftable" ? void 0 : format;
}
function readConfig3(commonDir) {
  try {
    return (0, import_node_fs.readFileSync)((0, import_node_path.join)(commonDir, "config"), "utf8");
  } catch {
    return "";
  }
}
async function askGit(env, cleaned, { cwd, onSpawn }) {
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
    throw refusal2(cwd, outcome.stderr) ?? await (0, import_shared_git_native_git_errors.unexpectedOutcome)(runner, "rev-parse", outcome);
  }
  const config = readConfig3(commonDir);
  const format = {
    objectFormat: objectFormat === "sha256" ? "sha256" : "sha1",
    refStorage: (0, import_node_fs.existsSync)((0, import_node_path.join)(commonDir, "reftable")) ? "reftable" : "files",
    partialClone: /^\s*partialclone\b/im.test(config)
  };
  return [{ gitDir, commonDir, worktree: void 0 }, format];
}
function refusal2(cwd, stderr) {
  const words = (0, import_shared_git_native_git_errors.plainWords)(stderr);
  if (/dubious ownership|unsafe repository|cannot use bare repository/.test(stderr)) {
    return unsafeRepository(cwd, words, stderr);
  }
  if (/unknown repository extension|Expected git repo version/.test(stderr)) {
    return unknownFormat(cwd, words);
  }
  return /not a git repository|invalid gitfile/i.test(stderr) ? (0, import_shared_git_native_git_errors.notARepository)(cwd, words) : void 0;
}
function unsafeRepository(cwd, reason, stderr) {
  const command = /^\s*(git config --global --add safe\.directory .*)$/m.exec(stderr)?.[1];
  return new import_shared_base_errors.TicketError("UNSAFE_REPOSITORY", "auth", `Git refuses the repository of ${cwd}.`, {
    data: { cwd, reason },
    hint: command === void 0 ? reason : `If you trust its owner: ${command}`
  });
}
function unknownFormat(cwd, reason) {
  const message = `The repository of ${cwd} needs a newer git: ${reason}.`;
  return new import_shared_base_errors.TicketError("REPOSITORY_FORMAT", "newerFormat", message, { data: { cwd, reason } });
}
async function ticketsRef(repo) {
  const ref = (await repo.config()).get("ticket.ref") ?? import_shared_domain_config_config.DEFAULT_REF;
  if (/^refs\/(?!heads\/HEAD$)[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]$/.test(ref) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)/.test(ref))
    return ref;
  throw new import_shared_base_errors.TicketError(
    "BAD_TICKET_REF",
    "usage",
    `ticket.ref is no full ref name: ${JSON.stringify(ref)}.`,
    {
      data: { ref },
      hint: `For example: git config ticket.ref ${import_shared_domain_config_config.DEFAULT_REF}`
    }
  );
}
async function openWorkspace(options) {
  const { dir, env, now, random, pid, at, onProgress } = options;
  const repo = await openRepository({ cwd: dir, env, now, random, pid });
  const ref = await ticketsRef(repo);
  return {
    repo,
    at,
    store: { repo, ref, now, random, replica: (0, import_shared_base_base32.replicaOf)(random(5)), trees: /* @__PURE__ */ new Map(), onProgress }
  };
}
async function viewHead(workspace) {
  const { store, at } = workspace;
  const head = await (0, import_shared_domain_config_config.requireHead)(store);
  const snapshot = at === void 0 ? head : await (await Promise.resolve().then(() => __toESM(require("./app-view-at.js")))).snapshotOf(store, head.commit, at);
  return { snapshot, config: await (0, import_shared_domain_config_config.readConfig)(store, snapshot) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openWorkspace,
  viewHead
});
