import { pathToFileURL } from "node:url";
import { environment } from "./scratch.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */

/** The setting that has every question answered from git alone. */
export const UNCACHED = {
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: "ticket.cache",
  GIT_CONFIG_VALUE_0: "false",
};

/** What is asked, as a program would. @type {Record<string, (tickets: any, ids: readonly string[]) => Promise<unknown>>} */
const QUESTIONS = {
  list: (t) => t.list(),
  "list --all": (t) => t.list({ all: true }),
  "list --limit": (t) => t.list({ limit: 5 }),
  "list --deleted": (t) => t.list({ deleted: true }),
  "list label": (t) => t.list({ label: ["ui"], sort: ["-updated"] }),
  "list !status": (t) => t.list({ status: ["!open"], all: true, sort: ["title"] }),
  "list query": (t) => t.list({ query: "priority:high -label:wip sort:created limit:9" }),
  "list people": (t) => t.list({ assignee: ["@none"], milestone: ["v1"], sort: ["-id"] }),
  "list text": (t) => t.list({ text: ["word"], sort: ["priority", "-closed"] }),
  heads: (t) => headsOf(t, { all: true }),
  "heads ready": (t) => headsOf(t, { query: "is:ready" }),
  "heads limit": (t) => headsOf(t, { label: ["ui", "api"], limit: 4 }),
  config: (t) => t.config(),
  board: (t) => t.board({}, "status"),
  "board, few": (t) => t.board({ all: true }, "label", 2),
  stats: (t) => t.stats({}, ["label", "status"]),
  "show first": (t, ids) => t.show(ids[0]),
  "show linked": (t, ids) => t.show(ids[1]),
  "show by alias": (t) => t.show("OLD-1"),
};

/** @param {any} tickets @param {object} query */
async function headsOf(tickets, query) {
  const { tickets: heads, ...about } = await tickets.heads(query);
  const parts = (/** @type {any} */ { id, shown, title, category, deleted }) => [
    ...[id, shown, title, category, deleted],
  ];
  return { ...about, heads: heads.map(parts) };
}

/**
 * Opens the tickets of a repository in this process, as a new process would.
 *
 * @param {Product} product
 * @param {string} dir
 * @param {{ env?: Record<string, string>, at?: string }} [options]
 * @returns {Promise<any>}
 */
export async function open(product, dir, { env = {}, at } = {}) {
  const { openTickets } = await import(pathToFileURL(product.library).href);
  return openTickets({ dir, env: environment(env), ...(at === undefined ? {} : { at }) });
}

/**
 * Asks everything, and returns the answers as texts by question. Who is asked first meets the damage: that is another
 * question each time.
 *
 * @param {Product} product
 * @param {string} dir
 * @param {readonly string[]} ids
 * @param {{ env?: Record<string, string>, first?: number }} [options]
 * @returns {Promise<Map<string, string>>}
 */
export async function answersOf(product, dir, ids, { env = {}, first = 0 } = {}) {
  /** @type {Map<string, string>} */
  const answers = new Map();
  const shared = await open(product, dir, { env });
  const all = Object.entries(QUESTIONS);
  for (let n = 0; n < all.length; n++) {
    const [name, ask] = all[(first + n) % all.length] ?? ["", async () => undefined];
    // Every second one by somebody who asks nothing else.
    const alone = answers.size % 2 === 0;
    const tickets = alone ? await open(product, dir, { env }) : shared;
    answers.set(name, await answerTo(() => ask(tickets, ids)));
    if (alone) await tickets.close();
  }
  await shared.close();
  return answers;
}

/** Says which questions nobody can answer. @param {ReadonlyMap<string, string>} answers */
export const unanswered = (answers) =>
  [...answers].flatMap(([name, answer]) =>
    answer.startsWith("failed: ") ? [`${name}: without a cache ${answer}`] : [],
  );

/** Asks each question by somebody who asks nothing else, twice: lists that are asked for again have pages then. @param {Product} product @param {string} dir @param {readonly string[]} ids */
export async function askAlone(product, dir, ids) {
  for (const ask of [...Object.values(QUESTIONS), ...Object.values(QUESTIONS)]) {
    const tickets = await open(product, dir);
    await ask(tickets, ids);
    await tickets.close();
  }
}

/** @param {() => Promise<unknown>} ask */
async function answerTo(ask) {
  try {
    return JSON.stringify(await ask());
  } catch (error) {
    const { code, message } = /** @type {any} */ (error);
    return `failed: ${code} ${message}`;
  }
}

/**
 * Says which answers are other ones than they should be.
 *
 * @param {ReadonlyMap<string, string>} expected
 * @param {ReadonlyMap<string, string>} answers
 */
export function otherAnswers(expected, answers) {
  return [...expected].flatMap(([name, text]) => {
    const answer = answers.get(name) ?? "none";
    if (answer === text) return [];
    const at = [...text].findIndex((c, i) => answer[i] !== c);
    const near = (/** @type {string} */ s) => s.slice(Math.max(0, at - 40), at + 60);
    return [`${name}: another answer than without a cache: …${near(answer)}…, not …${near(text)}…`];
  });
}
