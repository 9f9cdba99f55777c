import type { CodeCache, CompiledFile, FilePlace, Index, KeptFile, Tools } from "./start-types.ts";

/** What is kept where nothing is, or nothing of it counts. */
export const NOTHING: CodeCache = { rounds: 0, names: [], read: () => undefined };

/** Returns files whose codes stand one behind the other in these bytes, and then their texts. */
function filesIn(
  bytes: Buffer,
  places: readonly FilePlace[],
  codes: number,
  aligned: Tools["aligned"],
): ReadonlyMap<string, CompiledFile> {
  // Parts of one long text are no copies, and V8 does not move it when it collects its memory.
  const texts = bytes.toString("latin1", codes);
  const files = new Map<string, CompiledFile>();
  let at = 0;
  let from = 0;
  for (const [name, look, code, text] of places) {
    files.set(name, {
      look,
      text: texts.slice(from, from + text),
      code: bytes.subarray(at, at + code),
    });
    at += aligned(code);
    from += text;
  }
  return files;
}

/** Opens what was kept. @throws whatever is wrong with it. */
export function readCodeCache(
  { file, size, index, start }: KeptFile,
  { readTwice, aligned }: Pick<Tools, "readTwice" | "aligned">,
): CodeCache {
  const { rounds, common, others } = JSON.parse(index) as Index;
  let codes = 0;
  let letters = 0;
  for (const [, , code, text] of common) {
    codes += aligned(code);
    letters += text;
  }
  const bytes = readTwice(file, size, start, codes + letters);
  const files = filesIn(bytes, common, codes, aligned);
  const read = (name: string): CompiledFile | undefined => {
    const known = files.get(name);
    if (known !== undefined) return known;
    let at = start + aligned(codes + letters);
    for (const place of others) {
      const [own, , code, text] = place;
      const length = aligned(code) + text;
      if (own === name) {
        const found = readTwice(file, size, at, length);
        return filesIn(found, [place], aligned(code), aligned).get(name);
      }
      at += aligned(length);
    }
    return undefined;
  };
  return {
    rounds,
    names: [...common, ...others].map(([name]) => name),
    read: (name) => {
      try {
        return read(name);
      } catch {
        return undefined;
      }
    },
  };
}
