/** Faults by which clones come apart. @type {Record<string, import("./plants.mjs").Plant>} */
export const CLONE_PLANTS = {
  "ours-first": {
    what: "a join prefers what we have",
    replacements: [
      {
        file: "src/domain/join.ts",
        find: "if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;",
        replace: "if (a.stamp !== b.stamp) return a;",
      },
    ],
  },
  "late-loses": {
    what: "of two writes the earlier one wins",
    replacements: [
      {
        file: "src/domain/join.ts",
        find: "if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;",
        replace: "if (a.stamp !== b.stamp) return a.stamp < b.stamp ? a : b;",
      },
    ],
  },
};
