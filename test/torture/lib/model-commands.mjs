import { git } from "./git.mjs";

/** @typedef {import("./model.mjs").Model} Model */
/** @typedef {import("./model.mjs").Batch} Batch */
/** @typedef {import("./random.mjs").Chance} Chance */
/** @typedef {{ dir: string, tickets: any, model: Model, reopen: () => Promise<void> }} Clone */
/** @typedef {{ random: Chance, clone: Clone, hub: Model, token: string, batch: Batch, did: (words: string) => void }} Step */
/** An operation, and what it does to the model; undefined: it can't be made now. @typedef {{ operation: Record<string, any>, write: (id: string) => void } | undefined} Made */

const LABELS = ["ui", "api", "docs"];
const PEOPLE = ["ada@example.com", "bob@example.com"];
const CLOSED = "closed";

/** @param {Step} step @param {(id: string) => Made} make */
const onLive = ({ random, clone }, make) => {
  const ids = clone.model.live();
  // Mostly the same ticket, so that much is written over.
  const id = random.happens(0.5) ? ids[0] : random.oneOf(ids);
  return id === undefined ? undefined : make(id);
};

/** @param {string} field @param {(step: Step) => unknown} value @returns {(step: Step) => Made} */
const set = (field, value) => (step) =>
  onLive(step, (id) => {
    const now = value(step);
    const fields = field === "custom" ? { custom: { severity: now } } : { [field]: now };
    const write = () =>
      step.clone.model.write(step.batch, id, field, now === null ? undefined : now);
    return { operation: { op: "set", id, fields }, write };
  });

/** @param {string} op @param {string} field @param {readonly string[]} names @param {boolean} add @returns {(step: Step) => Made} */
const member = (op, field, names, add) => (step) =>
  onLive(step, (id) => {
    const { random, clone, batch } = step;
    const name = random.oneOf(names);
    const there = clone.model.value(id, `${field}/${name}`) === true;
    const operation = { op, id, [add ? "add" : "remove"]: [name] };
    const write = () =>
      add || there ? clone.model.write(batch, id, `${field}/${name}`, add) : undefined;
    return { operation, write };
  });

/** @param {(status: string) => { op: string, to?: string, status: string } | undefined} decide @returns {(step: Step) => Made} */
const status = (decide) => (step) =>
  onLive(step, (id) => {
    const { model } = step.clone;
    const made = decide(String(model.value(id, "status")));
    if (made === undefined) return undefined;
    const { op, to } = made;
    const operation = { op, id, ...(to === undefined ? {} : { to }) };
    return { operation, write: () => model.write(step.batch, id, "status", made.status) };
  });

/** @param {string} field @param {(token: string) => Record<string, unknown>} operation @param {(token: string) => Record<string, unknown>} parts @returns {(step: Step) => Made} */
const element = (field, operation, parts) => (step) =>
  onLive(step, (id) => {
    const { token, batch, clone } = step;
    const write = () => {
      for (const [part, value] of Object.entries({ new: true, ...parts(token) }))
        clone.model.write(batch, id, `${field}/${token}/${part}`, value);
    };
    return { operation: { id, ...operation(token) }, write };
  });

/** Changes an element that is there. @param {string} field @param {(step: Step, elementId: string) => Record<string, unknown>} operation @param {string} part @param {(step: Step) => unknown} value @returns {(step: Step) => Made} */
const change = (field, operation, part, value) => (step) =>
  onLive(step, (id) => {
    const { random, clone, batch } = step;
    const names = clone.model.elements(id, field);
    const open = names.filter((n) => clone.model.value(id, `${field}/${n}/redacted`) !== true);
    if (open.length === 0) return undefined;
    const name = random.oneOf(open);
    // Which of the ticket's elements it is, is found by its words once the ticket is at hand.
    const words = field === "comments" ? clone.model.value(id, `${field}/${name}/body`) : name;
    const operationOf = (/** @type {string} */ elementId) => ({
      id,
      ...operation(step, elementId),
    });
    const write = () => clone.model.write(batch, id, `${field}/${name}/${part}`, value(step));
    return { operation: { id, find: { field, words, operationOf } }, write };
  });

/** @param {boolean} add @returns {(step: Step) => Made} */
const link = (add) => (step) =>
  onLive(step, (id) => {
    const { random, clone, batch } = step;
    // Always to an older ticket: no cycle can come of it.
    const known = clone.model.live();
    const older = known.filter((other) => bornOf(clone.model, other) < bornOf(clone.model, id));
    if (older.length === 0) return undefined;
    const to = random.oneOf(older);
    const type = random.oneOf(["depends-on", "relates-to"]);
    const key = `links/${type} ${to}`;
    const there = clone.model.value(id, key) === true;
    const write = () => (add || there ? clone.model.write(batch, id, key, add) : undefined);
    return { operation: { op: add ? "link" : "unlink", id, type, to }, write };
  });

const bornOf = (/** @type {Model} */ model, /** @type {string} */ id) =>
  Number(model.value(id, "born") ?? 0);

/** @param {Step} step @returns {Made} */
function create({ random, token, batch, clone: { model } }) {
  const [label, priority] = [random.oneOf(LABELS), random.oneOf(["high", "low"])];
  const operation = { op: "create", title: `Ticket ${token}`, labels: [label], priority };
  const write = (/** @type {string} */ id) => {
    const cells = {
      title: operation.title,
      status: "open",
      priority,
      born: batch.at,
      [`labels/${label}`]: true,
    };
    for (const [key, value] of Object.entries(cells)) model.write(batch, id, key, value);
  };
  return { operation, write };
}

/** @param {boolean} deleted @returns {(step: Step) => Made} */
const existence =
  (deleted) =>
  ({ random, clone: { model }, batch }) => {
    const ids = [...model.tickets.keys()].filter(
      (id) =>
        (model.value(id, "deleted") === true) !== deleted && model.value(id, "purged") !== true,
    );
    if (ids.length === 0) return undefined;
    const id = random.oneOf(ids);
    const write = () => model.write(batch, id, "deleted", deleted ? true : undefined);
    return { operation: { op: deleted ? "delete" : "restore", id }, write };
  };

/** @param {Step} step @returns {Made} */
const purge = (step) =>
  onLive(step, (id) => ({
    operation: { op: "purge", id, reason: "Sent by mistake" },
    write: () => step.clone.model.write(step.batch, id, "purged", true),
  }));

const oneOf =
  (/** @type {readonly unknown[]} */ ...values) =>
  (/** @type {Step} */ { random }) =>
    random.oneOf(values);
const named =
  (/** @type {string} */ what) =>
  (/** @type {Step} */ { token }) =>
    `${what} ${token}`;

/** Every kind of change. @type {Record<string, (step: Step) => Made>} */
export const CHANGES = {
  create,
  title: set("title", named("Title")),
  body: set("body", oneOf("One line.", "Another line.", null)),
  priority: set("priority", oneOf("high", "low", null)),
  milestone: set("milestone", oneOf("m1", "m2", null)),
  due: set("due", oneOf("2026-12-24", null)),
  estimate: set("estimate", oneOf(1, 2.5, null)),
  custom: set("custom", oneOf("S1", "S2", null)),
  label: member("label", "labels", LABELS, true),
  unlabel: member("label", "labels", LABELS, false),
  assign: member("assign", "assignees", PEOPLE, true),
  unassign: member("assign", "assignees", PEOPLE, false),
  move: status((now) =>
    now === CLOSED ? undefined : { op: "move", to: "in-progress", status: "in-progress" },
  ),
  close: status((now) => (now === CLOSED ? undefined : { op: "close", status: CLOSED })),
  reopen: status((now) => (now === CLOSED ? { op: "reopen", status: "open" } : undefined)),
  link: link(true),
  unlink: link(false),
  comment: element(
    "comments",
    (t) => ({ op: "comment", body: `Said ${t}` }),
    (t) => ({ body: `Said ${t}` }),
  ),
  "edit comment": change(
    "comments",
    ({ token }, comment) => ({ op: "comments", change: [{ comment, body: `Edited ${token}` }] }),
    "body",
    named("Edited"),
  ),
  "delete comment": change(
    "comments",
    (_, id) => ({ op: "comments", remove: [id] }),
    "deleted",
    () => true,
  ),
  redact: change(
    "comments",
    (_, id) => ({ op: "comments", redact: [id] }),
    "redacted",
    () => true,
  ),
  criterion: element(
    "criteria",
    (t) => ({ op: "criteria", add: [{ text: t }] }),
    () => ({ done: false }),
  ),
  check: change(
    "criteria",
    (_, criterion) => ({ op: "criteria", change: [{ criterion, done: true }] }),
    "done",
    () => true,
  ),
  time: element(
    "time",
    (t) => ({ op: "time", add: [{ minutes: 5, note: t }] }),
    () => ({ minutes: 5 }),
  ),
  "remove time": change(
    "time",
    (_, id) => ({ op: "time", remove: [id] }),
    "deleted",
    () => true,
  ),
  delete: existence(true),
  restore: existence(false),
  purge,
};

/** What is no change of a ticket. @type {Record<string, (step: Step) => Promise<void>>} */
export const OTHERS = {
  sync: async ({ clone: { tickets, model }, hub }) => {
    await tickets.sync();
    model.sync(hub);
  },
  revert: async ({ random, clone: { tickets, model }, batch, did }) => {
    // A purge is for ever, and refuses to be taken back.
    const known = [...model.batches.values()]
      .filter(({ changes }) => changes.every(({ id }) => model.value(id, "purged") !== true))
      .slice(-20);
    if (known.length === 0) return;
    // What was written over since is what a revert can get wrong.
    const stale = known.filter(({ at, changes }) =>
      changes.some(({ id, key }) => model.at(id, key)?.at !== at),
    );
    const old = random.oneOf(stale.length > 0 && random.happens(0.6) ? stale : known);
    did(`reverts ${old.at}`);
    const { commit } = await tickets.revert(old.commit);
    model.revert(old, batch);
    batch.commit = commit ?? "";
    if (commit !== null) model.keep(batch);
  },
  collect: async ({ clone }) => {
    git(clone.dir, ["gc", "-q", "--prune=now"]);
  },
  reopen: ({ clone }) => clone.reopen(),
};

/** Fields that are written again and again, so that there is always something that was written over. */
export const OFTEN = ["title", "body", "priority"];
