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
  openTickets: () => openTickets
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_app_transact = require("./shared-app-transact.js");
var import_shared_domain_adopt = require("./shared-domain-adopt.js");
var import_shared_store_retry = require("./shared-store-retry.js");
var import_shared_app_show_ticket = require("./shared-app-show-ticket.js");
var import_shared_app_list_tickets = require("./shared-app-list-tickets.js");
var import_shared_app_workspace = require("./shared-app-workspace.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_node_crypto = require("node:crypto");
async function attemptInit(store, prefix) {
  const head = await store.repo.readRef(store.ref);
  if (head !== void 0) return { kind: "done", value: { commit: head, created: false } };
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const stamp = (0, import_shared_base_base32.mintStamp)(store.now(), void 0, store.replica);
  const message = (0, import_shared_domain_config_config.renderMessage)("Begin tickets", {
    batch: stamp,
    actor: author.email,
    clock: stamp
  });
  const time = Math.floor(store.now() / 1e3);
  const text = { parents: [], message, author, committer, time, sign: true };
  const prepared = await (0, import_shared_domain_adopt.prepareCommit)(
    store,
    import_shared_domain_config_config.NOTHING,
    (0, import_shared_domain_adopt.filesOf)([(0, import_shared_domain_config_config.defaultConfig)(prefix, stamp)]),
    text
  );
  if (prepared === void 0) throw new Error("an empty configuration");
  const swap = await (0, import_shared_domain_adopt.publish)(store, prepared, void 0, "ticket: init");
  return swap === "lost" ? { kind: "lost" } : { kind: "done", value: { commit: prepared.oid, created: true } };
}
function initStore(store, prefix) {
  return (0, import_shared_store_retry.untilPublished)(store, () => attemptInit(store, prefix));
}
function reading(workspace) {
  return {
    config: async () => (await (0, import_shared_app_workspace.viewHead)(workspace)).config,
    settings: async () => (await Promise.resolve().then(() => __toESM(require("./app-configure.js")))).settings(workspace),
    me: async () => (await workspace.repo.identity("author")).email,
    list: (query = {}) => (0, import_shared_app_list_tickets.listTickets)(workspace, query),
    board: async (query = {}, by = "status") => (await Promise.resolve().then(() => __toESM(require("./app-board.js")))).board(workspace, query, by),
    stats: async (query = {}, by = []) => (await Promise.resolve().then(() => __toESM(require("./app-stats.js")))).stats(workspace, { all: true, ...query }, by),
    views: async () => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).views(workspace),
    view: async (name) => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).view(workspace, name),
    names: async (kind) => (await Promise.resolve().then(() => __toESM(require("./app-document-names.js")))).documentNames(workspace, kind),
    show: (id) => (0, import_shared_app_show_ticket.showTicket)(workspace, id),
    beginning: (token) => (0, import_shared_app_list_tickets.ticketsBeginning)(workspace, token),
    get: async (id) => (0, import_shared_app_list_tickets.getAt)(workspace, await (0, import_shared_app_workspace.viewHead)(workspace), id),
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
      const { commit, created } = await initStore(store, checkPrefix(prefix));
      const { config } = await (0, import_shared_app_workspace.viewHead)(workspace);
      return { commit, created, ref: store.ref, prefix: config.prefix };
    },
    configure: async (change, options = {}) => (await Promise.resolve().then(() => __toESM(require("./app-configure.js")))).configure(workspace, change, options),
    saveView: async (name, view, { dryRun } = {}) => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).saveView(workspace, name, view, dryRun),
    deleteView: async (name, { dryRun } = {}) => (await Promise.resolve().then(() => __toESM(require("./app-views.js")))).deleteView(workspace, name, dryRun),
    transact: (operations, options = {}) => (0, import_shared_app_transact.transact)(workspace, operations, options),
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
  throw new import_shared_base_errors.TicketError("READ_ONLY", "usage", "What was cannot be changed.", {
    hint: "Open the tickets without `at` to write."
  });
};
var refusing = (methods) => Object.fromEntries(Object.keys(methods).map((name) => [name, readOnly]));
async function* exportLines(workspace, full, query) {
  const room = await Promise.resolve().then(() => __toESM(require("./app-export.js")));
  yield* room.exportLines(workspace, full, query);
}
async function openTickets(options = {}) {
  const workspace = await (0, import_shared_app_workspace.openWorkspace)({
    dir: options.dir ?? process.cwd(),
    env: options.env ?? process.env,
    now: options.now ?? Date.now,
    random: options.random ?? import_node_crypto.randomBytes,
    pid: options.pid ?? process.pid,
    ...options.at === void 0 ? {} : { at: options.at },
    ...options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
  });
  const writers = writing(workspace);
  return { ...reading(workspace), ...options.at === void 0 ? writers : refusing(writers) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openTickets
});
