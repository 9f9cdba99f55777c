// Made-up text that has the statistics of real text: few words that stand everywhere, many that stand once.
import { createChance } from "./generate.mjs";

/** @typedef {ReturnType<typeof createChance>} Chance */

const words = (/** @type {string} */ text) => text.trim().split(/\s+/);

/** The most frequent words, in about the order in which they are frequent where people report faults. */
const FREQUENT = words(`
the to a is and of in it that for on not with be this when we as i if are from but an or by can at have so after do no one there which
error should file only then test issue user time build set add run all fix will was has two add new line code does log use server also page
first version change value same before name list fails still without button like because data state request now what you they about other
works more would up could out type return any into second key its than been how make see client option path default missing just here work
cache null output message field wrong open text token order expected find number branch read load call check report start case write
follow handle instead update command config show input event release since upgrade while table save process once search remove close
query empty create again window string response delete thread both wait memory index click schema between lock retry already reset
timeout limit sometimes session label module proxy socket release parser render module import export folder screen column stack trace
header queue worker commit merge review status worker step steps reproduce crash slow freeze long short every second third few seconds
minutes behind during under over against within support document package install machine windows linux browser editor terminal`);

const SYLLABLES = words(`
ta re con ti er pro in de al ver si men lo ka na mi cor par ten sel for ba dis ra ne mo gen ly sti ex pan per ro le ma ci tra des am po ler
sub fa vi or nal mer cu bra tin go ser pla ran do sho ker fi lan est bu har mon wi ga tor che ni stra pe dra so lem ur va ket ple hu
cla ob zi jun fre gla qui yo tri bel`);
const ENDINGS = ["", "", "ed", "ing", "ers", "tion", "able", "ment", "ness", "ally"];
/** So many words exist; the last of them stand once in a hundred thousand texts, if at all. */
const MOST_WORDS = 1_500_000;
/** Frequency falls with the rank like this; behind the words that everybody knows it is lower at once, and falls faster. */
const [OFFSET, KNOWN, SLOPE, STEEPER, RARE] = [3, 5000, 0.95, 1.33, 0.045];

/** @param {number} rank from 0 */
function wordOf(rank) {
  const known = FREQUENT[rank];
  if (known !== undefined) return known;
  let rest = rank - FREQUENT.length;
  let word = "";
  do {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length) - 1;
  } while (rest >= 0);
  return word + ENDINGS[(rank * 7) % ENDINGS.length];
}

/** Returns the sums of the frequencies of all ranks up to each. */
function makeSums() {
  const sums = new Float64Array(MOST_WORDS);
  const rare = RARE * (KNOWN + OFFSET) ** -SLOPE;
  let sum = 0;
  for (let rank = 0; rank < MOST_WORDS; rank++) {
    const place = rank + OFFSET;
    sum += rank < KNOWN ? place ** -SLOPE : rare * (place / (KNOWN + OFFSET)) ** -STEEPER;
    sums[rank] = sum;
  }
  return sums;
}

/** @type {Float64Array | undefined} */
let sums;

/** @param {Chance} chance @returns a word, the more frequent the more often */
function word(chance) {
  sums ??= makeSums();
  const wanted = (chance.below(2 ** 31) / 2 ** 31) * (sums[MOST_WORDS - 1] ?? 0);
  let [low, high] = [0, MOST_WORDS - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return wordOf(low);
}

const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Somebody who writes a ticket: its few subjects come again and again.
 *
 * @typedef {{ readonly chance: Chance, readonly subjects: readonly string[] }} Writer
 */

/** @param {Writer} writer */
const say = ({ chance, subjects }) => (chance.happens(0.4) ? chance.pick(subjects) : word(chance));

/** What stands in texts about programs beside words. @type {readonly ((writer: Writer) => string)[]} */
const CODE = [
  ({ chance }) => String(chance.below(10 ** (1 + chance.below(4)))),
  (writer) => `${say(writer)}${capital(say(writer))}()`,
  (writer) => `${say(writer)}_${say(writer)}`,
  (writer) => `src/${say(writer)}/${say(writer)}.ts`,
  (writer) => `--${say(writer)}`,
  (writer) => `\`${say(writer)} ${say(writer)}\``,
  (writer) => `**${say(writer)}**`,
  ({ chance }) => `v${chance.below(4)}.${chance.below(20)}`,
];

/** @param {Writer} writer @param {number} count */
function sentence(writer, count) {
  const { chance } = writer;
  const piece = () => (chance.happens(0.05) ? chance.pick(CODE)(writer) : say(writer));
  const pieces = Array.from({ length: count }, piece);
  if (count > 8) pieces[count >> 1] += ",";
  return capital(pieces.join(" "));
}

/** @param {Writer} writer @param {number} sentences */
const paragraph = (writer, sentences) =>
  Array.from({ length: sentences }, () => `${sentence(writer, 6 + writer.chance.below(10))}.`).join(
    " ",
  );

const HEADINGS = [
  "Steps to reproduce",
  "What happens",
  "What should happen",
  "Acceptance criteria",
];

/** @param {Writer} writer */
function text(writer) {
  const { chance } = writer;
  const items = Array.from(
    { length: 2 + chance.below(3) },
    () => `- ${sentence(writer, 4 + chance.below(5))}`,
  );
  const heading = `## ${chance.pick(HEADINGS)}`;
  const middle = chance.happens(0.5) ? ["", heading, "", ...items, ""] : [""];
  const [before, after] = [3 + chance.below(2), 3 + chance.below(3)];
  return [paragraph(writer, before), ...middle, paragraph(writer, after)].join("\n");
}

const LABELS = words("auth ui api docs perf security flaky build windows macos regression network");
const TYPES = words("task task task bug bug feature chore story spike");
const PRIORITIES = words("low medium medium medium high high critical");
const SUBJECTS = 12;

/**
 * Returns operations that create `count` tickets of a title and about 100 words, and comments on every fifth.
 *
 * @param {number} seed
 * @param {number} count
 * @returns {object[]}
 */
export function proseOperations(seed, count) {
  const chance = createChance(seed);
  return Array.from({ length: count }, (_, i) => {
    const writer = { chance, subjects: Array.from({ length: SUBJECTS }, () => word(chance)) };
    const create = {
      op: "create",
      ref: `$t${i}`,
      title: sentence(writer, 4 + chance.below(5)),
      body: text(writer),
      type: chance.pick(TYPES),
      priority: chance.pick(PRIORITIES),
      labels: [...new Set([chance.pick(LABELS), chance.pick(LABELS)])],
      ...(chance.happens(0.1) ? { aliases: [`OLD-${i}`] } : {}),
      ...(chance.happens(0.3) ? { status: "closed" } : {}),
    };
    if (!chance.happens(0.2)) return [create];
    return [create, { op: "comment", id: `$t${i}`, body: paragraph(writer, 2) }];
  }).flat();
}
