// Engines that are asked the same of the same texts.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./lab.mjs";

/** @typedef {import("./relevance-data.mjs").Text} Text */
/** @typedef {import("./relevance-data.mjs").Query} Query */
/** Which texts an engine finds for each query, the best first. @typedef {readonly (readonly number[])[]} Answers */

const MOST = 100;

/**
 * @param {readonly Text[]} texts
 * @param {readonly Query[]} queries
 * @param {import("./lab.mjs").Lab} lab
 * @returns {Promise<Answers>}
 */
export async function own(texts, queries, lab) {
  const repo = lab.emptyStore();
  const operations = texts.flatMap(({ title, body, labels, comments }, i) => [
    {
      op: "create",
      ref: `$t${i}`,
      title: title.slice(0, 500),
      body,
      labels,
      aliases: [`item-${i}`],
    },
    ...comments
      .filter((own) => own.trim() !== "")
      .map((own) => ({ op: "comment", id: `$t${i}`, body: own })),
  ]);
  const batch = lab.file(
    "relevance.jsonl",
    operations.map((op) => `${JSON.stringify(op)}\n`).join(""),
  );
  run(lab.ticket(["batch", "apply", batch, "--quiet"], repo));
  const { openTickets } = await import(pathToFileURL(lab.library).href);
  const tickets = await openTickets({ dir: repo });
  const answers = [];
  for (const { text } of queries) {
    const found = await tickets.search(text, { limit: MOST, snippet: 0 });
    answers.push(
      found.tickets.map((/** @type {any} */ t) =>
        Number(/item-(\d+)/.exec(t.aliases.join(" "))?.[1]),
      ),
    );
  }
  await tickets.close();
  return answers;
}

const BOOSTS = { title: 2, labels: 1.5, aliases: 1.5 };

/** @type {Readonly<Record<string, object>>} */
const MINISEARCH = {
  "minisearch, fuzzy 0.2, prefix, boosts": { fuzzy: 0.2, prefix: true, boost: BOOSTS },
  "minisearch, fuzzy 0.2, prefix": { fuzzy: 0.2, prefix: true },
  "minisearch, fuzzy 0.2, prefix, all words": { fuzzy: 0.2, prefix: true, combineWith: "AND" },
};

/** @param {readonly Text[]} texts @param {readonly Query[]} queries @returns {Record<string, Answers>} */
export function minisearch(texts, queries) {
  const MiniSearch = createRequire(import.meta.url)("minisearch");
  const index = new MiniSearch({ fields: ["title", "body", "labels", "aliases", "comments"] });
  index.addAll(texts.map((text, id) => ({ id, ...asOne(text) })));
  return Object.fromEntries(
    Object.entries(MINISEARCH).map(([name, options]) => [
      name,
      queries.map(({ text }) =>
        index
          .search(text, options)
          .slice(0, MOST)
          .map((/** @type {any} */ hit) => hit.id),
      ),
    ]),
  );
}

/** @type {Readonly<Record<string, object>>} */
const FLEXSEARCH = {
  "flexsearch, any word": { tokenize: "strict" },
  "flexsearch, any word, LatinBalance": { tokenize: "strict", encoder: "LatinBalance" },
};

/** @param {readonly Text[]} texts @param {readonly Query[]} queries @returns {Record<string, Answers>} */
export function flexsearch(texts, queries) {
  const { Index } = createRequire(import.meta.url)("flexsearch");
  return Object.fromEntries(
    Object.entries(FLEXSEARCH).map(([name, options]) => {
      const index = new Index(options);
      texts.forEach((text, id) => {
        index.add(id, Object.values(asOne(text)).join("\n"));
      });
      return [name, queries.map(({ text }) => index.search(text, { limit: MOST, suggest: true }))];
    }),
  );
}

/** @param {Text} text */
const asOne = ({ title, body, labels, aliases, comments }) => ({
  ...{ title, body, labels: labels.join("\n"), aliases: aliases.join("\n") },
  comments: comments.join("\n"),
});

/** How FTS5 is asked, and by what it ranks. It knows no typos. @type {Readonly<Record<string, readonly [string, string]>>} */
const FTS5 = {
  "SQLite FTS5, bm25, any word": [" OR ", "bm25(t)"],
  "SQLite FTS5, bm25 with boosts, any word": [" OR ", "bm25(t, 2, 1, 1.5, 1.5, 1)"],
  "SQLite FTS5, bm25, all words": [" ", "bm25(t)"],
};

/** @param {readonly Text[]} texts @param {readonly Query[]} queries @returns {Record<string, Answers>} */
export function fts5(texts, queries) {
  const text = (/** @type {string} */ value) =>
    `'${value.replaceAll("'", "''").replaceAll("\0", "")}'`;
  const rows = texts.map((own, id) => {
    const { title, body, labels, aliases, comments } = asOne(own);
    return `insert into t(rowid, title, body, labels, aliases, comments) values (${id}, ${[title, body, labels, aliases, comments].map(text).join(", ")});`;
  });
  const asked = Object.entries(FTS5).flatMap(([name, [joined, rank]]) =>
    queries.map(({ text: words }, n) => {
      const match = words
        .split(" ")
        .map((word) => `"${word}"`)
        .join(joined);
      return `select ${text(name)}, ${n}, rowid from t where t match ${text(match)} order by ${rank}, rowid limit ${MOST};`;
    }),
  );
  const create =
    "create virtual table t using fts5(title, body, labels, aliases, comments, tokenize = 'unicode61 remove_diacritics 2');";
  const script = [create, "begin;", ...rows, "commit;", ...asked].join("\n");
  /** @type {Record<string, number[][]>} */
  const answers = Object.fromEntries(
    Object.keys(FTS5).map((name) => [name, queries.map(() => [])]),
  );
  for (const line of sqlite(script).split("\n")) {
    const [name = "", n, id] = line.split("|");
    answers[name]?.[Number(n)]?.push(Number(id));
  }
  return answers;
}

const PYTHON = `
import sqlite3, sys
db = sqlite3.connect(":memory:", isolation_level=None)
statement = ""
for line in open(sys.argv[1], encoding="utf-8", newline="\\n"):
    statement += line
    if sqlite3.complete_statement(statement):
        for row in db.execute(statement): print("|".join(str(cell) for cell in row))
        statement = ""
`;

/** Runs a script by whatever SQLite is at hand. @param {string} script */
function sqlite(script) {
  const dir = mkdtempSync(join(tmpdir(), "git-ticket-relevance-"));
  try {
    const file = join(dir, "script.sql");
    writeFileSync(file, script);
    const options = { encoding: /** @type {const} */ ("utf8"), maxBuffer: 1 << 30, cwd: dir };
    const tries = [
      spawnSync("python3", ["-c", PYTHON, file], options),
      spawnSync("sqlite3", [":memory:", `.read ${file}`], options),
    ];
    const done = tries.find(({ error, status }) => error === undefined && status === 0);
    if (done !== undefined) return done.stdout;
    const said = tries.map(({ error, stderr }) => error?.message ?? stderr.trim()).join("\n");
    throw new Error(`SQLite with FTS5 is needed: install python3, or sqlite3.\n${said}`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
