// Made-up tickets that read like real ones. The same seed gives the same bytes, on every machine.

/** @typedef {ReturnType<typeof createChance>} Chance */

/**
 * Returns a source of chance that only depends on its seed: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 *
 * @param {number} seed
 */
export function createChance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ n) => Math.floor(next() * n);
  return {
    below,
    /** @type {(share: number) => boolean} */
    happens: (share) => next() < share,
    /** @type {<T>(list: readonly T[]) => T} */
    pick: (list) => /** @type {any} */ (list[below(list.length)]),
  };
}

const words = (/** @type {string} */ text) => text.split(" ");
const lines = (/** @type {string} */ text) => text.trim().split("\n");

const PARTS = words(
  "login proxy scheduler importer exporter dashboard webhook search cache parser renderer uploader billing session gateway " +
    "indexer notifier installer editor terminal keyboard printer calendar report mailer queue worker migration backup audit",
);
const FAULTS = lines(`
times out
crashes
loses the last line
shows the wrong date
repeats an entry
ignores the setting
leaks memory
rejects valid input
reports success too early
hangs at 100 %
forgets the selection
sorts upper case first
`);
const WHEN = lines(`
behind a proxy
after the machine slept
with more than 10,000 rows
when two people save at once
on a case-insensitive file system
with an empty configuration
during the change to summer time
for names with an umlaut (Jürgen, Zoë)
in a narrow terminal
while a backup runs
after an upgrade from 2.3
on the second attempt
`);
const WORK = words(
  "add document measure replace split rename test remove translate cache retry validate",
);
const SENTENCES = lines(`
It started with build {n} and can be repeated at will.
The log of worker {n} says "connection reset by peer", but the other side saw no request at all.
A restart helps for about {n} seconds; then the counter climbs again.
We should keep the old behaviour behind a switch until everybody has moved.
The customer sent a trace: {n} requests, of which {n} took longer than 30 s.
Nothing of this is covered by a test, so it came back twice already.
Compare with the way the other tool does it: one file, written in one step.
The first try takes {n} ms because the index is built; later ones do not.
Both clients think they hold the lock, and both are right by their own clocks.
According to the manual the value is in seconds; the code reads milliseconds.
I could not find out who set flag {n}, or why; see also change {n}.
It is only visible with a cold cache, for example right after the nightly run.
`);
const STEPS = lines(`
open the settings and choose another language
cut the network for ten seconds
press save twice
import the same file again
look at the third column
run it once more with --verbose
`);
const LABELS = words(
  "auth ui api docs perf security flaky build windows macos regression customer i18n data network cleanup good-first-issue needs-info",
);
const PEOPLE = words("ada bob carla dmitri eun-ji farid grace hiro").map((n) => `${n}@example.com`);
const TYPES = words("task task task bug bug feature chore story spike");
const PRIORITIES = words("low medium medium medium high high critical");
const MILESTONES = words("2.4 2.5 3.0");

/** @param {Chance} chance */
export function title(chance) {
  const part = chance.pick(PARTS);
  if (chance.happens(0.4)) {
    return `${capital(chance.pick(WORK))} the ${part} ${chance.pick(WHEN)} (#${chance.below(9000)})`;
  }
  return `${capital(part)} ${chance.pick(FAULTS)} ${chance.pick(WHEN)}`;
}

/**
 * Several paragraphs, about 600 bytes.
 *
 * @param {Chance} chance
 */
export function body(chance) {
  const number = () => String(chance.below(100_000));
  const sentence = () => chance.pick(SENTENCES).replaceAll("{n}", number);
  const paragraph = () => Array.from({ length: 2 + chance.below(3) }, sentence).join(" ");
  const steps = Array.from(
    { length: 2 + chance.below(3) },
    (_, i) => `${i + 1}. ${chance.pick(STEPS)}`,
  );
  const code = ["```", `$ ${chance.pick(PARTS)} --${chance.pick(WORK)} ${number()}`, "```"];
  const middle = chance.happens(0.6) ? ["", "To repeat:", ...steps] : ["", ...code];
  return [paragraph(), ...middle, "", paragraph(), sentence()].join("\n");
}

const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Returns operations that create `count` tickets: with labels, people, and links to tickets further up.
 *
 * @param {number} seed
 * @param {number} count
 * @returns {object[]}
 */
export function createOperations(seed, count) {
  const chance = createChance(seed);
  return Array.from({ length: count }, (_, i) => ({
    op: "create",
    ref: `$t${i}`,
    title: title(chance),
    body: body(chance),
    type: chance.pick(TYPES),
    priority: chance.pick(PRIORITIES),
    labels: [...new Set([chance.pick(LABELS), chance.pick(LABELS)])],
    ...(chance.happens(0.5) ? { assignees: [chance.pick(PEOPLE)] } : {}),
    ...(chance.happens(0.2) ? { milestone: chance.pick(MILESTONES) } : {}),
    ...(i > 0 && chance.happens(0.2) ? { dependsOn: [`$t${chance.below(i)}`] } : {}),
    ...(i > 0 && chance.happens(0.1) ? { parent: `$t${chance.below(i)}` } : {}),
  }));
}

/**
 * Returns a beads export in the proportions of a real one: mostly tombstones and closed issues, every sixth with links.
 *
 * @param {number} seed
 * @param {number} count
 */
export function beadsRecords(seed, count) {
  const chance = createChance(seed);
  const begin = Date.UTC(2025, 9, 1);
  /** @param {number} i */
  const idOf = (i) => `gen-${(i * 7919 + 1679616).toString(36)}`;
  return Array.from({ length: count }, (_, i) => {
    const created = begin + i * 1_000_000 + chance.below(900_000);
    const updated = at(created + chance.below(900_000_000));
    const status = chance.happens(0.58) ? "tombstone" : chance.happens(0.94) ? "closed" : "open";
    const linked = i > 0 && chance.happens(0.16);
    return {
      id: idOf(i),
      title: title(chance),
      description: body(chance),
      status,
      priority: chance.below(5),
      issue_type: chance.pick(TYPES),
      created_at: at(created),
      updated_at: updated,
      ...ENDS[status]?.(updated),
      ...(chance.happens(0.17) ? { labels: [chance.pick(LABELS)] } : {}),
      ...(chance.happens(0.15) ? { assignee: chance.pick(PEOPLE).split("@")[0] } : {}),
      ...(linked ? { dependencies: [dependency(chance, idOf, i, created)] } : {}),
    };
  });
}

const at = (/** @type {number} */ ms) => new Date(ms).toISOString();

/** What a status says beside itself. @type {Record<string, (time: string) => object>} */
const ENDS = {
  closed: (time) => ({ closed_at: time, close_reason: "Done in the branch" }),
  tombstone: (time) => ({
    deleted_at: time,
    deleted_by: "batch delete",
    delete_reason: "batch delete",
  }),
};

/**
 * @param {Chance} chance
 * @param {(i: number) => string} idOf
 * @param {number} i
 * @param {number} created
 */
function dependency(chance, idOf, i, created) {
  return {
    issue_id: idOf(i),
    depends_on_id: idOf(chance.below(i)),
    type: chance.happens(0.7) ? "blocks" : "parent-child",
    created_at: new Date(created).toISOString(),
    created_by: chance.pick(PEOPLE).split("@")[0],
  };
}

/**
 * @param {readonly object[]} records
 * @returns JSON lines
 */
export function jsonLines(records) {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
