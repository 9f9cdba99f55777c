/** Faults by which a user's repository becomes another kind, or ours is looked for elsewhere. @type {Record<string, import("./plants.mjs").Plant>} */
export const KIND_PLANTS = {
  "makes-shallow": {
    what: "a fetch brings the newest commit alone",
    replacements: [
      {
        file: "src/git/native/fetch.ts",
        find: '...["--no-auto-maintenance",',
        replace: '...["--depth=1", "--no-auto-maintenance",',
      },
    ],
  },
  "makes-partial": {
    what: "a fetch leaves the blobs for later",
    replacements: [
      {
        file: "src/git/native/fetch.ts",
        find: '"--no-filter"',
        replace: '"--filter=blob:none"',
      },
    ],
  },
  "fetches-tags": {
    what: "a fetch brings the tags too",
    replacements: [{ file: "src/git/native/fetch.ts", find: '"--no-tags"', replace: '"--tags"' }],
  },
  "blind-to-tables": {
    what: "without git, refs are written as files where they are in tables",
    replacements: [
      {
        file: "src/git/isomorphic/open.ts",
        find: 'if (tables || format.refStorage === "reftable")',
        replace: 'if (tables && format.refStorage === "files")',
      },
    ],
  },
  "own-refs": {
    what: "without git, each worktree has tickets of its own",
    replacements: [
      {
        file: "src/git/isomorphic/read-ref.ts",
        find: "PER_WORKTREE.test(ref) ? gitDir : commonDir",
        replace: "PER_WORKTREE.test(ref) ? commonDir : gitDir",
      },
    ],
  },
  "far-remotes": {
    what: "relative addresses begin in the git directory where GIT_DIR is set",
    replacements: [
      {
        file: "src/git/native/discovery.ts",
        find: "base: worktree ?? workFolder(cwd, env)",
        replace: "base: worktree ?? (workFolder(cwd, env) && gitDir)",
      },
    ],
  },
};
