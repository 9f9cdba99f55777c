/** Faults in what keeps tickets for reading. @type {Record<string, import("./plants.mjs").Plant>} */
export const CACHE_PLANTS = {
  "blind-cache": {
    what: "sections of a cache are not checked by their sums",
    replacements: [
      {
        file: "src/search/cache/sections.ts",
        find: "if (checksum(bytes) !== sum) throw",
        replace: "if (sum < 0) throw",
      },
    ],
  },
  "stale-cache": {
    what: "a cache is believed whatever commit it is of",
    replacements: [
      {
        file: "src/search/cache/current-table.ts",
        find: "if (before?.table.commit === commit) {",
        replace: "if (before !== undefined) {",
      },
    ],
  },
  "any-patch": {
    what: "changes are laid over a table that they were not made for",
    replacements: [
      {
        file: "src/search/cache/load-table.ts",
        find: 'if (header["base"] !== base) return undefined;',
        replace: "void base;",
      },
    ],
  },
  "loud-cache": {
    what: "what is wrong with a cache fails whoever asks",
    replacements: [
      {
        file: "src/app/from-cache.ts",
        find: "if (isTicketError(error)) throw error;",
        replace: "throw isTicketError(error) ? error : error;",
      },
    ],
  },
  "followed-links": {
    what: "a link in the place of a cache's file is followed",
    replacements: [
      {
        file: "src/search/cache/read-cache-file.ts",
        find: "O_RDONLY | O_NOFOLLOW | O_NONBLOCK;",
        replace: "O_RDONLY | (O_NOFOLLOW & 0) | O_NONBLOCK;",
      },
    ],
  },
  "crooked-cache": {
    what: "tickets that changed are listed as far from the end as they should be from the beginning, as the cache is brought up to date",
    replacements: [
      {
        file: "src/search/cache/make-patch.ts",
        find: "placeOf[row] = low;",
        replace: "placeOf[row] = order.length - low;",
      },
    ],
  },
  "any-owner": {
    what: "a cache's file is believed whoever owns it",
    replacements: [
      {
        file: "src/search/cache/read-cache-file.ts",
        find: "stats.uid !== (process.geteuid?.() ?? stats.uid)",
        replace: "stats.uid < 0",
      },
    ],
  },
  "blind-page": {
    what: "a page is not compared with its twin",
    replacements: [
      {
        file: "src/app/heads.ts",
        find: "if (bytes.compare(bytes, half, bytes.length, 0, half) !== 0) throw",
        replace: "if (bytes.length !== 2 * half) throw",
      },
    ],
  },
  "stale-page": {
    what: "a page is believed whatever commit it is of",
    replacements: [
      {
        file: "src/app/heads.ts",
        find: "page.key !== key || page.commit !== commit",
        replace: 'page.key !== key || page.commit === ""',
      },
    ],
  },
  "any-page": {
    what: "a page is believed whatever list it is of",
    replacements: [
      {
        file: "src/app/heads.ts",
        find: "page.key !== key || page.commit !== commit",
        replace: "page.commit !== commit",
      },
    ],
  },
};
