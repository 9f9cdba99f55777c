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
  "ours-left": {
    what: "the parents of a join are in no order",
    replacements: [
      {
        file: "src/store/join.ts",
        find: "a.oid < b.oid ? [a, b] : [b, a];",
        replace: "[a, b];",
      },
    ],
  },
  "texts-by-chance": {
    what: "texts that are brought together get a stamp of their clone",
    replacements: [
      {
        file: "src/store/join-texts.ts",
        find: 'derivedReplica("texts", join)',
        replace: 'derivedReplica("texts", join, String(Math.random()))',
      },
    ],
  },
  "wall-clock": {
    what: "a stamp is what the clock says, whatever was seen",
    replacements: [
      {
        file: "src/domain/stamp.ts",
        find: "if (time > floor) return",
        replace: "if (time > floor || time >= 0) return",
      },
    ],
  },
  "no-quarantine": {
    what: "stamps of the future are taken in",
    replacements: [
      {
        file: "src/store/validate-tip.ts",
        find: "if (time <= latest) return;",
        replace: "if (time <= latest || time > 0) return;",
      },
    ],
  },
  "other-author": {
    what: "joins are made by another name",
    replacements: [
      {
        file: "src/store/fixed-author.ts",
        find: 'name: "git-ticket"',
        replace: 'name: "git ticket"',
      },
    ],
  },
  "other-bytes": {
    what: "the members of a document are in another order",
    replacements: [
      {
        file: "src/domain/fields.ts",
        find: 'register("title"),\n  register("type"),\n  { kind: "composite"',
        replace: 'register("type"),\n  register("title"),\n  { kind: "composite"',
      },
    ],
  },
  "any-format": {
    what: "a newer format is read as if it were ours",
    replacements: [
      {
        file: "src/domain/decode.ts",
        find: "schema > SCHEMA)",
        replace: "schema > SCHEMA + 9)",
      },
    ],
  },
  "half-batch": {
    what: "of a batch with a fault the rest is made",
    replacements: [
      {
        file: "src/store/batch.ts",
        find: "if (result.faults.length > 0 && atomic) throw",
        replace: "if (result.faults.length > 9 && atomic) throw",
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
