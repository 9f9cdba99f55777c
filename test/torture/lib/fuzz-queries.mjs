// Queries that are nearly valid, and everything that a hostile view or address may hold in their place.
import { mangled } from "./fuzz-inputs.mjs";

/** @typedef {import("./random.mjs").Chance} Chance */

const FIELDS = [
  ..."status type label milestone resolution alias ref ref-type attachment assignee created-by".split(
    " ",
  ),
  ..."closed-by claimed-by commented-by priority points estimate spent comments attachments".split(
    " ",
  ),
  ..."criteria unmet links labels assignees refs aliases due created updated closed".split(" "),
  ..."claimed-until parent depends-on relates-to duplicates linked blocks parent-of".split(" "),
  ..."duplicated-by id text title body comment criterion is has sort limit custom.x".split(" "),
  ..."lable __proto__ constructor custom.__proto__ custom. https".split(" "),
];
const VALUES = [
  ..."open high none me @me @none ready blocked overdue comments 3 1.5 -1 1e999 90m 2w 2026 2026-12".split(
    " ",
  ),
  ..."2026-12-24 2026-02-30 2026-12-24T10:00Z today 99999y ui* * timeo~ tk-7k3m 0 -updated S1".split(
    " ",
  ),
  ...[
    '"two words"',
    '"',
    '"a\\"b"',
    "a\\,b",
    "(a+)+$",
    ".*",
    "",
    "é",
    "\u202e",
    "\ud800",
    "\0",
    "constructor",
  ],
];
const OPERATORS = ["", "", "", "<", "<=", ">", ">=", "..", "<<", "=", "!"];
const JOINTS = [" ", " ", " ", " OR ", " AND ", " NOT ", " -", "-", ",", " (", ") ", ")", "(", ""];

/** @param {Chance} random @param {readonly string[]} list */
const some = (random, list) => random.oneOf([...list]);

/** @param {Chance} random */
function term(random) {
  const values = Array.from({ length: random.between(1, random.happens(0.02) ? 900 : 3) }, () => {
    const value = some(random, VALUES);
    return random.happens(0.1)
      ? `${value}..${some(random, VALUES)}`
      : some(random, OPERATORS) + value;
  });
  const minus = random.happens(0.2) ? "-" : "";
  return `${minus}${random.happens(0.85) ? `${some(random, FIELDS)}:` : ""}${values.join(",")}`;
}

/** @param {Chance} random @returns {string} */
export function someQuery(random) {
  const terms = Array.from({ length: random.between(1, random.happens(0.02) ? 400 : 6) }, () =>
    term(random),
  );
  const text = terms.reduce((all, next) => all + some(random, JOINTS) + next);
  const ways = [
    () => text,
    () => text,
    () => `(${text})`,
    () => `-(${text}) OR (${term(random)} ${term(random)})`,
    () => mangled(random, text).slice(0, 20_000),
    () =>
      `${some(random, ["(", "-(", "NOT (", "a OR ("]).repeat(random.oneOf([3, 40, 2400]))}${text}`,
    () =>
      some(random, ['"', "\\", "-", "a:", "x,", "OR ", "NOT ", "..", "<", " ", "*", "~"]).repeat(
        3300,
      ),
  ];
  return random.oneOf(ways)();
}
