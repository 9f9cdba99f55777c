import { equalJson } from "../../src/base/canonical-json.ts";
import { isObject, type Json } from "../../src/base/json.ts";
import {
  adoptDocument,
  adoptionStamp,
  adoptRemoval,
  type ForeignCommit,
} from "../../src/domain/adopt.ts";
import { decodeDocument } from "../../src/domain/decode.ts";
import { type Cell, cellKey, type Document } from "../../src/domain/document.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { joinDocuments } from "../../src/domain/join.ts";
import type { Tree } from "../../src/domain/join-tree.ts";
import { parseDocument, readDocument } from "../../src/domain/read-document.ts";
import type { Stamp } from "../../src/domain/stamp.ts";
import { cellsOf, isRedactedText, partOf } from "./cells.ts";
import { difference, firstFault, type Law } from "./laws-of-join.ts";
import { documentAt } from "./trees.ts";

type Members = Record<string, Json | undefined>;

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const objectOf = (value: Json | undefined): Members => (isObject(value) ? { ...value } : {});

/** What a person does to a ticket's file with an editor, knowing nothing of stamps. */
const EDITS: readonly ((file: Members) => Members)[] = [
  (file) => ({ ...file, title: "by hand" }),
  (file) => ({ ...file, title: undefined, body: undefined }),
  (file) => ({ ...file, body: ["by hand", ""] }),
  (file) => ({ ...file, status: "done", resolution: undefined }),
  (file) => ({ ...file, labels: [...listOf(file["labels"]), "by-hand", "auth"] }),
  (file) => ({ ...file, labels: [] }),
  (file) => ({ ...file, links: [...listOf(file["links"]), { type: "by-hand", to: "x" }] }),
  (file) => ({ ...file, custom: { ...objectOf(file["custom"]), hand: 1, 10: "ten" } as Json }),
  (file) => ({ ...file, custom: {} }),
  (file) => ({ ...file, comments: listOf(file["comments"]).slice(1) }),
  (file) => ({
    ...file,
    comments: listOf(file["comments"]).map((c) => ({ ...objectOf(c), body: ["by hand"] }) as Json),
  }),
  (file) => ({
    ...file,
    criteria: listOf(file["criteria"]).map((c) => ({ ...objectOf(c), done: true }) as Json),
  }),
  (file) => ({ ...file, claim: undefined }),
  (file) => ({ ...file, "x-future": [1, { b: 2, a: 3 }], "x-hand": null }),
  (file) => ({ ...file, deleted: undefined }),
  (file) => ({ ...file, _v: { all: objectOf(file["_v"])["all"] ?? "" } }),
  (file) => ({ ...file, _v: undefined }),
  (file) => file,
];

/** Says what is wrong with a cell before an edit, as the file has it, and as it was adopted. */
function cellFault(
  was: Cell | undefined,
  is: Cell | undefined,
  now: Cell | undefined,
  stamp: Stamp,
): string | undefined {
  if (!equalJson(now?.value, is?.value))
    return `the file says ${JSON.stringify(is)}, adopted ${JSON.stringify(now)}`;
  const changed = !equalJson(was?.value, is?.value);
  if (changed) return now?.stamp === stamp ? undefined : `changed, but stamped ${now?.stamp}`;
  return was !== undefined && now?.stamp !== was.stamp ? "not changed, but stamped" : undefined;
}

/** Says where adopting an edited file does not give what the file says. */
function misread(
  before: Document,
  file: Document,
  adopted: Document,
  stamp: Stamp,
): string | undefined {
  const [old, wanted, found] = [cellsOf(before), cellsOf(file), cellsOf(adopted)];
  const keys = [before, file, adopted].flatMap(({ cells }) => [...cells.keys()]);
  return firstFault(new Set(keys), (key) => {
    if (isRedactedText(adopted, key)) return undefined;
    const { element } = partOf(key);
    const dropped = element !== undefined && wanted.at(key) === undefined;
    const gone = dropped && found.at(cellKey(element, "deleted"))?.value === true;
    const fault = dropped ? "dropped, still there" : undefined;
    return gone
      ? undefined
      : (fault ?? cellFault(old.at(key), wanted.at(key), found.at(key), stamp));
  });
}

/** Says what is wrong with the file that a foreign commit's `text` was adopted as. */
function adoptionFault(
  before: Document,
  text: string,
  bytes: string,
  commit: ForeignCommit,
): string | undefined {
  const { kind, name } = before;
  const adopted = readDocument(kind, name, bytes);
  const joined = encodeDocument(joinDocuments(before, adopted));
  if (joined !== bytes)
    return `what was there before wins over the edit:\n${bytes}\njoined with its past\n${joined}`;
  const file = decodeDocument(kind, name, parseDocument(kind, name, text), before.all);
  return misread(before, file, adopted, adoptionStamp(commit, before));
}

interface Edited {
  /** The documents that the commit touched, as both clones read them. */
  readonly adopted: Tree;
  readonly fault: string | undefined;
}

/** Returns what a foreign commit makes of a tree in which it edits a ticket, drops one and adds a view. */
function edited(tree: Tree, choice: number): Edited {
  const adopted = new Map<string, string>();
  const commit = { oid: choice.toString(16).padStart(40, "0"), time: choice * 1e9 };
  const paths = [...tree.keys()].filter(
    (path) => path.startsWith("tickets/") && documentAt(tree, path)?.purged === false,
  );
  const [one, other] = [paths[choice % paths.length], paths[(choice + 1) % paths.length]];
  const dropped = other === undefined || other === one ? undefined : documentAt(tree, other);
  if (dropped !== undefined && other !== undefined)
    adopted.set(other, encodeDocument(adoptRemoval(dropped, commit)));
  const made = parseDocument("view", "by-hand", '{"schema":1,"name":"by-hand","title":"hand"}');
  const view = adoptDocument("view", "by-hand", undefined, made, commit);
  adopted.set("views/by-hand.json", encodeDocument(view));
  const before = one === undefined ? undefined : documentAt(tree, one);
  if (before === undefined || one === undefined) return { adopted, fault: undefined };
  const edit = EDITS[choice % EDITS.length] ?? ((file) => file);
  const text = JSON.stringify(edit(JSON.parse(tree.get(one) ?? "")));
  const source = parseDocument("ticket", before.name, text);
  const document = adoptDocument("ticket", before.name, before, source, commit);
  const bytes = encodeDocument(document);
  adopted.set(one, bytes);
  const fault = adoptionFault(before, text, bytes, commit);
  return { adopted, fault: fault && `${one}, edit ${EDITS.indexOf(edit)}: ${fault}` };
}

/** P13: two clones that find the same hand edit end with the same tree, and it holds what the hand wrote. */
export const adopts: Law = ({ history, trees: [a, b], join }) => {
  const choice = history.log.length + history.batches.length * 31;
  const { adopted, fault } = edited(a, choice);
  const theirs = new Map([...b].filter(([path]) => adopted.has(path)));
  return fault ?? difference(join(adopted, theirs), join(theirs, adopted));
};
