import { TicketError } from "../base/errors.ts";
import { forgetHead } from "./current-head.ts";
import { randomBytes } from "./random.ts";
import type { EventQuery, ListQuery, TicketEvent, Tickets } from "./tickets.ts";
import type { TicketsElsewhere } from "./tickets-elsewhere.ts";
import { closeWorkspace, type OpenOptions, openWorkspace, type Workspace } from "./workspace.ts";

// One file more, which writes and syncs don't have to read.
const everyday = () => import("./read-head.ts");

/** The methods that read. */
function reading(workspace: Workspace) {
  return {
    config: async () => (await everyday()).configNow(workspace),
    settings: async () => (await import("./configure.ts")).settings(workspace),
    me: async () => (await workspace.repo.identity("author")).email,
    list: async (query: ListQuery = {}) => (await everyday()).listTickets(workspace, query),
    search: async (query, options = {}) =>
      (await import("./search-tickets.ts")).searchTickets(workspace, query, options),
    query: async (document) =>
      (await import("./query-tickets.ts")).queryTickets(workspace, document),
    board: async (query = {}, by = "status", most = 0) =>
      (await import("./board.ts")).board(workspace, query, by, most),
    stats: async (query = {}, by = []) =>
      (await import("./stats.ts")).stats(workspace, { all: true, ...query }, by),
    views: async () => (await import("./views.ts")).views(workspace),
    view: async (name) => (await import("./views.ts")).view(workspace, name),
    names: async (kind) => (await import("./document-names.ts")).documentNames(workspace, kind),
    show: async (id) => (await import("./show-head.ts")).showTicket(workspace, id),
    heads: async (query: ListQuery = {}) =>
      (await import("./heads.ts")).ticketHeads(workspace, query),
    beginning: async (token) => (await everyday()).ticketsBeginning(workspace, token),
    get: async (id) => (await import("./list-tickets.ts")).getNow(workspace, id),
    reference: async (word, type) =>
      (await import("./reference.ts")).reference(workspace, word, type),
    findReferences: async (refs, word, type) =>
      (await import("./reference.ts")).findReferences(workspace, refs, word, type),
    lastBatch: async (actor) => (await import("./history.ts")).lastBatch(workspace, actor),
    history: async (query = {}) => (await import("./history.ts")).history(workspace, query),
    events: (query = {}) => tellEvents(workspace, query),
    eventStats: async (query = {}) =>
      (await import("./event-stats.ts")).eventStats(workspace, query),
    subscribe: async (filter, handler, options = {}) =>
      (await import("./subscribe.ts")).subscribe(workspace, filter, handler, options),
    diff: async (from, to, options = {}) =>
      (await import("./diff.ts")).diff(workspace, from, to, options),
    attachment: async (id, name) =>
      (await import("./attachment.ts")).attachment(workspace, id, name),
    milestones: async () => (await import("./milestones.ts")).milestones(workspace),
    milestone: async (name) => (await import("./milestones.ts")).milestone(workspace, name),
    remains: async (ids, options) =>
      (await import("./remains.ts")).remains(workspace, ids, options),
    exportLines: ({ full, query = {} }) => exportLines(workspace, full, query),
    markdown: async (ids) => (await import("./markdown.ts")).markdownTickets(workspace, ids),
    listMarkdown: async (query = {}) =>
      (await import("./markdown.ts")).listMarkdown(workspace, query),
    verify: async () => (await import("./verify.ts")).verify(workspace),
    doctor: async (options = {}) => (await import("./doctor.ts")).doctor(workspace, options),
    close: async () => {
      workspace.ending?.abort();
      await closeWorkspace(workspace);
    },
  } satisfies Partial<Tickets>;
}

/** The methods that tell what there is to do, and who does it. */
function overseeing(workspace: Workspace) {
  return {
    agents: async () => (await import("./agents.ts")).agents(workspace),
    agent: async (name) => (await import("./agents.ts")).agent(workspace, name),
    agentFigures: async () => (await import("./monitor.ts")).agentFigures(workspace),
    ready: async (query = {}) => (await import("./ready.ts")).ready(workspace, query),
    prime: async (options = {}) => (await import("./prime.ts")).prime(workspace, options),
  } satisfies Partial<Tickets>;
}

/** The methods about what makes reading fast. */
function caching(workspace: Workspace) {
  return {
    cacheStatus: async () => (await import("./cache-status.ts")).cacheStatus(workspace),
    warmCache: async () => (await import("./cache-change.ts")).warmCache(workspace),
    clearCache: async () => (await import("./cache-change.ts")).clearCache(workspace),
    rebuildIndex: async () => (await import("./text-index.ts")).rebuildIndex(workspace),
    indexStats: async () => (await import("./text-index.ts")).indexStats(workspace),
    verifyIndex: async () => (await import("./text-index.ts")).verifyIndex(workspace),
    verifyCache: async () => (await import("./cache-verify.ts")).verifyCache(workspace),
  } satisfies Partial<Tickets>;
}

const listOf = (ids: string | readonly string[]): readonly string[] =>
  typeof ids === "string" ? [ids] : ids;

/** The methods about who is told of events, and telling them. */
function telling(workspace: Workspace) {
  const room = () => import("./subscribers.ts");
  const again = () => import("./redeliver.ts");
  return {
    subscribers: async (names) => (await room()).subscribers(workspace, names),
    subscriber: async (name) => (await room()).subscriber(workspace, name),
    addSubscriber: async (subscriber) => (await room()).addSubscriber(workspace, subscriber),
    removeSubscriber: async (name) => (await room()).removeSubscriber(workspace, name),
    pauseSubscriber: async (name) => (await room()).pauseSubscriber(workspace, name),
    resumeSubscriber: async (name) => (await room()).resumeSubscriber(workspace, name),
    testSubscriber: async (name, signal) => (await again()).testSubscriber(workspace, name, signal),
    publish: async (options = {}) => (await import("./publish.ts")).publish(workspace, options),
    replayEvents: async (name, from) => (await again()).replayEvents(workspace, name, from),
    redeliverEvents: async (options = {}) => (await again()).redeliverEvents(workspace, options),
    deliveries: async (query = {}) => (await again()).deliveries(workspace, query),
  } satisfies Partial<Tickets>;
}

/** The methods about the code beside the tickets: those that read. */
function readingCode(workspace: Workspace) {
  return {
    mentions: async (source) => (await import("./mentions.ts")).mentions(workspace, source),
    checkMessage: async (text) =>
      (await import("./check-message.ts")).checkMessage(workspace, text),
    checkPush: async (refs) => (await import("./check-push.ts")).checkPushed(workspace, refs),
    hooks: async (program) => (await import("./hooks/hooks.ts")).hooksReport(workspace, program),
  } satisfies Partial<Tickets>;
}

/** And those that write. */
function writingCode(workspace: Workspace) {
  return {
    prepareMessage: async (file) =>
      (await import("./prepare-message.ts")).prepareMessage(workspace, file),
    followCommits: async (rewrites) =>
      (await import("./follow-commits.ts")).followCommits(workspace, rewrites),
    joinFetched: async () => (await import("./join-fetched.ts")).joinFetched(workspace),
    start: async (id, options = {}) =>
      (await import("./start-ticket.ts")).startTicket(workspace, id, options),
    installHooks: async (options = {}) =>
      (await import("./hooks/hooks.ts")).installHooks(workspace, options),
    uninstallHooks: async (options = {}) =>
      (await import("./hooks/hooks.ts")).uninstallHooks(workspace, options),
  } satisfies Partial<Tickets>;
}

/** The methods for what is not here alone: a remote that is written to, its cursors, issues. */
function elsewhere(workspace: Workspace) {
  return {
    importIssues: async (source, options = {}) =>
      (await import("./import-issues.ts")).importIssues(workspace, source, options),
    writeThrough: async (write, options = {}) =>
      (await import("./write-through.ts")).writeThrough(workspace, ticketsOf, write, options),
    postEvents: async (events, target) =>
      (await import("./post-events.ts")).postEvents(workspace, events, target),
    remoteCursor: async (name) =>
      (await import("./remote-cursor.ts")).remoteCursor(workspace, name),
  } satisfies TicketsElsewhere;
}

/** The methods that write. */
function writing(workspace: Workspace) {
  return {
    init: async (options = {}) => (await import("./init.ts")).init(workspace, options),
    configure: async (change, options = {}) =>
      (await import("./configure.ts")).configure(workspace, change, options),
    saveView: async (name, view, { dryRun } = {}) =>
      (await import("./views.ts")).saveView(workspace, name, view, dryRun),
    deleteView: async (name, { dryRun } = {}) =>
      (await import("./views.ts")).deleteView(workspace, name, dryRun),
    transact: async (operations, options = {}) =>
      (await import("./transact.ts")).transact(workspace, operations, options),
    next: async (options = {}) => (await import("./next.ts")).next(workspace, options),
    claim: async (ids, options = {}) =>
      (await import("./claims.ts")).claim(workspace, listOf(ids), options),
    renew: async (ids, options = {}) =>
      (await import("./claims.ts")).renew(workspace, listOf(ids), options),
    release: async (ids, options = {}) =>
      (await import("./claims.ts")).release(workspace, listOf(ids), options),
    handoff: async (id, options) => (await import("./claims.ts")).handoff(workspace, id, options),
    done: async (ids, options = {}) =>
      (await import("./done.ts")).done(workspace, listOf(ids), options),
    registerAgent: async (name, profile = {}, { dryRun } = {}) =>
      (await import("./agents.ts")).registerAgent(workspace, name, profile, dryRun),
    removeAgent: async (name, { dryRun } = {}) =>
      (await import("./agents.ts")).removeAgent(workspace, name, dryRun),
    assignAgent: async (ids, name, { dryRun } = {}) =>
      (await import("./assign-agents.ts")).assignAgent(workspace, ids, name, dryRun),
    autoAssign: async (query, { dryRun } = {}) =>
      (await import("./assign-agents.ts")).autoAssign(workspace, query, dryRun),
    runAgents: async (options) => (await import("./run-agents.ts")).runAgents(workspace, options),
    fail: async (id, options) => (await import("./done.ts")).fail(workspace, id, options),
    revert: async (target, options = {}) =>
      (await import("./revert.ts")).revert(workspace, target, options),
    importBeads: async (text, options = {}) =>
      (await import("./import-beads.ts")).importBeadsText(workspace, text, options),
    importFull: async (text, options = {}) =>
      (await import("./import-full.ts")).importFullText(workspace, text, options),
    applyMarkdown: async (sources, options = {}) =>
      (await import("./apply-markdown.ts")).applyMarkdown(workspace, sources, options),
    merge: async (revision) => (await import("./merge.ts")).merge(workspace, revision),
    fetch: async (options = {}) => (await import("./sync.ts")).sync(workspace, "fetch", options),
    pull: async (options = {}) => (await import("./sync.ts")).sync(workspace, "pull", options),
    push: async (options = {}) => (await import("./sync.ts")).sync(workspace, "push", options),
    sync: async (options = {}) => (await import("./sync.ts")).sync(workspace, "sync", options),
    migrate: async (options = {}) => (await import("./migrate.ts")).migrate(workspace, options),
    deinit: async (options = {}) => (await import("./deinit.ts")).deinit(workspace, options),
  } satisfies Partial<Tickets>;
}

const readOnly = async (): Promise<never> => {
  throw new TicketError("READ_ONLY", "usage", "What was cannot be changed.", {
    hint: "Open the tickets without `at` to write.",
  });
};

/** Returns methods that refuse, for tickets as they were. */
const refusing = <T extends object>(methods: T): T =>
  Object.fromEntries(Object.keys(methods).map((name) => [name, readOnly])) as T;

/** Returns methods that write, after which the next read looks at the ref. */
function seen<T extends object>(workspace: Workspace, methods: T): T {
  const after =
    (method: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]): Promise<unknown> => {
      try {
        return await method(...given);
      } finally {
        forgetHead(workspace);
      }
    };
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [name, after(method)]),
  ) as T;
}

async function* exportLines(
  workspace: Workspace,
  full: boolean,
  query: ListQuery,
): AsyncGenerator<string> {
  const room = await import("./export.ts");
  yield* room.exportLines(workspace, full, query);
}

async function* tellEvents(
  workspace: Workspace,
  query: EventQuery,
): AsyncGenerator<TicketEvent, void, undefined> {
  const room = await import("./events.ts");
  yield* room.events(workspace, query);
}

/**
 * Opens the tickets of the repository around `dir`.
 *
 * @throws TicketError `NOT_A_REPOSITORY`, `BAD_TICKET_REF`.
 */
export async function openTickets(options: OpenOptions = {}): Promise<Tickets> {
  const workspace = await openWorkspace({
    ...options,
    dir: options.dir ?? process.cwd(),
    env: options.env ?? process.env,
    now: options.now ?? Date.now,
    random: options.random ?? randomBytes,
    pid: options.pid ?? process.pid,
  });
  return ticketsOf(workspace);
}

/** Returns the tickets of an open workspace. */
function ticketsOf(workspace: Workspace): Tickets {
  const fresh = { ...workspace, refTtl: undefined };
  const writers = seen(workspace, {
    ...writing(fresh),
    ...writingCode(fresh),
    ...elsewhere(fresh),
  });
  return {
    ...reading(workspace),
    ...overseeing(workspace),
    ...readingCode(workspace),
    ...caching(workspace),
    ...telling(workspace),
    ...(workspace.at === undefined ? writers : refusing(writers)),
  };
}
