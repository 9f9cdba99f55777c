import { digestOf } from "../base/digest.ts";
import { TicketError } from "../base/errors.ts";
import { isPlainAscii } from "../base/unseen.ts";
import { oidLength } from "./names.ts";
import type { NewObject, ObjectFormat, ObjectType, Oid } from "./repository.ts";

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** One line of a tree. `name` is a latin1 byte string, so that hostile names survive a round trip. */
export interface TreeEntry {
  /** Octal without a leading zero: "100644", "40000". */
  readonly mode: string;
  readonly name: string;
  readonly oid: Oid;
}

/** Returns the name git gives to an object of this type and content. */
export function hashObject(format: ObjectFormat, type: ObjectType, data: Uint8Array): Oid {
  const digest = digestOf(format, [Buffer.from(`${type} ${data.length}\0`), data]);
  return Buffer.from(digest.buffer, digest.byteOffset, digest.length).toString("hex");
}

/** Returns the object together with its name. */
export function newObject(format: ObjectFormat, type: ObjectType, data: Uint8Array): NewObject {
  return { oid: hashObject(format, type, data), type, data };
}

const TREE_MODE = "40000";

/** Returns a mode in git's canonical spelling: no leading zero, so that two spellings of one mode compare equal. */
function canonicalMode(mode: string): string {
  return mode.replace(/^0+(?=.)/, "");
}

/** Orders entries as git does: by bytes, a directory as if its name ended in "/". */
export function compareTreeEntries(a: TreeEntry, b: TreeEntry): number {
  const left = sortKey(a);
  const right = sortKey(b);
  // Latin1 strings: one UTF-16 unit per byte, so string order is byte order.
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey(entry: TreeEntry): string {
  return canonicalMode(entry.mode) === TREE_MODE ? `${entry.name}/` : entry.name;
}

/**
 * Returns the bytes of a tree, sorted as git sorts.
 *
 * @throws TicketError `GIT_BAD_TREE` for a name that is empty, repeated or holds "/" or NUL, a mode or oid out of form.
 */
export function encodeTree(entries: readonly TreeEntry[]): Uint8Array {
  const sorted = isSorted(entries) ? entries : [...entries].sort(compareTreeEntries);
  const names = new Set<string>();
  let size = 0;
  for (const entry of sorted) {
    const fault = entryFault(entry) ?? (names.has(entry.name) ? "is there twice" : undefined);
    if (fault !== undefined) throw badTree(`the entry ${JSON.stringify(entry.name)} ${fault}`);
    names.add(entry.name);
    size += entry.mode.length + entry.name.length + 2 + entry.oid.length / 2;
  }
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (const { mode, name, oid } of sorted) {
    at += bytes.write(`${canonicalMode(mode)} ${name}\0`, at, "latin1");
    at += bytes.write(oid, at, "hex");
  }
  return bytes.subarray(0, at);
}

function isSorted(entries: readonly TreeEntry[]): boolean {
  return entries.every((entry, i) => {
    const before = entries[i - 1];
    return before === undefined || compareTreeEntries(before, entry) <= 0;
  });
}

const BAD_NAME_BYTE = /[/\0\u0100-\uffff]/;

function entryFault({ mode, name, oid }: TreeEntry): string | undefined {
  if (!/^[0-7]{5,6}$/.test(mode)) return "has a bad mode";
  if (name === "" || BAD_NAME_BYTE.test(name)) return "has a bad name";
  return OID.test(oid) ? undefined : "has a bad oid";
}

/**
 * Returns the entries of a tree in stored order.
 *
 * Names are not judged (`..` and `.git` come back as they are); the caller decides what it accepts.
 *
 * @throws TicketError `GIT_BAD_TREE` on bytes that are no tree.
 */
export function parseTree(data: Uint8Array, format: ObjectFormat): TreeEntry[] {
  const bytes = asBuffer(data);
  const width = oidLength(format) / 2;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    if (space < at + 1 || space > at + 7) throw badTree(`bad mode at byte ${at}`);
    const mode = bytes.toString("latin1", at, space);
    if (!/^[0-7]+$/.test(mode)) throw badTree(`bad mode at byte ${at}`);
    const nul = bytes.indexOf(0, space + 1);
    if (nul < space + 2) throw badTree(`bad name at byte ${space + 1}`);
    const end = nul + 1 + width;
    if (end > bytes.length) throw badTree("the last entry is cut off");
    const name = bytes.toString("latin1", space + 1, nul);
    entries.push({ mode: canonicalMode(mode), name, oid: bytes.toString("hex", nul + 1, end) });
    at = end;
  }
  return entries;
}

/** Returns a view of the same memory with Buffer's methods; copies nothing. */
export function asBuffer(data: Uint8Array): Buffer {
  return Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

function badTree(reason: string): TicketError {
  return new TicketError("GIT_BAD_TREE", "invalid", `A tree object is malformed: ${reason}.`, {
    data: { reason },
  });
}

/** Who did something and when, as a commit stores it. */
export interface CommitPerson {
  readonly name: string;
  readonly email: string;
  /** Whole seconds since the epoch. */
  readonly time: number;
  /** "+0000" or another `[+-]hhmm`. */
  readonly tz: string;
}

/** A commit as data. Headers that are not listed here are dropped by `parseCommit`. */
export interface CommitData {
  readonly tree: Oid;
  readonly parents: readonly Oid[];
  readonly author: CommitPerson;
  readonly committer: CommitPerson;
  readonly message: string;
  /** The armoured signature, without the header's folding. */
  readonly signature?: string | undefined;
}

/**
 * Returns the bytes of a commit, in UTF-8.
 *
 * Without `signature` these are the bytes to sign; with it, the bytes to store.
 *
 * @throws TicketError `GIT_BAD_COMMIT` when a value would break out of its line.
 */
export function encodeCommit(commit: CommitData): Uint8Array {
  const { tree, parents, message, signature } = commit;
  for (const oid of [tree, ...parents]) {
    if (!OID.test(oid)) throw badCommit("an oid is out of form");
  }
  if (message.includes("\0")) throw badCommit("the message holds a NUL");
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${encodePerson(commit.author)}`,
    `committer ${encodePerson(commit.committer)}`,
  ];
  if (signature !== undefined) lines.push(encodeSignature(signature, tree.length));
  return Buffer.from(`${lines.join("\n")}\n\n${message}`, "utf8");
}

function encodePerson({ name, email, time, tz }: CommitPerson): string {
  if (/[\0\n<>]/.test(name + email))
    throw badCommit("a name or address holds <, > or a line break");
  if (!Number.isSafeInteger(time) || time < 0) throw badCommit("a time is no count of seconds");
  if (!/^[+-]\d{4}$/.test(tz)) throw badCommit("a time zone is out of form");
  return `${name} <${email}> ${time} ${tz}`;
}

function encodeSignature(signature: string, oidDigits: number): string {
  const header = oidDigits === 64 ? "gpgsig-sha256" : "gpgsig";
  return `${header} ${signature.replace(/\n+$/, "").replaceAll("\n", "\n ")}`;
}

/**
 * Returns what a commit says; unknown headers (`mergetag`, `HG:…`) are skipped, a bad person line becomes empty.
 *
 * @throws TicketError `GIT_BAD_COMMIT` when there is no tree line or an oid is out of form.
 */
export function parseCommit(data: Uint8Array): CommitData {
  const bytes = asBuffer(data);
  const split = bytes.indexOf("\n\n");
  const headerEnd = split < 0 ? bytes.length : split;
  const headers = readHeaders(bytes.toString("latin1", 0, headerEnd));
  const label = last(headers, "encoding");
  const decode = decoderFor(label);
  const tree = last(headers, "tree");
  const parents = headers.filter(([key]) => key === "parent").map(([, value]) => value);
  if (tree === undefined) throw badCommit("it has no tree");
  if (![tree, ...parents].every((oid) => OID.test(oid))) throw badCommit("an oid is out of form");
  const signature = last(headers, tree.length === 64 ? "gpgsig-sha256" : "gpgsig");
  const message = split < 0 ? "" : decode(bytes.subarray(split + 2));
  const person = (line: string): CommitPerson => {
    // Its bytes are the same in UTF-8.
    const isSame = label === undefined && isPlainAscii(line);
    return parsePerson(isSame ? line : decode(Buffer.from(line, "latin1")));
  };
  const [by, through] = [last(headers, "author") ?? "", last(headers, "committer") ?? ""];
  const author = person(by);
  const committer = through === by ? author : person(through);
  const base = { tree, parents, author, committer, message };
  return signature === undefined ? base : { ...base, signature: `${signature}\n` };
}

type Header = readonly [key: string, value: string];

function readHeaders(text: string): Header[] {
  const headers: Header[] = [];
  for (const line of text.replaceAll("\n ", "\u{ffff}").split("\n")) {
    const space = line.indexOf(" ");
    if (space < 1) continue;
    headers.push([line.slice(0, space), line.slice(space + 1).replaceAll("\u{ffff}", "\n")]);
  }
  return headers;
}

function last(headers: readonly Header[], key: string): string | undefined {
  return headers.findLast(([name]) => name === key)?.[1];
}

function decoderFor(label: string | undefined): (bytes: Buffer) => string {
  if (label === undefined || /^utf-?8$/i.test(label)) return (bytes) => bytes.toString("utf8");
  try {
    const decoder = new TextDecoder(label);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return (bytes) => bytes.toString("utf8"); // an encoding nobody knows: better some text than none
  }
}

/** Reads as git does: the first "<" opens the address, the time follows the last ">". */
function parsePerson(line: string): CommitPerson {
  const open = line.indexOf("<");
  const close = line.indexOf(">", open);
  if (open < 0 || close < 0) return { name: line.trim(), email: "", time: 0, tz: "+0000" };
  const when = /^ *(\d+)(?: ([+-]\d{4}))?/.exec(line.slice(line.lastIndexOf(">") + 1));
  const time = Number(when?.[1] ?? 0);
  return {
    name: line.slice(0, open).trim(),
    email: line.slice(open + 1, close),
    time: Number.isSafeInteger(time) ? time : 0,
    tz: when?.[2] ?? "+0000",
  };
}

function badCommit(reason: string): TicketError {
  return new TicketError("GIT_BAD_COMMIT", "invalid", `A commit object is malformed: ${reason}.`, {
    data: { reason },
  });
}
