import {
  filesOf,
  prepareCommit,
  publish,
  untilPublished
} from "./shared-store-retry.js";
import {
  openWorkspace,
  viewHead
} from "./shared-app-workspace.js";
import {
  NOTHING,
  defaultConfig,
  mintStamp,
  renderMessage
} from "./shared-base-base32.js";

// src/app/open-tickets.ts
import { randomBytes } from "node:crypto";

// src/store/init.ts
async function attemptInit(store, prefix) {
  const head = await store.repo.readRef(store.ref);
  if (head !== void 0) return { kind: "done", value: { commit: head, created: false } };
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const stamp = mintStamp(store.now(), void 0, store.replica);
  const message = renderMessage("Begin tickets", {
    batch: stamp,
    actor: author.email,
    clock: stamp
  });
  const time = Math.floor(store.now() / 1e3);
  const text = { parents: [], message, author, committer, time, sign: true };
  const prepared = await prepareCommit(
    store,
    NOTHING,
    filesOf([defaultConfig(prefix, stamp)]),
    text
  );
  if (prepared === void 0) throw new Error("an empty configuration");
  const swap = await publish(store, prepared, void 0, "ticket: init");
  return swap === "lost" ? { kind: "lost" } : { kind: "done", value: { commit: prepared.oid, created: true } };
}
function initStore(store, prefix) {
  return untilPublished(store, () => attemptInit(store, prefix));
}

// src/app/open-tickets.ts
function ticketsOf(workspace) {
  const { store, repo } = workspace;
  return {
    init: async ({ prefix = "tk" } = {}) => {
      const { checkPrefix } = await import("./app-init.js");
      const { commit, created } = await initStore(store, checkPrefix(prefix));
      const { config } = await viewHead(workspace);
      return { commit, created, ref: store.ref, prefix: config.prefix };
    },
    config: async () => (await viewHead(workspace)).config,
    me: async () => (await repo.identity("author")).email,
    list: async (query = {}) => (await import("./app-list-tickets.js")).listTickets(workspace, query),
    show: async (id) => (await import("./app-show-ticket.js")).showTicket(workspace, id),
    transact: async (operations, options = {}) => (await import("./app-transact.js")).transact(workspace, operations, options),
    revert: async (target, options = {}) => (await import("./app-revert.js")).revert(workspace, target, options),
    lastBatch: async (actor) => (await import("./app-history.js")).lastBatch(workspace, actor),
    history: async (query = {}) => (await import("./app-history.js")).history(workspace, query),
    importBeads: async (text, options = {}) => (await import("./app-import-beads.js")).importBeadsText(workspace, text, options),
    importFull: async (text, options = {}) => (await import("./app-import-full.js")).importFullText(workspace, text, options),
    exportLines: ({ full, query = {} }) => exportLines(workspace, full, query),
    merge: async (revision) => (await import("./app-merge.js")).merge(workspace, revision),
    verify: async () => (await import("./app-verify.js")).verify(workspace),
    close: () => repo.close()
  };
}
async function* exportLines(workspace, full, query) {
  const room = await import("./app-export.js");
  yield* room.exportLines(workspace, full, query);
}
async function openTickets(options = {}) {
  const workspace = await openWorkspace({
    dir: options.dir ?? process.cwd(),
    env: options.env ?? process.env,
    now: options.now ?? Date.now,
    random: options.random ?? randomBytes,
    pid: options.pid ?? process.pid
  });
  return ticketsOf(workspace);
}

export {
  openTickets
};
