/** Crockford's base32, the alphabet of ids and stamps. */
const B32 = "[0-9a-hjkmnp-tv-z]";
const HEX = "[0-9a-f]";
const ABBREVIATED = `${HEX}{7,12}`;

/** Whatever differs from run to run by its shape alone, and what is shown instead. The order matters. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "<uuid>"],
  [new RegExp(`\\b(?:${HEX}{64}|${HEX}{40})\\b`, "g"), "<oid>"],
  [new RegExp(`\\b${ABBREVIATED}(\\.\\.\\.?)${ABBREVIATED}\\b`, "g"), "<oid>$1<oid>"],
  // `git log --oneline`, with or without a graph.
  [new RegExp(`^([*|\\\\/ ]*)${HEX}{7,11}(?= )`, "gm"), "$1<oid>"],
  // `[main (root-commit) 1a2b3c4] …`, `(1a2b3c4)`, `commit 1a2b3c4`
  [new RegExp(`(\\[[^\\]\\n]* )${ABBREVIATED}(?=\\])`, "g"), "$1<oid>"],
  [new RegExp(`\\(${ABBREVIATED}\\)`, "g"), "(<oid>)"],
  [new RegExp(`\\b((?:commit|batch|tree|blob|head|Merge:)[ =])${HEX}{7,11}\\b`, "gi"), "$1<oid>"],
  [new RegExp(`\\b[0-7]${B32}{9}[01]${B32}{15}\\b`, "g"), "<element>"],
  // A short piece of such an id, as `show` names comments.
  [new RegExp(`(#\\d+ \\[)${B32}{4,12}(?=\\])`, "g"), "$1<part>"],
  [new RegExp(`\\b[0-7]${B32}{9}[01]${B32}{11}\\b`, "g"), "<stamp>"],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z| ?[+-]\d\d:?\d\d\b)?/g, "<time>"],
  [/\b[A-Z][a-z]{2} [A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d \d{4} [+-]\d{4}/g, "<time>"],
  [/\b\d{10} [+-]\d{4}\b/g, "<time>"],
  [/\b(?:\d+ (?:second|minute|hour|day|month|year)s? ago|just now)\b/g, "<ago>"],
  [/\b\d+(?:\.\d+)? ?ms\b/g, "<ms>"],
  [/\b\d+\.\d+ ?s\b/g, "<ms>"],
  [/\b(pid|process) \d+\b/g, "$1 <pid>"],
];

/** Turns what changes from run to run into placeholders that don't. */
export interface Masks {
  /** Takes note of a command line (it may set an id prefix) and puts real ids for the placeholders in it. */
  command(line: string): string;
  output(text: string): string;
}

/**
 * Returns masks for one transcript; `folders` has the name to show for each folder, inner ones first.
 *
 * The first ticket that is printed becomes `tk-aaaa`, the next one `tk-bbbb`, at whatever length it is shown;
 * a command may use these names.
 */
export function createMasks(folders: ReadonlyMap<string, string>, today: string): Masks {
  const ids: string[] = [];
  const prefixes = new Set(["tk"]);
  const mask = (id: string): string => placeholder(place(ids, id), id.length);
  const real = (name: string): string => realId(ids, name) ?? name;
  return {
    command(line) {
      for (const [, prefix] of line.matchAll(/--prefix[ =]([a-z][a-z0-9]*)/g)) {
        if (prefix !== undefined) prefixes.add(prefix);
      }
      return replaceIds(line, prefixes, real);
    },
    output(text) {
      let masked = text;
      for (const [folder, name] of folders) masked = masked.replaceAll(folder, name);
      masked = masked.replaceAll(new RegExp(`${today}(?![T ]\\d\\d:)`, "g"), "<date>");
      for (const [shape, name] of SHAPES) masked = masked.replace(shape, name);
      return replaceIds(masked, prefixes, mask);
    },
  };
}

/** A whole id, perhaps with its folders on the tickets ref before it: `7/k/7k3m9p2qx4wz`. */
const WHOLE = `(?<folders>(?<=/)(?<a>.)/(?<b>.)/(?=\\k<a>\\k<b>))?(?<![\\w-])(?<whole>${B32}{12})`;

/** Replaces all that looks like a ticket's id: with one of the prefixes and 4 or more characters, or whole. */
function replaceIds(text: string, prefixes: Iterable<string>, by: (id: string) => string): string {
  const shown = `\\b(?<prefix>${[...prefixes].join("|")})-(?<short>${B32}{4,12})`;
  // A branch is named after its ticket: tk-7k3m-login-times-out.
  const named = `${shown}(?!\\w|-(?![a-z]))`;
  return text.replace(new RegExp(`(?:${named}|${WHOLE}(?![\\w-]))`, "g"), (...match) => {
    const { prefix, short, folders, whole } = match.at(-1);
    if (short !== undefined) return `${prefix}-${by(short)}`;
    const name = by(whole);
    return folders === undefined ? name : `${name[0]}/${name[1]}/${name}`;
  });
}

/** The number of the ticket that `id` is all or the beginning of, by order of appearance. */
function place(ids: string[], id: string): number {
  const at = ids.findIndex((known) => known.startsWith(id) || id.startsWith(known));
  if (at < 0) return ids.push(id) - 1;
  if (id.length > (ids[at] ?? "").length) ids[at] = id;
  return at;
}

const LETTERS = "abcdefghjkmnpqrstvwxyz";

/** `aaaa`, `bbbb`, … and after the last letter `abab`, `acac`, … */
function placeholder(at: number, length: number): string {
  const count = LETTERS.length;
  if (at < count) return LETTERS.charAt(at).repeat(length);
  const first = Math.floor((at - count) / (count - 1)) % count;
  const second = (at - count) % (count - 1);
  const pair = LETTERS.charAt(first) + LETTERS.charAt(second < first ? second : second + 1);
  return pair.repeat(length).slice(0, length);
}

function realId(ids: readonly string[], name: string): string | undefined {
  return ids.find((_, at) => placeholder(at, name.length) === name)?.slice(0, name.length);
}
