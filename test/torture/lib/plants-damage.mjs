/** Faults in how damage is met. @type {Record<string, import("./plants.mjs").Plant>} */
export const DAMAGE_PLANTS = {
  "blind-trees": {
    what: "a folder that is missing is taken for an empty one",
    replacements: [
      {
        file: "src/store/trees.ts",
        find: 'if (result.kind === "missing") throw unreadable(result.oid, "tree", "missing");',
        replace: 'if (result.kind === "missing") { store.trees.set(result.oid, []); continue; }',
      },
    ],
  },
  "silent-list": {
    what: "what can't be read is not told of",
    replacements: [
      {
        file: "src/store/read-tickets.ts",
        find: "else problems.push({ path, problem: problemOf(read) });",
        replace: "else void [path, problemOf];",
      },
    ],
  },
  "half-history": {
    what: "a version that can't be read is taken for none",
    replacements: [
      {
        file: "src/store/history.ts",
        find: "read.at(oid, place) !== undefined);",
        replace: "read.at(oid, place) !== null);",
      },
    ],
  },
};
