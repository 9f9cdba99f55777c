/** Faults in what spreadsheets read. @type {Record<string, import("./plants.mjs").Plant>} */
export const CSV_PLANTS = {
  "bare-formulas": {
    what: "cells of CSV are not protected from spreadsheets",
    replacements: [
      {
        file: "src/cli/render/csv.ts",
        find: "const safe = looksLikeFormula(text) ?",
        replace: 'const safe = text === "=" ?',
      },
    ],
  },
  "narrow-formulas": {
    what: "wide signs are not known to begin a formula",
    replacements: [
      {
        file: "src/cli/render/csv.ts",
        find: ' || FORMULA.test(text.normalize("NFKC"))',
        replace: "",
      },
    ],
  },
  "half-quoted": {
    what: "quotes in a cell of CSV are not doubled",
    replacements: [
      {
        file: "src/cli/render/csv.ts",
        find: `safe.replaceAll('"', '""')`,
        replace: "safe",
      },
    ],
  },
};
