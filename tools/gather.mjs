import { posix } from "node:path";
import { build } from "esbuild";

/**
 * ES modules by their path in dist/, before they become CommonJS.
 *
 * @typedef {Map<string, string>} Modules
 */

/** What a command line needs before, or without, the tickets: what these load at once is kept apart from the tickets. */
const LIGHT = [
  "git-ticket.js",
  "chunks/cli-run-program.js",
  "chunks/cli-help.js",
  "chunks/cli-main-help.js",
  "chunks/cli-report-error.js",
  "chunks/cli-unknown-command.js",
  "chunks/cli-completion-answer-shell.js",
  "chunks/cli-commands-completion.js",
  "chunks/cli-commands-schema.js",
];
const TICKETS = "chunks/app-open-tickets.js";
/** A list that was asked for before needs no more than this beside them. */
const HEADS = "chunks/app-heads.js";
const WRITE = "chunks/app-transact.js";
/** What an everyday read asks of the cache, and what speaks to a remote. */
const READ = "chunks/app-read-head.js";
const SYNC = "chunks/app-sync.js";
/** What tells what can be begun. */
const READY = "chunks/app-ready.js";
/** What a write asks of git, and what a read does that finds too little in the cache. */
const STORED = "chunks/git-native-write.js";
const FOUND = "chunks/git-native-read-objects.js";
/** What answers a query that says more than how many; what reads its text; what few queries ask for. */
const ASK = "chunks/app-ask-table.js";
const PARSE = "chunks/search-parse-query.js";
const CONDITIONS = ["chunks/search-prepare-condition.js", "chunks/search-row-conditions.js"];
const SEARCH = "chunks/app-search-tickets.js";
const COMMAND = /^chunks\/cli-commands-/;
/** What this share of the commands has in common is loaded with each of them. */
const MANY = 1 / 16;

const IMPORT = /^import (?:\{([^}]*)\} from )?"(\.{1,2}\/[^"]+)";\n/gm;

/** @param {string} from @param {string} specifier */
const resolve = (from, specifier) => posix.join(posix.dirname(from), specifier);

/** @param {string} path */
const isShared = (path) => path.startsWith("chunks/shared-") && path !== "chunks/shared-runtime.js";

/**
 * Returns these modules and all that they load at once.
 *
 * @param {Modules} modules
 * @param {readonly string[]} from
 */
function closure(modules, from) {
  /** @type {Set<string>} */
  const found = new Set();
  const left = from.filter((path) => modules.has(path));
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const [, , specifier = ""] of (modules.get(path) ?? "").matchAll(IMPORT))
      left.push(resolve(path, specifier));
  }
  return found;
}

/**
 * Which files load a chunk at once: many of the commands (`common`), none of them (`own`).
 *
 * @typedef {Record<"started" | "light" | "tickets" | "read" | "asked" | "parsed" | "judged" | "synced" | "begun" | "written" | "stored" | "found" | "searched" | "common" | "own", boolean>} Use
 */

/** @param {Use} use */
const isOfConditions = ({ own, judged, tickets, read }) => own && judged && !tickets && !read;

/**
 * The groups, by the use of what is in them; the first that fits counts. None needs one that is loaded later.
 *
 * @type {readonly (readonly [group: string | undefined, fits: (use: Use) => boolean])[]}
 */
const GROUPS = [
  ["start", ({ light, started, tickets, common }) => light && (started || tickets || common)],
  [undefined, ({ light }) => light],
  ["tickets", ({ own, tickets }) => own && tickets],
  ["query", ({ own, asked, tickets, read }) => own && asked && !tickets && !read],
  ["parse", ({ own, parsed, tickets, read }) => own && parsed && !tickets && !read],
  ["texts", (use) => isOfConditions(use) && use.searched],
  ["conditions", (use) => isOfConditions(use)],
  ["sync", ({ own, synced, read, written }) => own && synced && !read && !written],
  ["reading", ({ own, read, synced, written }) => own && read && !synced && !written],
  [
    "write",
    ({ own, written, read, synced, begun }) => own && written && !read && !synced && !begun,
  ],
  [
    "base",
    ({ tickets, read, synced, begun, written, common }) =>
      tickets || (read && synced) || (written && (common || read || synced || begun)),
  ],
  ["commands", ({ common }) => common],
  ["documents", ({ written }) => written],
  ["git-write", ({ stored, found }) => stored && !found],
  ["git-read", ({ found }) => found],
  ["search", ({ own, searched }) => own && searched],
];

/**
 * Returns which shared chunks are put together, by the file that they are put into.
 *
 * @param {Modules} modules
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
function groupsOf(modules) {
  const reached = (/** @type {readonly string[]} */ from) => closure(modules, from);
  const [main, started, light] = [["git-ticket.js"], LIGHT.slice(0, 2), LIGHT].map(reached);
  const tickets = reached([TICKETS, HEADS]);
  const [read, asked, parsed, synced, begun, written, stored, found] = [
    ...[READ, ASK, PARSE, SYNC],
    ...[READY, WRITE, STORED, FOUND],
  ].map((path) => reached([path]));
  const searched = reached([SEARCH]);
  const judged = reached(CONDITIONS);
  const commands = [...modules.keys()].filter((path) => COMMAND.test(path));
  const used = commands.map((path) => reached([path]));
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const path of [...modules.keys()].filter((p) => isShared(p) && !main?.has(p)).sort()) {
    const by = used.filter((own) => own.has(path)).length;
    /** @type {Use} */
    const use = {
      started: started?.has(path) === true,
      light: light?.has(path) === true,
      tickets: tickets.has(path),
      read: read?.has(path) === true,
      asked: asked?.has(path) === true,
      parsed: parsed?.has(path) === true,
      judged: judged.has(path),
      synced: synced?.has(path) === true,
      begun: begun?.has(path) === true,
      written: written?.has(path) === true,
      stored: stored?.has(path) === true,
      found: found?.has(path) === true,
      searched: searched?.has(path) === true,
      common: by >= commands.length * MANY,
      own: by === 0,
    };
    const group = GROUPS.find(([, fits]) => fits(use))?.[0];
    if (group === undefined) continue;
    const file = `chunks/${group}.js`;
    groups.set(file, [...(groups.get(file) ?? []), path]);
  }
  return new Map([...groups].filter(([, members]) => members.length > 1));
}

/** @param {string} path `chunks/shared-base-errors.js` → `base_errors` */
const slug = (path) =>
  path
    .replace(/^chunks\/shared-/, "")
    .replace(/\.js$/, "")
    .replace(/[^A-Za-z0-9]+/g, "_");

/** @param {string} names what stands between the braces */
const namesIn = (names) =>
  names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => /** @type {[string, string]} */ (name.split(/\s+as\s+/)))
    .map(([outer, inner = outer]) => ({ outer, inner }));

/** @param {string} text */
function exportsOf(text) {
  const [, names = ""] = /^export \{([^}]*)\};$/m.exec(text) ?? [];
  return namesIn(names).map(({ inner }) => inner);
}

/**
 * Returns by path which module has all that another only passes on, under the same names. Nothing else is in such a module:
 * what is imported both at once and later gets one from esbuild.
 *
 * @param {Modules} modules
 * @returns {ReadonlyMap<string, string>}
 */
function forwards(modules) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const [path, text] of modules) {
    const [, names = ""] = /^export \{([^}]*)\};$/.exec(text.replace(IMPORT, "").trim()) ?? [];
    const wanted = namesIn(names).map(({ outer, inner }) => (outer === inner ? inner : ""));
    const [from, ...others] = sourcesOf(path, text, wanted);
    if (from === undefined || others.length > 0) continue;
    const all = exportsOf(modules.get(from) ?? "");
    if (wanted.every((name) => all.includes(name))) found.set(path, from);
  }
  return found;
}

/**
 * Returns the modules that a module imports these names from, under the same names.
 *
 * @param {string} path
 * @param {string} text
 * @param {readonly string[]} wanted
 */
function sourcesOf(path, text, wanted) {
  const sources = [...text.matchAll(IMPORT)].flatMap(([, imported = "", specifier = ""]) => {
    const same = namesIn(imported).some(
      ({ outer, inner }) => outer === inner && wanted.includes(inner),
    );
    return same ? [resolve(path, specifier)] : [];
  });
  return [...new Set(sources)];
}

/**
 * Returns one module for several, which exports what they do under names of its own, and some of it as it is called too.
 *
 * @param {Modules} modules
 * @param {readonly string[]} members
 * @param {ReadonlyMap<string, ReadonlySet<string>>} plain
 */
async function join(modules, members, plain) {
  const contents = members
    .map((path) => {
      const names = exportsOf(modules.get(path) ?? "");
      const renamed = names.map((name) => `${name} as ${slug(path)}__${name}`);
      const all = [...renamed, ...(plain.get(path) ?? [])];
      return `export { ${all.join(", ")} } from "./${path.slice("chunks/".length)}";\n`;
    })
    .join("");
  const inside = new Set(members);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "/", sourcefile: "join.js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    treeShaking: false,
    plugins: [
      {
        name: "members",
        setup(plugin) {
          plugin.onResolve({ filter: /.*/ }, ({ path, kind }) => {
            const name = resolve("chunks/x.js", path);
            return kind === "import-statement" && inside.has(name)
              ? { path: name, namespace: "member" }
              : { path, external: true };
          });
          plugin.onLoad({ filter: /.*/, namespace: "member" }, ({ path }) => ({
            contents: modules.get(path) ?? "",
            loader: "js",
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * Lets a module import from the groups what it imported from their members: one statement a group.
 *
 * @param {string} path
 * @param {string} text
 * @param {ReadonlyMap<string, string>} placed
 */
function redirect(path, text, placed) {
  /** @type {Map<string, string[]>} */
  const wanted = new Map();
  const rest = text.replace(IMPORT, (whole, names = "", specifier) => {
    const from = resolve(path, specifier);
    const group = placed.get(from);
    if (group === undefined) return whole;
    const own = namesIn(names).map(({ outer, inner }) => `${slug(from)}__${outer} as ${inner}`);
    wanted.set(group, [...(wanted.get(group) ?? []), ...own]);
    return "";
  });
  const imports = [...wanted].map(([group, names]) => {
    const near = posix.relative(posix.dirname(path), group);
    return `import { ${names.join(", ")} } from "./${near}";\n`;
  });
  return imports.join("") + rest;
}

const LATE = /\bimport\("(\.{1,2}\/[^"]+)"\)/g;

/**
 * Lets a module load later, instead of one that only passes things on, the one that has them: a file less.
 *
 * @param {string} path
 * @param {string} text
 * @param {ReadonlyMap<string, string>} passed
 * @param {ReadonlyMap<string, string>} placed
 */
function shorten(path, text, passed, placed) {
  return text.replace(LATE, (whole, specifier) => {
    const target = passed.get(resolve(path, specifier));
    if (target === undefined) return whole;
    const near = posix.relative(posix.dirname(path), placed.get(target) ?? target);
    return `import("./${near}")`;
  });
}

/**
 * Returns by member of a group the names that others pass on, and that the group exports as they are; none where another member
 * is asked for one of the same name.
 *
 * @param {Modules} modules
 * @param {ReadonlyMap<string, string>} passed
 * @param {ReadonlyMap<string, string>} placed
 * @returns {ReadonlyMap<string, ReadonlySet<string>>}
 */
function plainNames(modules, passed, placed) {
  /** @type {Map<string, Set<string>>} */
  const asked = new Map();
  for (const [by, path] of passed)
    if (placed.has(path))
      asked.set(path, new Set([...(asked.get(path) ?? []), ...exportsOf(modules.get(by) ?? "")]));
  const clashes = (/** @type {string} */ a, /** @type {string} */ b) =>
    a !== b &&
    placed.get(a) === placed.get(b) &&
    [...(asked.get(a) ?? [])].some((name) => asked.get(b)?.has(name));
  const alone = [...asked].filter(([path]) => ![...asked.keys()].some((b) => clashes(path, b)));
  return new Map(alone);
}

/**
 * Puts shared chunks together that are loaded together anyway: each file more costs the start about half a millisecond.
 *
 * @param {Modules} modules
 * @returns {Promise<Modules>}
 */
export async function gather(modules) {
  const groups = groupsOf(modules);
  /** @type {Map<string, string>} */
  const placed = new Map();
  for (const [group, members] of groups) for (const path of members) placed.set(path, group);
  const passed = forwards(modules);
  const plain = plainNames(modules, passed, placed);
  const kept = new Map([...passed].filter(([, to]) => !placed.has(to) || plain.has(to)));
  const joined = await Promise.all(
    [...groups].map(
      async ([group, members]) =>
        /** @type {const} */ ([group, await join(modules, members, plain)]),
    ),
  );
  const others = [...modules].filter(([path]) => !placed.has(path));
  return new Map(
    [...others, ...joined].map(([path, text]) => [
      path,
      shorten(path, redirect(path, text, placed), kept, placed),
    ]),
  );
}
