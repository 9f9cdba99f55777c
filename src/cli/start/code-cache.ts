import type { CodeCache, CompiledFile, FilePlace, Index, KeptFile, Tools } from "./start-types.ts";

/** What is kept where nothing is, or nothing of it counts. */
export const NOTHING: CodeCache = {
  ways: [],
  common: new Set(),
  names: [],
  read: () => undefined,
};

/** Files that stand together: their places, the bytes of their codes, and of their texts behind these. */
interface Block {
  readonly places: readonly FilePlace[];
  readonly codes: number;
  readonly texts: number;
}

function blockOf(places: readonly FilePlace[], aligned: Tools["aligned"]): Block {
  let codes = 0;
  let texts = 0;
  for (const [, , code, text] of places) {
    codes += aligned(code);
    texts += Math.abs(text);
  }
  return { places, codes, texts };
}

/** Returns the files in the bytes of a block. */
function filesIn(
  bytes: Buffer,
  { places, codes }: Block,
  aligned: Tools["aligned"],
): ReadonlyMap<string, CompiledFile> {
  // Parts of one long text are no copies, and V8 does not move it when it collects its memory.
  const texts = bytes.toString("latin1", codes);
  const files = new Map<string, CompiledFile>();
  let at = 0;
  let from = 0;
  for (const [name, look, code, text] of places) {
    const end = from + Math.abs(text);
    files.set(name, {
      look,
      text: text < 0 ? bytes.toString("utf8", codes + from, codes + end) : texts.slice(from, end),
      code: bytes.subarray(at, at + code),
    });
    at += aligned(code);
    from = end;
  }
  return files;
}

/** Opens what was kept. @throws whatever is wrong with it. */
export function readCodeCache(
  { file, size, index, start }: KeptFile,
  { readTwice, aligned }: Pick<Tools, "readTwice" | "aligned">,
): CodeCache {
  const { ways, common, others } = JSON.parse(index) as Index;
  const filesAt = (block: Block, at: number): ReadonlyMap<string, CompiledFile> =>
    filesIn(readTwice(file, size, at, block.codes + block.texts), block, aligned);
  const first = blockOf(common, aligned);
  const files = filesAt(first, start);
  let rest: ReadonlyMap<string, CompiledFile> | undefined;
  const readRest = (): ReadonlyMap<string, CompiledFile> => {
    try {
      return filesAt(blockOf(others, aligned), start + aligned(first.codes + first.texts));
    } catch {
      return new Map();
    }
  };
  return {
    ways,
    common: new Set(files.keys()),
    names: [...common, ...others].map(([name]) => name),
    read: (name) => {
      const known = files.get(name);
      if (known !== undefined) return known;
      rest ??= readRest();
      return rest.get(name);
    },
  };
}
