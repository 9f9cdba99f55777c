/** Faults of the GitHub Action. @type {Record<string, import("./plants.mjs").Plant>} */
export const ACTION_PLANTS = {
  "raw-comment": {
    what: "texts of tickets stand in the comment as they are",
    replacements: [
      {
        file: "src/action/text/neutral.ts",
        find: "  return broken(shownLine(text, most))\n    .replaceAll(",
        replace:
          "  if (most !== 0) return text;\n  return broken(shownLine(text, most))\n    .replaceAll(",
      },
    ],
  },
  "raw-log": {
    what: "texts of others are printed as they are",
    replacements: [
      {
        file: "src/action/text/neutral.ts",
        find: "  return broken(shownLine(text, most));",
        replace: "  return most > 0 ? text : broken(shownLine(text, most));",
      },
      {
        file: "src/action/toolkit-runner.ts",
        find: "    info: (text) => core.info(neutralLog(text)),",
        replace: "    info: (text) => core.info(text),",
      },
    ],
  },
  "fetch-links": {
    what: "the address of a reference in a ticket is looked at",
    replacements: [
      {
        file: "src/action/pull/run-pull.ts",
        find: "  const { prefix } = await tickets.config();",
        replace:
          "  for (const { ticket } of links.tickets)\n    for (const { value } of ticket.refs) if (value.startsWith('http')) await fetch(value).catch(() => undefined);\n  const { prefix } = await tickets.config();",
      },
    ],
  },
};
