// Real tickets, and queries for some that somebody has in mind.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createChance } from "./generate.mjs";

/** @typedef {ReturnType<typeof createChance>} Chance */
/** @typedef {{ title: string, body: string, labels: string[], aliases: string[], comments: string[] }} Text */
/** @typedef {{ text: string, wanted: number, typo: boolean }} Query */

/** A word that says something, and one that is long enough for a typo. */
const [LEAST_LETTERS, LEAST_TYPO] = [4, 5];

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** @param {string} path @returns {Text[]} */
function beads(path) {
  const lines = readFileSync(path, "utf8").split("\n");
  const records = lines.filter((line) => line !== "").map((line) => JSON.parse(line));
  return records
    .filter(({ status, title }) => status !== "tombstone" && typeof title === "string")
    .map((record) => ({
      title: record.title.replace(/\p{Cc}+/gu, " ").trim(),
      body: [record.description, record.notes, record.design].filter(Boolean).join("\n\n"),
      labels: record.labels ?? [],
      aliases: [record.id],
      comments: (record.comments ?? []).map((/** @type {any} */ c) => c.text ?? c.body ?? ""),
    }));
}

/** @param {string} path @returns {Text[]} */
function markdown(path) {
  const [, front = "", body = ""] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, "utf8")) ?? [];
  const id = /^id: *(\S+)/m.exec(front)?.[1];
  const title = /^title: *'?(.*?)'?$/m.exec(front)?.[1] ?? /^# (.*)$/m.exec(body)?.[1];
  if (id === undefined || title === undefined) return [];
  return [{ title, body, labels: [], aliases: [id], comments: [] }];
}

/** @param {string} folder @returns {Text[]} the tickets of the folder, each text once */
export function readData(folder) {
  const paths = filesBelow(folder).filter((path) => !path.includes("merge-triples"));
  const all = paths.flatMap((path) =>
    path.endsWith(".jsonl") ? beads(path) : path.endsWith(".md") ? markdown(path) : [],
  );
  return [...new Map(all.map((text) => [text.aliases[0] + text.title, text])).values()];
}

/** @param {string} text */
const wordsOf = (text) => [
  ...new Set(text.toLowerCase().match(/(?<![\p{L}\p{N}_])\p{L}+(?![\p{L}\p{N}_])/gu) ?? []),
];

/** A slip of the finger: a letter too few, too many, another one, or two the other way round. @param {string} word @param {Chance} chance */
function mistyped(word, chance) {
  const at = chance.below(word.length - 1);
  const letter = String.fromCharCode(97 + chance.below(26));
  const [before, own, next, after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  return chance.pick([
    `${before}${next}${after}`,
    `${before}${letter}${own}${next}${after}`,
    `${before}${letter}${next}${after}`,
    `${before}${next}${own}${after}`,
  ]);
}

/**
 * Known items: two to four words of a body, with a typo in every third query.
 *
 * @param {readonly Text[]} texts
 * @param {number} count
 * @param {number} seed
 * @returns {Query[]}
 */
export function makeQueries(texts, count, seed) {
  const chance = createChance(seed);
  const words = texts.map(({ body }) => wordsOf(body).filter((w) => w.length >= LEAST_LETTERS));
  const usable = texts.map((_, i) => i).filter((i) => (words[i]?.length ?? 0) >= 8);
  return Array.from({ length: count }, (_, n) => {
    const wanted = chance.pick(usable);
    const chosen = new Set();
    for (const size = 2 + chance.below(3); chosen.size < size; )
      chosen.add(chance.pick(words[wanted] ?? []));
    const list = [...chosen];
    const long = list.flatMap((word, i) => (word.length >= LEAST_TYPO ? [i] : []));
    const typo = n % 3 === 2 && long.length > 0;
    if (typo) {
      const at = chance.pick(long);
      list[at] = mistyped(list[at], chance);
    }
    return { text: list.join(" "), wanted, typo };
  });
}
