import { equalJson } from "../../src/base/canonical-json.ts";
import { type Cell, cellPath, type Document, isRegister } from "../../src/domain/document.ts";
import { fieldOf } from "../../src/domain/fields.ts";
import {
  isOverwritten,
  joinKnowledge,
  knownWrites,
  PURGED,
  redactedElements,
  type Write,
  type Writes,
  winnerOf,
  writtenCells,
} from "./causality.ts";
import { cellsOf, isRedactedText, sameCell, shownCell } from "./cells.ts";
import { firstFault, type Law } from "./laws-of-join.ts";
import type { Intents } from "./replicas.ts";
import { documentAt } from "./trees.ts";

/** Says where a document is not what the known writes to it make it. */
function againstWrites(document: Document, writes: Writes): string | undefined {
  if (writes.has(PURGED) !== document.purged) return "purged or not?";
  if (document.purged) return undefined;
  const cells = cellsOf(document);
  for (const key of new Set([...document.cells.keys(), ...writtenCells(writes)])) {
    if (isRedactedText(document, key)) continue;
    const register = isRegister(fieldOf(document.kind, cellPath(key)[0]));
    const known = knownWrites(writes, key, register);
    const fault = againstWinner(cells.at(key), known);
    if (fault !== undefined) return `${shownCell(key)}: ${fault}`;
  }
  const kept = redactedElements(writes).find((element) => !document.redacted.has(element));
  return kept === undefined ? undefined : `${shownCell(kept)}: not redacted`;
}

function againstWinner(cell: Cell | undefined, known: ReadonlySet<Write>): string | undefined {
  const winner = winnerOf(known);
  if (winner === undefined) return `nobody wrote ${JSON.stringify(cell)}`;
  if (!sameCell(winner, cell))
    return `the last write is ${JSON.stringify(winner)}, found ${JSON.stringify(cell)}`;
  if (isOverwritten(winner, known))
    return `${JSON.stringify(cell)} was overwritten by one who had seen it`;
  return undefined;
}

/** Says which of the values that its writer meant to write a document does not hold. */
function unwritten(document: Document, intents: Intents): string | undefined {
  for (const [key, value] of intents) {
    const written = document.cells.get(key)?.value;
    const empty = value === "" && written === undefined;
    if (!empty && !equalJson(written, value) && !isRedactedText(document, key))
      return `${shownCell(key)}: wrote ${JSON.stringify(value)}, found ${JSON.stringify(written)}`;
  }
  return undefined;
}

/** P6: no write is lost to one that its writer had seen, and everybody sees their own. */
export const losesNoCausalWrite: Law = ({ history, trees: [a, b, c, d], join }) => {
  const own = firstFault(history.batches, ({ after, intents }) =>
    firstFault(intents, ([path, intended]) => {
      const document = documentAt(after, path);
      return document === undefined || document.purged ? undefined : unwritten(document, intended);
    }),
  );
  if (own !== undefined) return own;
  const all = join(join(join(a, b), c), d);
  const known = history.replicas.map((r) => r.known).reduce(joinKnowledge);
  return firstFault(all.keys(), (path) => {
    const document = documentAt(all, path);
    const fault = document && againstWrites(document, known.get(path) ?? new Map());
    return fault && `${path} ${fault}`;
  });
};
