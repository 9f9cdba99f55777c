/** Faults in what speaks to remotes. @type {Record<string, import("./plants.mjs").Plant>} */
export const SYNC_PLANTS = {
  "one-race": {
    what: "a sync gives up at its first lost race",
    replacements: [
      {
        file: "src/store/sync-push.ts",
        find: "const MOST_RACES = 40;",
        replace: "const MOST_RACES = 1;",
      },
    ],
  },
  "half-races": {
    what: "a race that the remote tells of is taken for a refusal",
    replacements: [
      {
        file: "src/git/push-report.ts",
        find: "if (raced || ",
        replace: "if ((raced && false) || ",
      },
      {
        file: "src/git/push-report.ts",
        find: "const POLICY =\n  /",
        replace: "const POLICY =\n  /failed|lock|exist|expected|",
      },
    ],
  },
  "one-side": {
    what: "a join keeps the tree of one side",
    replacements: [
      {
        file: "src/store/join-trees.ts",
        find: "tree: written.root ?? a,",
        replace: "tree: a,",
      },
    ],
  },
  "cut-is-done": {
    what: "a push whose connection broke is taken for done",
    replacements: [
      {
        file: "src/store/sync-push.ts",
        find: "patience.cut(error);\n    return undefined;",
        replace: 'void [patience.cut, error];\n    return { kind: "pushed", from: undefined };',
      },
    ],
  },
  "seen-first": {
    what: "a head is noted as seen at the remote before it is pushed, and a failure is believed",
    replacements: [
      {
        file: "src/store/sync-push.ts",
        find: "const outcome = await tryPush(",
        replace: "await markSeen(store, remote, head);\n      const outcome = await tryPush(",
      },
    ],
  },
  "no-patience": {
    what: "a remote that says nothing is waited for for ever",
    replacements: [
      {
        file: "src/git/native/transport-process.ts",
        find: "timer = setTimeout(giveUp, run.patienceMs);",
        replace: "timer = setTimeout(giveUp, 1e9 + run.patienceMs);",
      },
    ],
  },
  storm: {
    what: "a refusal is taken for a race, and tried again and again",
    replacements: [
      {
        file: "src/git/push-report.ts",
        find: "if (raced || ",
        replace: "if (raced || line || ",
      },
      {
        file: "src/store/sync-push.ts",
        find: "const MOST_STUCK = 6;",
        replace: "const MOST_STUCK = 15;",
      },
      {
        file: "src/store/sync-push.ts",
        find: "const LONGEST_PAUSE_MS = 3000;",
        replace: "const LONGEST_PAUSE_MS = 30;",
      },
    ],
  },
  "forced-fetch": {
    what: "a fetch takes whatever the remote has",
    replacements: [
      {
        file: "src/git/native/fetch.ts",
        find: "notedFetch(context, request, `",
        replace: "notedFetch(context, request, `+",
      },
    ],
  },
  "forced-push": {
    what: "a push overwrites what the remote has",
    replacements: [
      {
        file: "src/git/native/push.ts",
        find: "const refspec = `",
        replace: "const refspec = `+",
      },
    ],
  },
};
