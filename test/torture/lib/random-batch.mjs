/** @typedef {import("./random.mjs").Chance} Chance */
/** @typedef {Record<string, unknown>} Operation */

const STATUSES = ["open", "in-progress", "in-review", "blocked"];
const PRIORITIES = ["critical", "high", "medium", "low", null];
const LABELS = ["ui", "api", "docs", "perf", "wip"];
const PEOPLE = ["ada@example.com", "bob@example.com", "cy@example.com"];
const BODIES = ["One line.", "Two\nlines.", "", "Ünïcode ✓\n\n- list\n- item", null];
const DATES = ["2026-12-24", "2027-01-31", null];

/**
 * Returns a batch of changes, some of which may be refused (a status that can't be reached, a link that closes a cycle).
 *
 * @param {Chance} random
 * @param {readonly string[]} ids
 * @param {string} token
 * @returns {Operation[]}
 */
export function randomBatch(random, ids, token) {
  return Array.from({ length: random.between(2, 6) }, (_, i) =>
    ids.length === 0 || random.happens(0.12)
      ? create(random, ids, `${token}.${i}`)
      : change(random, ids, `${token}.${i}`),
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

/** @param {Chance} random @param {readonly string[]} ids @param {string} token @returns {Operation} */
function change(random, ids, token) {
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
    () => ({ op: random.oneOf(["delete", "restore", "restore", "restore"]), id }),
  ];
  return random.oneOf(kinds)();
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
