// How well a search finds what somebody has in mind: node bench/relevance.mjs DATA [--queries N] [--seed N]
// DATA is a folder with real tickets: beads exports (.jsonl), and Markdown files with front matter.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openLab } from "./lab.mjs";
import { makeQueries, readData } from "./relevance-data.mjs";
import { flexsearch, fts5, minisearch, own } from "./relevance-engines.mjs";
import { renderTable } from "./table.mjs";

/** @typedef {import("./relevance-data.mjs").Query} Query */
/** @typedef {import("./relevance-engines.mjs").Answers} Answers */

/** Mean reciprocal rank, and how many are among the first ten. @param {readonly Query[]} queries @param {Answers} answers */
function quality(queries, answers) {
  const ranks = queries.map(({ wanted }, i) => (answers[i] ?? []).indexOf(wanted) + 1);
  const sum = (/** @type {(rank: number) => number} */ of) =>
    ranks.reduce((all, rank) => all + of(rank), 0);
  return {
    mrr: sum((rank) => (rank === 0 ? 0 : 1 / rank)) / ranks.length,
    recall: sum((rank) => (rank > 0 && rank <= 10 ? 1 : 0)) / ranks.length,
  };
}

/** @param {{ mrr: number, recall: number }} own */
const shown = ({ mrr, recall }) => `${mrr.toFixed(3)}, ${recall.toFixed(3)}`;

/** @param {string} folder @param {number} count @param {number} seed */
async function main(folder, count, seed) {
  const texts = readData(folder);
  if (texts.length < 100) {
    console.error(`There are no 100 tickets in ${folder}.`);
    return 1;
  }
  const queries = makeQueries(texts, count, seed);
  const lab = await openLab();
  try {
    const answers = {
      "git ticket search": await own(texts, queries, lab),
      ...minisearch(texts, queries),
      ...flexsearch(texts, queries),
      ...fts5(texts, queries),
    };
    const typos = queries.filter(({ typo }) => typo).length;
    console.log(
      `${texts.length} real tickets, ${queries.length} queries of 2 to 4 words of a body, a typo in ${typos} of them, seed ${seed}.\n` +
        `The same texts in the same fields for all. Mean reciprocal rank, recall at 10:\n`,
    );
    const ours = quality(queries, answers["git ticket search"]);
    const rows = Object.entries(answers).map(([name, own]) => {
      const all = quality(queries, own);
      const apart = [false, true].map((typo) => {
        const chosen = queries
          .map((query, i) => ({ query, i }))
          .filter((q) => q.query.typo === typo);
        return quality(
          chosen.map((q) => q.query),
          chosen.map((q) => own[q.i] ?? []),
        );
      });
      const [plain, mistaken] = apart;
      return {
        figure: name,
        measured: `${shown(all)}; as written ${shown(plain ?? all)}; with a typo ${shown(mistaken ?? all)}`,
        demanded: name === "git ticket search" ? "" : "not above ours",
        ...(name === "git ticket search"
          ? {}
          : { ok: all.mrr <= ours.mrr && all.recall <= ours.recall }),
      };
    });
    process.stdout.write(renderTable(rows));
    return rows.some(({ ok }) => ok === false) ? 1 : 0;
  } finally {
    lab.close();
  }
}

const { values, positionals } = parseArgs({
  options: { queries: { type: "string", default: "1500" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const [data] = positionals;
if (data === undefined) {
  console.error("usage: npm run bench:relevance -- DATA (a folder with real tickets)");
  process.exitCode = 2;
} else process.exitCode = await main(resolve(data), Number(values.queries), Number(values.seed));
