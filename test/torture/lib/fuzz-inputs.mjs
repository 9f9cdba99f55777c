/** @typedef {import("./random.mjs").Chance} Chance */

const CHARACTERS = [
  '"',
  "\\",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "\0",
  "\n",
  "\r",
  "\ufeff",
  "\u202e",
  "é",
  "𝄞",
  "-",
  "0",
  "e",
];
const PIECES = [
  '"__proto__":{"polluted":1}',
  '"constructor":{"prototype":{"polluted":1}}',
  '"prototype":{"polluted":1}',
  '"\\u005f_proto__":{"polluted":1}',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  "1e999",
  "-0",
  "1".repeat(400),
  "0.1e-400",
  "NaN",
  "<<<<<<< HEAD\n",
  '"a":1,"a":2',
  "/* c */",
  "\u2028",
];
const KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "length",
  "then",
  "id",
  "_v",
  "schema",
  "",
  "\0",
  "a".repeat(5000),
];

/**
 * Returns a text with some of its bytes changed.
 *
 * @param {Chance} random
 * @param {string} text
 */
export function mangled(random, text) {
  let result = text;
  for (let n = random.between(1, 6); n > 0; n--) result = mangleOnce(random, result);
  return result;
}

/** @param {Chance} random @param {string} text */
function mangleOnce(random, text) {
  const at = random.between(0, text.length);
  const to = Math.min(text.length, at + random.between(0, random.happens(0.1) ? 2000 : 8));
  const [head, cut, tail] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  const ways = [
    () => head + tail,
    () => head + random.oneOf(CHARACTERS) + text.slice(at),
    () => head + random.oneOf(CHARACTERS) + tail,
    () => head + random.oneOf(PIECES) + text.slice(at),
    () => head + cut + cut + tail,
    () => head,
    () => text.slice(at),
    () => head + String.fromCharCode(random.between(0, 0xffff)) + text.slice(at),
    () => head + "[".repeat(random.oneOf([10, 70, 5000, 100_000])) + text.slice(at),
    () => head + '{"a":'.repeat(random.oneOf([10, 70, 5000, 50_000])) + text.slice(at),
  ];
  return random.oneOf(ways)();
}

/**
 * Returns a copy of a value in which some places hold something else: of another kind, of another size, hostile.
 *
 * @param {Chance} random
 * @param {any} value
 * @returns {any}
 */
export function altered(random, value) {
  let result = value;
  for (let n = random.between(1, 4); n > 0; n--) result = alterOnce(random, result, 0);
  return result;
}

/** @param {Chance} random @param {any} value @param {number} depth @returns {any} */
function alterOnce(random, value, depth) {
  const leaf = typeof value !== "object" || value === null;
  if (leaf || depth > 6 || random.happens(0.15)) return strange(random);
  return Array.isArray(value) ? alterList(random, value, depth) : alterObject(random, value, depth);
}

/** @param {Chance} random @param {any[]} list @param {number} depth */
function alterList(random, list, depth) {
  const at = random.between(0, list.length);
  const [head, tail] = [list.slice(0, at), list.slice(at + 1)];
  const ways = [
    () => [...head, ...tail],
    () => [...list, list[0], strange(random)],
    () => [...head, alterOnce(random, list[at] ?? null, depth + 1), ...tail],
  ];
  return random.oneOf(ways)();
}

/** @param {Chance} random @param {any} object @param {number} depth */
function alterObject(random, object, depth) {
  const entries = Object.entries(object);
  const [name = "x", old = null] = entries.length > 0 ? random.oneOf(entries) : [];
  const rest = Object.fromEntries(entries.filter(([key]) => key !== name));
  if (random.happens(0.15)) return rest;
  if (random.happens(0.2)) return withOwn(object, random.oneOf(KEYS), strange(random));
  return withOwn(rest, name, alterOnce(random, old, depth + 1));
}

/** Adds a member, whatever its name. @param {any} object @param {string} name @param {unknown} value */
function withOwn(object, name, value) {
  const copy = { ...object };
  Object.defineProperty(copy, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

/** @param {Chance} random @returns {any} */
function strange(random) {
  const kinds = [
    () => null,
    () => random.happens(0.5),
    () => random.oneOf([0, -1, 1.5, 1e21, 5e-324, 2 ** 53, -(2 ** 63), 1e308]),
    () =>
      random.oneOf([
        "",
        " ",
        "\0",
        "a\nb",
        "\ufeffx",
        "\u202eevil",
        "2026-13-45",
        "9999-12-31T23:59:59.999Z",
      ]),
    () =>
      random.oneOf([
        "7zzzzzzzzz1zzzzzzzzzzz",
        "0".repeat(22),
        "../../etc/passwd",
        "$x",
        "tk-",
        "(a+)+$",
        "%s%n",
      ]),
    () => "x".repeat(random.oneOf([201, 1001, 70_000, 1_100_000])),
    () => "a".repeat(28),
    () => [],
    () => ({}),
    () => Array.from({ length: random.oneOf([3, 5000]) }, (_, i) => i),
    () => Array.from({ length: 2000 }, () => "same"),
    () => Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`k${i}`, i])),
    () => deep(random.oneOf([40, 63, 64, 65, 500, 4000])),
    () => random.oneOf(KEYS),
  ];
  return random.oneOf(kinds)();
}

/** @param {number} levels */
function deep(levels) {
  /** @type {any} */
  let value = 1;
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}
