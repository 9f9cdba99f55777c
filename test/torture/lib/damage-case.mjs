import { isDeepStrictEqual } from "node:util";
import { git, REF, tryGit } from "./git.mjs";
import { openHere } from "./stage.mjs";

/**
 * What commands answer in a sound repository.
 *
 * @typedef {object} Sound
 * @property {Record<string, unknown>} answers by the name of the read
 * @property {ReadonlyMap<string, any>} tickets by id
 * @property {string[]} ids
 * @property {string} joined the tree of the join with OTHER
 * @property {Record<string, any>} reverted tickets after the newest batch was taken back, without their times
 */

export const OTHER = "refs/ticket-remotes/other/main";
/** What no command may answer: "we don't know what this is". */
const UNCLEAR = ["INTERNAL", "GIT_FAILED"];

const plain = (/** @type {unknown} */ value) => JSON.parse(JSON.stringify(value ?? null));

/** Every command that only reads. @type {Record<string, (tickets: any, ids: string[]) => Promise<unknown>>} */
export const READS = {
  list: (tickets) => tickets.list({ all: true }),
  "show first": (tickets, ids) => tickets.show(ids[0]),
  "show last": (tickets, ids) => tickets.show(ids.at(-1)),
  history: (tickets) => tickets.history({ changes: true }),
  "history of one": (tickets, ids) => tickets.history({ id: ids[0], changes: true }),
  diff: (tickets) => tickets.diff(`${REF}~2`),
  attachment: async (tickets, ids) => (await tickets.attachment(ids[0], "log.txt")).bytes,
  stats: (tickets) => tickets.stats(),
  export: async (tickets) => {
    const lines = [];
    for await (const line of tickets.exportLines({ full: true })) lines.push(line);
    return lines;
  },
};

/** Says what is wrong with an error: it has to be ours, to be clear, and to say a way out. @param {any} error */
export function unclear(error) {
  const { code, kind, hint, message } = error ?? {};
  if (typeof code !== "string" || kind === undefined || UNCLEAR.includes(code))
    return `no clear error: ${code} ${message}`;
  return hint === undefined ? `no way out is told: ${code} ${message}` : undefined;
}

/** A ticket that a listing leaves out has to stand among its problems. @param {any} answer @param {any} sound */
function listFault(answer, sound) {
  const found = new Map(answer.tickets.map((/** @type {any} */ t) => [t.id, t]));
  for (const ticket of sound.tickets) {
    const { id } = ticket;
    const told = answer.problems.some((/** @type {any} */ p) => pathOf(id).startsWith(p.path));
    const mine = found.get(id);
    found.delete(id);
    if (mine === undefined ? !told : !isDeepStrictEqual(mine, ticket))
      return `the list is wrong about ${id}`;
  }
  return found.size > 0 ? "the list has a ticket that nobody made" : undefined;
}

const pathOf = (/** @type {string} */ id) => `tickets/${id[0]}/${id[1]}/${id}.json`;

/** What is told of the other documents has to be as before. @param {any} answer @param {any} sound */
function historyFault(answer, sound) {
  const reduced = sound.map((/** @type {any} */ entry, /** @type {number} */ i) => {
    const unreadable = answer[i]?.unreadable ?? [];
    const changes = entry.changes.filter(
      (/** @type {any} */ { id }) =>
        !unreadable.some(
          (/** @type {string} */ path) => path === pathOf(id) || path === `${id}.json`,
        ),
    );
    return { ...entry, changes, unreadable };
  });
  return isDeepStrictEqual(answer, reduced) ? undefined : "another history than before";
}

/** @param {any} answer @param {any} sound */
function diffFault(answer, sound) {
  const left = new Set(answer.problems.map((/** @type {any} */ p) => p.path));
  const documents = sound.documents.filter((/** @type {any} */ { id }) => !left.has(pathOf(id)));
  return isDeepStrictEqual(answer.documents, documents) ? undefined : "another diff than before";
}

/** What could not be read is not counted, and named. @param {any} answer @param {any} sound */
function statsFault(answer, sound) {
  const whole = answer.total + answer.problems.length === sound.total;
  return whole && (answer.problems.length > 0 || isDeepStrictEqual(answer, sound))
    ? undefined
    : "another count than before";
}

/** @type {Record<string, (answer: any, sound: any) => string | undefined>} */
const FAULTS = {
  stats: statsFault,
  list: listFault,
  history: historyFault,
  "history of one": historyFault,
  diff: diffFault,
};

const sameFault = (/** @type {unknown} */ answer, /** @type {unknown} */ sound) =>
  isDeepStrictEqual(answer, sound)
    ? undefined
    : `another answer than before: ${JSON.stringify(answer).slice(0, 300)}`;

/** Says what is wrong with the answers of a damaged repository. @param {any} product @param {string} dir @param {Sound} sound */
export async function readFaults(product, dir, sound) {
  /** @type {string[]} */
  const faults = [];
  let refused = 0;
  const tickets = await openHere(product, dir);
  for (const [name, read] of Object.entries(READS)) {
    try {
      const answer = plain(await read(tickets, sound.ids));
      const fault = (FAULTS[name] ?? sameFault)(answer, sound.answers[name]);
      if (fault !== undefined) faults.push(`${name}: ${fault}`);
    } catch (error) {
      refused++;
      const fault = unclear(error);
      if (fault !== undefined) faults.push(`${name}: ${fault}`);
    }
  }
  await tickets.close();
  return { faults, refused };
}

/** Says whether verify sees that something is wrong. @param {any} product @param {string} dir */
export async function verifyFaults(product, dir) {
  const tickets = await openHere(product, dir);
  try {
    const { findings } = await tickets.verify();
    return findings.length > 0 ? [] : ["verify: finds nothing"];
  } catch (error) {
    const fault = unclear(error);
    return fault === undefined ? [] : [`verify: ${fault}`];
  } finally {
    await tickets.close();
  }
}

/** Commands that write, and what they have to come to. @type {Record<string, (tickets: any, sound: Sound) => Promise<unknown>>} */
export const WRITES = {
  label: (tickets, { ids }) => tickets.transact([{ op: "label", id: ids[0], add: ["written"] }]),
  revert: (tickets) => tickets.revert(REF),
  merge: (tickets) => tickets.merge(OTHER),
};

/** Tickets without what differs from run to run. @param {any} listing @returns {Record<string, any>} */
export function untimed({ tickets }) {
  return Object.fromEntries(
    tickets.map((/** @type {any} */ { updated, blob, ...rest }) => [rest.id, rest]),
  );
}

/**
 * Writes into a damaged repository, repairs it, and says what is missing. Whoever refuses has written nothing.
 *
 * @param {any} product @param {string} dir @param {string} name @param {Sound} sound @param {() => void} repair
 */
export async function writeFaults(product, dir, name, sound, repair) {
  const before = git(dir, ["rev-parse", REF]);
  const faults = [];
  const tickets = await openHere(product, dir);
  let done = true;
  try {
    await WRITES[name]?.(tickets, sound);
  } catch (error) {
    done = false;
    const fault = unclear(error);
    if (fault !== undefined) faults.push(fault);
  }
  await tickets.close();
  repair();
  const after = tryGit(dir, ["rev-parse", REF]).stdout.trim();
  if (!done && after !== before) faults.push("refused, but the ref moved");
  if (done) faults.push(...(await afterFaults(product, dir, name, sound)));
  return { done, faults: faults.map((fault) => `${name}: ${fault}`) };
}

/** @param {any} product @param {string} dir @param {string} name @param {Sound} sound */
async function afterFaults(product, dir, name, sound) {
  const tickets = await openHere(product, dir);
  const listing = plain(await tickets.list({ all: true }));
  const { findings } = await tickets.verify();
  await tickets.close();
  const faults = findings.map((/** @type {any} */ f) => `verify: ${f.path} ${f.problem}`);
  if (name === "merge") {
    const tree = git(dir, ["rev-parse", `${REF}^{tree}`]);
    return tree === sound.joined ? faults : [...faults, "another join than of sound clones"];
  }
  const now = untimed(listing);
  const expected =
    name === "revert" ? sound.reverted : untimed(/** @type {any} */ (sound.answers["list"]));
  const [id = ""] = sound.ids;
  if (name === "label")
    expected[id] = { ...expected[id], labels: [...expected[id].labels, "written"] };
  if (!isDeepStrictEqual(now, expected))
    faults.push("what was written is not what should stand there");
  return faults;
}
