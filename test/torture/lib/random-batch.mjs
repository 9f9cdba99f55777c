/** @typedef {import("./random.mjs").Chance} Chance */
/** @typedef {Record<string, unknown>} Operation */

const STATUSES = ["open", "in-progress", "in-review", "blocked"];
const PRIORITIES = ["critical", "high", "medium", "low", null];
const LABELS = ["ui", "api", "docs", "perf", "wip"];
const PEOPLE = ["ada@example.com", "bob@example.com", "cy@example.com"];
const BODIES = ["One line.", "Two\nlines.", "", "Ünïcode ✓\n\n- list\n- item", null];
const CONTENTS = ["aGkK", "AAECAw==", ""];
const FILES = ["log.txt", "shot.png"];
const NAMES = ["OLD-1", "OLD-2", "OLD-3"];
const REFS = ["https://example.com/1", "https://example.com/2"];
const DATES = ["2026-12-24", "2027-01-31", null];

/** Ids of what is in a ticket now: to edit it, to remove it. */
/** @typedef {Record<"comments" | "criteria" | "time", readonly { id: string }[]>} Parts */

/**
 * Returns a batch of changes, some of which may be refused (a status that can't be reached, a link that closes a cycle).
 *
 * @param {Chance} random
 * @param {readonly string[]} ids
 * @param {string} token
 * @param {ReadonlyMap<string, Parts>} [parts] of the tickets as they are
 * @returns {Operation[]}
 */
export function randomBatch(random, ids, token, parts = new Map()) {
  return Array.from({ length: random.between(2, 6) }, (_, i) =>
    ids.length === 0 || random.happens(0.12)
      ? create(random, ids, `${token}.${i}`)
      : change(random, ids, `${token}.${i}`, parts),
  );
}

/** @param {Chance} random @param {readonly string[]} ids @param {string} token */
function create(random, ids, token) {
  const link = ids.length > 0 && random.happens(0.3);
  return {
    op: "create",
    title: `Ticket ${token}`,
    priority: random.oneOf(["high", "low"]),
    labels: random.happens(0.5) ? [random.oneOf(LABELS)] : [],
    ...(random.happens(0.5) ? { body: `Body of ${token}.\nMore.` } : {}),
    ...(random.happens(0.3) ? { criteria: ["It works", "It is fast"] } : {}),
    ...(link ? { dependsOn: [random.oneOf(ids)] } : {}),
  };
}

/** @param {Chance} random @param {readonly string[]} ids @param {string} token @param {ReadonlyMap<string, Parts>} parts @returns {Operation} */
function change(random, ids, token, parts) {
  const id = random.oneOf(ids);
  const other = random.oneOf(ids);
  const type = random.oneOf(["depends-on", "relates-to", "parent"]);
  const kinds = [
    ...Array.from({ length: 5 }, () => () => ({ op: "set", id, fields: fields(random, token) })),
    () => ({ op: "move", id, to: random.oneOf(STATUSES) }),
    () => ({ op: "close", id }),
    () => ({ op: "reopen", id }),
    () => ({ op: "label", id, ...addOrRemove(random, LABELS) }),
    () => ({ op: "assign", id, ...addOrRemove(random, PEOPLE) }),
    () => ({ op: "link", id, type, to: other }),
    () => ({ op: "unlink", id, type, to: other }),
    () => ({ op: "comment", id, body: `Comment ${token}\nwith two lines` }),
    () => partChange(random, id, token, parts.get(id)),
    () => partChange(random, id, token, parts.get(id)),
    () => partChange(random, id, token, parts.get(id)),
    () => ({ op: random.oneOf(["delete", "restore", "restore", "restore"]), id }),
  ];
  return random.oneOf(kinds)();
}

/** Changes what stands in a ticket beside its fields; what is not there yet is added. */
/** @param {Chance} random @param {string} id @param {string} token @param {Parts | undefined} parts @returns {Operation} */
function partChange(random, id, token, parts) {
  const anyOf = (/** @type {keyof Parts} */ kind) => {
    const list = parts?.[kind] ?? [];
    return list.length === 0 ? undefined : random.oneOf(list).id;
  };
  const [comment, criterion, entry] = [anyOf("comments"), anyOf("criteria"), anyOf("time")];
  const name = random.oneOf(FILES);
  const kinds = [
    () => ({ op: "criteria", id, add: [{ text: `Criterion ${token}`, after: criterion ?? null }] }),
    () => ({ op: "time", id, add: [{ minutes: random.between(1, 90), note: token }] }),
    () => ({ op: "alias", id, ...addOrRemove(random, NAMES) }),
    () => ({ op: "ref", id, ...refChange(random) }),
    () => ({ op: "attach", id, add: [{ name, content: random.oneOf(CONTENTS) }] }),
    () => ({ op: "attach", id, remove: [name] }),
    ...(comment === undefined ? [] : commentChanges(id, comment, token)),
    ...(criterion === undefined ? [] : criterionChanges(random, id, criterion, token)),
    ...(entry === undefined ? [] : [() => ({ op: "time", id, remove: [entry] })]),
  ];
  return random.oneOf(kinds)();
}

/** @param {string} id @param {string} comment @param {string} token @returns {(() => Operation)[]} */
function commentChanges(id, comment, token) {
  return [
    () => ({ op: "comments", id, change: [{ comment, body: `Edited ${token}` }] }),
    () => ({ op: "comments", id, remove: [comment] }),
    () => ({ op: "comments", id, redact: [comment] }),
    () => ({ op: "comment", id, body: `Answer ${token}`, replyTo: comment }),
  ];
}

/** @param {Chance} random @param {string} id @param {string} criterion @param {string} token @returns {(() => Operation)[]} */
function criterionChanges(random, id, criterion, token) {
  const done = random.happens(0.5);
  return [
    () => ({ op: "criteria", id, change: [{ criterion, done }] }),
    () => ({ op: "criteria", id, change: [{ criterion, text: `Reworded ${token}` }] }),
    () => ({ op: "criteria", id, remove: [criterion] }),
    () => ({ op: "criteria", id, order: [criterion] }),
  ];
}

/** @param {Chance} random */
function refChange(random) {
  const chosen = [{ type: "url", value: random.oneOf(REFS) }];
  return random.happens(0.6) ? { add: chosen } : { remove: chosen };
}

/** @param {Chance} random @param {readonly string[]} names */
function addOrRemove(random, names) {
  const chosen = [random.oneOf(names)];
  return random.happens(0.6) ? { add: chosen } : { remove: chosen };
}

/** @param {Chance} random @param {string} token */
function fields(random, token) {
  const all = {
    title: `Title ${token}`,
    body: random.oneOf(BODIES),
    priority: random.oneOf(PRIORITIES),
    milestone: random.oneOf(["m1", "m2", null]),
    due: random.oneOf(DATES),
    estimate: random.oneOf([1, 2.5, null]),
    points: random.oneOf([3, 8, null]),
    type: random.oneOf(["task", "bug"]),
    custom: { severity: random.oneOf(["S1", "S2", null]) },
  };
  const chosen = Object.entries(all).filter(() => random.happens(0.4));
  return chosen.length === 0 ? { title: all.title } : Object.fromEntries(chosen);
}
