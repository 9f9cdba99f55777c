import type { Replacement } from "../support/bundle-script.mjs";

/** A fault planted into the sources for one build: what it makes of them. */
export interface Mutant extends Replacement {
  readonly name: string;
}

const domain =
  (file: string) =>
  (name: string, from: string, to: string): Mutant => ({
    name,
    file: `src/domain/${file}.ts`,
    from,
    to,
  });

const join = domain("join");
const document = domain("document");
const encode = domain("encode");
const revert = domain("revert");
const draft = domain("draft");
const adopt = domain("adopt");

/** Faults that the laws of joining must find. Each `from` stands exactly once, or its build fails. */
export const MUTANTS: readonly Mutant[] = [
  join(
    "a tie of stamps goes to the left side",
    "return compareValues(a.value, b.value) < 0 ? b : a;",
    "return a;",
  ),
  join(
    "a tie of stamps goes to the lesser hash",
    "return sha256Hex(x) < sha256Hex(y) ? -1 : 1;",
    "return sha256Hex(x) < sha256Hex(y) ? 1 : -1;",
  ),
  join(
    "a tie of stamps goes to the absent value",
    "if (a.value === undefined) return b;\n  if (b.value === undefined) return a;",
    "if (a.value === undefined) return a;\n  if (b.value === undefined) return b;",
  ),
  join(
    "the earlier stamp wins",
    "if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;",
    "if (a.stamp !== b.stamp) return a.stamp > b.stamp ? b : a;",
  ),
  join(
    "the later claim of one fence wins",
    "if (a.stamp !== b.stamp) return a.stamp < b.stamp ? 1 : -1;",
    "if (a.stamp !== b.stamp) return a.stamp < b.stamp ? -1 : 1;",
  ),
  join("the fence of a claim is ignored", "if (a.fence !== b.fence) return a.fence - b.fence;", ""),
  join(
    "claims with equal stamps are not told apart",
    "if (a.lease !== b.lease) return a.lease < b.lease ? 1 : -1;",
    "",
  ),
  join(
    "a released claim comes back",
    "released: a.released || b.released",
    "released: a.released && b.released",
  ),
  join("a renewed claim runs out earlier", "a.expires > b.expires ?", "a.expires < b.expires ?"),
  join(
    "a redaction on one side is lost",
    "const redacted = new Set([...a.redacted, ...b.redacted]);",
    "const redacted = new Set([...a.redacted].filter((e) => b.redacted.has(e)));",
  ),
  document(
    "what is kept beside a redacted text stays",
    'const [first = "", id = ""] = element.split("/");',
    'const [first = "", id = ""] = element.split("!");',
  ),
  draft(
    "a redaction leaves what is kept beside the text",
    "if (isRedactedText(this.#before.kind, this.#redacted, key)) this.#cells.delete(key);",
    "if (isRedactedText(this.#before.kind, this.#redacted, key) && !/^conf/.test(key)) this.#cells.delete(key);",
  ),
  join(
    "a redacted text is kept",
    "if (!isRedactedText(base.kind, redacted, key)) cells.set(key, cell);",
    "cells.set(key, cell);",
  ),
  join(
    "a tombstone does not absorb",
    "if (a.purged || b.purged) return a.purged ? a : b;",
    "if (a.purged || b.purged) return a.purged ? b : a;",
  ),
  join(
    "the lesser creation stamp stays",
    "all: laterStamp(a.all, b.all)",
    "all: a.all < b.all ? a.all : b.all",
  ),
  join(
    "deleted elements of one side come back",
    "if (!a.cells.has(key)) join(key);",
    'if (!a.cells.has(key) && !key.endsWith("deleted")) join(key);',
  ),
  domain("join-tree")(
    "attachments of a purged ticket come back",
    "if (joined.purged) return false;",
    "if (joined.purged) return true;",
  ),
  domain("join-tree")(
    "an attachment that was removed comes back",
    "return inBoth && ",
    "return true; return inBoth && ",
  ),
  document(
    "a register that is not written down was never seen",
    "return isRegister(field) ? all : undefined;",
    "return undefined;",
  ),
  domain("decode-elements")(
    "parts of an element default to the creation of the document",
    "const first = elementStamp(id);",
    "const first = reading.all;",
  ),
  domain("decode")(
    "cleared registers are forgotten on reading",
    "if (value !== undefined || stamp !== reading.all) reading.cells.set(key, { value, stamp });",
    "if (value !== undefined) reading.cells.set(key, { value, stamp });",
  ),
  encode(
    "removed elements are forgotten on writing",
    "if (hasMembers(removed)) writing.removed[field.name] = removed;",
    "",
  ),
  encode(
    "removed unknown members are forgotten on writing",
    "if (cell.value === undefined) writing.removed[name] = cell.stamp;",
    "if (cell.value === undefined) continue;",
  ),
  encode(
    "keys are sorted by code unit",
    "entries.sort(([a], [b]) => compareUtf8(a, b));",
    "entries.sort(([a], [b]) => (a < b ? -1 : 1));",
  ),
  domain("stamp")(
    "a stamp is minted without what was seen",
    "const floor = seen === undefined ? -1 : stampTime(seen);",
    "const floor = -1;",
  ),
  domain("stamp")(
    "a clock's fraction counts as later",
    "const time = now >= 0 ? Math.min(Math.floor(now), MAX_MS) : 0;",
    "const time = now;",
  ),
  {
    name: "the order of links decides which closes a cycle",
    file: "src/workflow/graph.ts",
    from: "const sorted = [...edges].sort((a, b) => (key(a) < key(b) ? -1 : 1));",
    to: "const sorted = edges;",
  },
  draft(
    "a write keeps the stamp of what it replaces",
    "else this.#cells.set(key, { value, stamp });",
    "else this.#cells.set(key, { value, stamp: before?.stamp ?? stamp });",
  ),
  draft(
    "a redacted text can be written again",
    "if (isRedactedText(this.#before.kind, this.#redacted, key)) return;",
    "",
  ),
  draft(
    "a redaction leaves the text where it is",
    "if (isRedactedText(this.#before.kind, this.#redacted, key)) this.#cells.delete(key);",
    "void key;",
  ),
  revert(
    "a revert ignores what was written later",
    "else if (current?.stamp === change.stamp) draft.set(key, before);",
    "else if (current !== null) draft.set(key, before);",
  ),
  revert(
    "a revert takes back elements that were written to later",
    "if (!later.has(key)) draft.set(deleted, true);",
    "if (element !== null) draft.set(deleted, true);",
  ),
  revert(
    "a revert deletes a ticket that was changed since",
    "if (force || encodeDocument(after) === encodeDocument(now)) {",
    "if (force || after.cells.size === now.cells.size) {",
  ),
  revert(
    "a reverted claim is still held",
    "if (!current.released) draft.setClaim({ ...current, released: true });",
    "",
  ),
  adopt(
    "a hand edit keeps the stamp of what it replaces",
    "return after.stamp > before.stamp ? after : { value: after.value, stamp };",
    "return after;",
  ),
  adopt(
    "a hand-made label has the creation stamp",
    "if (before === undefined) return after.stamp === all ? { value: after.value, stamp } : after;",
    "if (before === undefined) return after;",
  ),
  adopt(
    "an adoption stamp ignores what was there",
    "return mintStamp(commit.time, seen, derivedReplica",
    "return mintStamp(commit.time, undefined, derivedReplica",
  ),
];
