import { eachRun, isAscii, isAsciiLetter, LONGEST, normalText } from "./words.ts";

/** Runs of letters that were met: most texts are made of the same few, which are taken apart once. */
export interface RunTable<T> {
  /** Calls `visit` with what stands for each run of a text, in their order. */
  each(text: string, visit: (found: T) => void): void;
  clear(): void;
}

const FEW = 1 << 13;
/** So many texts are not worth a loop that V8 would compile for them, which takes it longer than they do. */
const FEW_TEXTS = 64;
/** FNV-1a: G. Fowler, L. C. Noll, K.-P. Vo, 1991. */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];
const LETTER = Uint8Array.from({ length: 0x80 }, (_, code) => (isAsciiLetter(code) ? 1 : 0));

function hashOf(run: string): number {
  let hash = BASIS;
  for (let at = 0; at < run.length; at++) hash = Math.imul(hash ^ run.charCodeAt(at), PRIME);
  return hash;
}

/** Returns a table without a run; `make` is asked once for each. A run that is known costs no string. */
export function runTable<T>(make: (run: string) => T): RunTable<T> {
  let slots = new Int32Array(FEW);
  let hashes = new Int32Array(FEW / 2);
  let runs: string[] = [];
  let found: T[] = [];
  let texts = 0;
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length);
    runs.forEach((_, at) => {
      let slot = (hashes[at] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = at + 1;
    });
    const longer = new Int32Array(slots.length / 2);
    longer.set(hashes);
    hashes = longer;
  };
  const look = (text: string, start: number, end: number, hash: number): T => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let at = (slots[slot] ?? 0) - 1; at >= 0; at = (slots[slot] ?? 0) - 1) {
      const run = runs[at] ?? "";
      if (hashes[at] === hash && run.length === end - start && text.startsWith(run, start))
        return found[at] as T;
      slot = (slot + 1) & mask;
    }
    const run = text.slice(start, end);
    const made = make(run);
    hashes[runs.length] = hash;
    slots[slot] = runs.push(run);
    found.push(made);
    if (runs.length === hashes.length) grow();
    return made;
  };
  const eachAscii = (text: string, visit: (found: T) => void): void => {
    for (let at = 0; at < text.length; at++) {
      const start = at;
      let hash = BASIS;
      // Behind the end of a text there is no letter.
      for (; at - start < LONGEST && LETTER[text.charCodeAt(at)] === 1; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
      if (at === start) continue;
      visit(look(text, start, at, hash));
      // What ends a run is none itself, unless the run was too long.
      if (at - start === LONGEST) at--;
    }
  };
  return {
    each: (text, visit) => {
      if (++texts > FEW_TEXTS && isAscii(text)) eachAscii(text, visit);
      else eachRun(normalText(text), (run) => visit(look(run, 0, run.length, hashOf(run))));
    },
    clear: () => {
      slots = new Int32Array(FEW);
      hashes = new Int32Array(FEW / 2);
      [runs, found] = [[], []];
    },
  };
}
