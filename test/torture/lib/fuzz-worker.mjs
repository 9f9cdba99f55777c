// One process that parses hostile inputs. Its first argument is a JSON object; it tells on standard output, line by line,
// which input it is at and what is wrong. An input follows from seed and number alone.
import { writeSync } from "node:fs";
import { altered, mangled } from "./fuzz-inputs.mjs";
import { someQuery } from "./fuzz-queries.mjs";
import { BEADS, COMMIT, OPERATIONS, VIEW } from "./fuzz-samples.mjs";
import { chance } from "./random.mjs";

/** @typedef {import("./random.mjs").Chance} Chance */

/** @type {{ library: string, inside: string, dir: string, seed: number, from: number, count: number, documents: Record<string, string[]>, only?: string }} */
const job = JSON.parse(process.argv[2] ?? "{}");
const inside = await import(job.inside);
const { openTickets } = await import(job.library);
const tickets = await openTickets({ dir: job.dir });
const config = await tickets.config();
const MOST_CPU_MS = 1000;
const MOST_CHARACTERS = 4_000_000;
const MOST_INDENTED = 4000;
const BEADS_OPTIONS = { namespace: "", config, latest: Date.now() };

/** @param {object} line */
const tell = (line) => writeSync(1, `${JSON.stringify(line)}\n`);
/** @param {readonly unknown[]} values */
const lines = (values) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
/** @param {Chance} random @param {any[]} values */
const alteredLines = (random, values) =>
  values.map((value) => (random.happens(0.5) ? altered(random, value) : value));

/** Indents only what is not deep: each level indents all below it, so that a deep input would fill the memory here. @param {unknown} value @param {number} indent */
function spaced(value, indent) {
  const text = JSON.stringify(value);
  return text.length < MOST_INDENTED ? JSON.stringify(value, null, indent) : text;
}

/**
 * Every parser: an input that is nearly valid, and what reads it.
 *
 * @type {Record<string, { make: (random: Chance) => any, read: (input: any) => unknown }>}
 */
const PARSERS = {
  json: {
    make: (random) => mangled(random, JSON.stringify(random.oneOf([OPERATIONS, BEADS, VIEW]))),
    read: (text) => inside.parseJson(text),
  },
  ...documentParsers(),
  operation: {
    make: (random) => altered(random, random.oneOf(OPERATIONS)),
    read: (operation) => inside.operationFaults?.([operation]),
  },
  "batch file": {
    make: (random) => {
      const list = alteredLines(random, OPERATIONS);
      const text = random.happens(0.5) ? lines(list) : spaced(list, random.oneOf([0, 2]));
      return random.happens(0.6) ? mangled(random, text) : text;
    },
    read: (text) => inside.parseBatchFile?.(text),
  },
  batch: {
    make: (random) => alteredLines(random, OPERATIONS),
    read: (operations) => tickets.transact(operations, { dryRun: true, atomic: false }),
  },
  "import beads": {
    make: (random) => {
      const text = lines(alteredLines(random, BEADS));
      return random.happens(0.6) ? mangled(random, text) : text;
    },
    read: (text) => {
      const source = text
        .split("\n")
        .map((/** @type {string} */ t, /** @type {number} */ i) => ({ line: i + 1, text: t }));
      const plan = inside.importBeads?.(source, BEADS_OPTIONS);
      for (const document of plan?.documents ?? []) inside.encodeDocument(document);
    },
  },
  "import full": {
    make: (random) => {
      const documents = (job.documents["ticket"] ?? []).slice(0, 5).map((text) => JSON.parse(text));
      const found = documents.map((document) => ({ path: pathOf(document.id), document }));
      const text = lines(alteredLines(random, found));
      return random.happens(0.5) ? mangled(random, text) : text;
    },
    read: (text) => tickets.importFull(text, { dryRun: true }),
  },
  query: {
    make: someQuery,
    read: async (text) => {
      inside.checkQuery?.(text);
      await tickets.list({ query: text, limit: 3 });
    },
  },
  commit: {
    make: (random) => mangled(random, COMMIT),
    read: (text) => inside.parseTrailers(inside.parseCommit(Buffer.from(text, "utf8")).message),
  },
  tree: {
    make: (random) =>
      Buffer.from(
        mangled(random, `100644 a.json\0${"x".repeat(20)}40000 b\0${"y".repeat(20)}`),
        "latin1",
      ),
    read: (bytes) => inside.parseTree(bytes, "sha1"),
  },
};

/** @param {string} id */
function pathOf(id) {
  return `tickets/${id[0]}/${id[1]}/${id}.json`;
}

/** @returns {Record<string, { make: (random: Chance) => any, read: (input: any) => unknown }>} */
function documentParsers() {
  const samples = {
    ...job.documents,
    view: [JSON.stringify(VIEW)],
    workflow: [JSON.stringify(VIEW)],
    agent: [JSON.stringify(VIEW)],
  };
  const parsers = Object.entries(samples).map(([kind, texts]) => {
    const make = (/** @type {Chance} */ random) => {
      const text = random.oneOf(texts);
      return random.happens(0.5)
        ? mangled(random, text)
        : JSON.stringify(altered(random, JSON.parse(text)));
    };
    const read = (/** @type {string} */ text) => {
      const { id, name } = JSON.parse(texts[0] ?? "{}");
      inside.encodeDocument(inside.readDocument(kind, id ?? name, text));
    };
    return [kind, { make, read }];
  });
  return Object.fromEntries(parsers);
}

/** What every object inherits: nothing may be added to it. */
function inherited() {
  const probe = /** @type {Record<string, unknown>} */ ({});
  const names = [];
  for (const name in probe) names.push(name);
  return `${names} ${Object.getOwnPropertyNames(Object.prototype)} ${Object.getOwnPropertyNames(Array.prototype)}`;
}

const CLEAN = inherited();

/** Returns an input that leaves something of the memory to the parser. */
/** @param {number} index @param {string} name */
function inputOf(index, name) {
  for (let again = 0; ; again += 0.125) {
    const input = PARSERS[name]?.make(chance((job.seed * 1_000_003 + index + again) * 8));
    const size = typeof input === "string" ? input.length : JSON.stringify(input).length;
    if (size < MOST_CHARACTERS) return input;
  }
}

/** @param {number} index @param {string} name @returns {Promise<string | undefined>} what is wrong */
async function tryOne(index, name) {
  const parser = PARSERS[name];
  const input = inputOf(index, name);
  const begin = process.cpuUsage();
  let fault;
  try {
    await parser?.read(input);
  } catch (error) {
    if (!inside.isTicketError(error))
      fault = `not an error of ours: ${/** @type {any} */ (error)?.stack}`;
  }
  const { user, system } = process.cpuUsage(begin);
  const spent = Math.round((user + system) / 1000);
  if (spent > MOST_CPU_MS) fault = `took ${spent} ms`;
  if (inherited() !== CLEAN) fault = "Object.prototype was changed";
  if (fault === undefined) return undefined;
  const text = typeof input === "string" ? input : JSON.stringify(input);
  return `${fault}\ninput (${text.length} characters): ${JSON.stringify(text.slice(0, 4000))}`;
}

const names = job.only === undefined ? Object.keys(PARSERS) : [job.only];
for (let index = job.from; index < job.from + job.count; index++) {
  const name = names[index % names.length] ?? "";
  tell({ at: index, name });
  const fault = await tryOne(index, name);
  if (fault !== undefined) {
    tell({ fault: `${name}, input ${index}: ${fault}` });
    if (fault.startsWith("Object.prototype")) break;
  }
}
tell({ end: true, rss: process.resourceUsage().maxRSS / 1024, parsers: names });
await tickets.close();
