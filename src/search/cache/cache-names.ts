import { checksumOfText } from "../../base/checksum.ts";

const hex = (sum: number): string => sum.toString(16).padStart(8, "0");
const baseOf = (ref: string): string => `tickets-${hex(checksumOfText(ref))}`;

/** Version of these files: another one is as good as none. */
const PAGES = 1;

/** Names of the files of one ref. */
export function cacheNames(ref: string) {
  const base = baseOf(ref);
  return {
    table: `${base}.table`,
    patch: `${base}.patch`,
    log: `${base}.log`,
    rows: (random: string) => `${base}-${random}.rows`,
    text: `${base}.text`,
    textPatch: `${base}.text-patch`,
    words: (random: string) => `${base}-${random}.words`,
    /** Of a list that was asked for: its file, and what tells it from others that might have the same. */
    page: (query: unknown) => {
      const key = `${PAGES} ${JSON.stringify(query)}`;
      return { key, name: `${base}-${hex(checksumOfText(key))}.page` };
    },
    /** The query of such a key. */
    queryOf: (key: string): unknown => JSON.parse(key.slice(`${PAGES} `.length)),
    /** Other refs have files of their own. */
    isOurs: (name: string) => isCacheFile(name) && name.startsWith(base),
  };
}

/** Files in the cache's folder that are ours. */
export const isCacheFile = (name: string): boolean =>
  /^tickets-[0-9a-f]{8}(?:\.(?:table|patch|log|text|text-patch)|-[0-9a-f]{16}\.(?:rows|words)|-[0-9a-f]{8}\.page)(?:\.[0-9a-f]{16}\.tmp)?$/.test(
    name,
  );

/** Those of them that full-text search has. */
export const isTextFile = (name: string): boolean =>
  isCacheFile(name) && /\.(?:text|text-patch|words)(?:\.|$)/.test(name);

/** Those that are lists that were asked for. */
export const isPageFile = (name: string): boolean =>
  isCacheFile(name) && /\.page(?:\.|$)/.test(name);

/** Other refs have files of their own. */
export const isOfRef = (name: string, ref: string): boolean => name.startsWith(baseOf(ref));
