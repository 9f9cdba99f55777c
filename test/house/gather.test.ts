import { expect, test } from "vitest";
import { gather } from "../../tools/gather.mjs";
import { loadedWith } from "../../tools/loaded.mjs";

const part = (name: string, ...from: readonly string[]): string =>
  `${from.map((f) => `import { value as ${f} } from "./shared-${f}.js";\n`).join("")}var value = "${name}";\nexport { value };\n`;

/**
 * Commands `a` and `b` read and write; errors are needed by all, `draw` by the commands, `pack` by writes alone, `cell` by
 * writes and another part of the app, `lock` by what git writes, `delta` by what it reads, `rows` by what reads the cache, `speak`
 * by what speaks to a remote, `both` by these two.
 */
const MODULES = new Map([
  ["git-ticket.js", 'void import("./chunks/cli-run-program.js");\n'],
  ["chunks/cli-run-program.js", part("run", "errors", "words")],
  ["chunks/shared-errors.js", part("errors")],
  ["chunks/shared-words.js", part("words", "errors")],
  ["chunks/cli-commands-a.js", part("a", "draw", "wide", "errors", "json")],
  ["chunks/cli-commands-b.js", part("b", "draw", "wide")],
  ["chunks/shared-draw.js", part("draw", "errors")],
  ["chunks/shared-wide.js", part("wide")],
  ["chunks/shared-json.js", part("json")],
  ["chunks/shared-lines.js", part("lines")],
  ["chunks/app-open-tickets.js", part("open", "git", "read", "json", "lines")],
  ["chunks/cli-commands-c.js", part("c", "lines")],
  ["chunks/shared-git.js", part("git", "errors", "json")],
  ["chunks/shared-read.js", part("read", "git")],
  ["chunks/app-transact.js", part("transact", "read", "pack", "plan", "cell", "row")],
  ["chunks/app-read-head.js", part("readHead", "rows", "both", "git")],
  ["chunks/app-sync.js", part("sync", "speak", "both", "read")],
  ["chunks/shared-rows.js", part("rows", "heads")],
  ["chunks/shared-heads.js", part("heads")],
  ["chunks/shared-speak.js", part("speak", "talk", "both")],
  ["chunks/shared-talk.js", part("talk")],
  ["chunks/shared-both.js", part("both")],
  ["chunks/cli-commands-d.js", part("d", "cell", "row")],
  ...Array.from(
    { length: 20 },
    (_, n) => [`chunks/cli-commands-e${n}.js`, part("e", "draw", "wide", "json")] as const,
  ),
  ["chunks/shared-cell.js", part("cell")],
  ["chunks/shared-row.js", part("row", "cell")],
  ["chunks/git-native-write.js", part("gitWrite", "lock", "lease", "delta")],
  ["chunks/git-native-read-objects.js", part("gitRead", "delta", "index")],
  ["chunks/shared-lock.js", part("lock", "index")],
  ["chunks/shared-lease.js", part("lease", "lock")],
  ["chunks/shared-delta.js", part("delta")],
  ["chunks/shared-index.js", part("index")],
  ["chunks/shared-pack.js", part("pack", "git")],
  ["chunks/shared-plan.js", part("plan", "pack")],
]);

const GROUPS = "base commands documents git-read git-write reading start sync tickets write".split(
  " ",
);

const importsOf = (text = ""): readonly string[] =>
  [...text.matchAll(/from "\.\/([\w-]+)\.js"/g)].map(([, name = ""]) => name).sort();

test("what is loaded together is one file, and nothing loads what comes later", async () => {
  const gathered = await gather(MODULES);
  expect([...gathered.keys()].filter((path) => !MODULES.has(path)).sort()).toEqual(
    GROUPS.map((name) => `chunks/${name}.js`),
  );
  expect([...gathered.keys()].filter((path) => path.includes("shared-"))).toEqual([]);
  const loads = Object.fromEntries(
    [...gathered]
      .filter(([path]) => !/-e\d+\.js$/.test(path))
      .map(([path, text]) => [path.replace("chunks/", ""), importsOf(text)]),
  );
  expect(loads).toEqual({
    "git-ticket.js": [],
    "cli-run-program.js": ["start"],
    "cli-commands-a.js": ["base", "commands", "start"],
    "cli-commands-b.js": ["commands"],
    "cli-commands-c.js": ["base"],
    "cli-commands-d.js": ["documents"],
    "app-open-tickets.js": ["base", "tickets"],
    "app-read-head.js": ["base", "reading", "tickets"],
    "app-sync.js": ["base", "sync", "tickets"],
    "reading.js": [],
    "sync.js": ["base"],
    "app-transact.js": ["documents", "tickets", "write"],
    "git-native-write.js": ["git-read", "git-write"],
    "git-native-read-objects.js": ["git-read"],
    "documents.js": [],
    "git-read.js": [],
    "git-write.js": ["git-read"],
    "start.js": [],
    "base.js": [],
    "commands.js": ["start"],
    "tickets.js": ["base", "start"],
    "write.js": ["tickets"],
  });
});

test("names that several chunks have stay apart", async () => {
  const text = (await gather(MODULES)).get("chunks/cli-commands-a.js") ?? "";
  expect(text).toContain("draw__value as draw");
  expect(text).toContain("wide__value as wide");
});

test("a module that only passes on what a group has is not loaded, unless two of them have the same names", async () => {
  const passing = (from: string, ...names: readonly string[]): string =>
    `import {\n  ${names.join(", ")}\n} from "./shared-${from}.js";\nexport {\n  ${names.join(", ")}\n};\n`;
  const having = (...names: readonly string[]): string =>
    `${names.map((name) => `var ${name} = 1;\n`).join("")}export {\n  ${["value", ...names].join(", ")}\n};\nvar value = 0;\n`;
  const late = ["rows", "heads", "speak", "talk"].map(
    (name) => `import("./chunks/pass-${name}.js")`,
  );
  const gathered = await gather(
    new Map([
      ...MODULES,
      ["git-ticket.js", `void [${late.join(", ")}, import("./chunks/cli-run-program.js")];\n`],
      ["chunks/pass-rows.js", passing("rows", "list")],
      ["chunks/pass-heads.js", passing("heads", "ids")],
      ["chunks/pass-speak.js", passing("speak", "send")],
      ["chunks/pass-talk.js", passing("talk", "send")],
      [
        "chunks/shared-rows.js",
        `import { value as heads } from "./shared-heads.js";\n${having("list")}`,
      ],
      ["chunks/shared-heads.js", having("ids")],
      [
        "chunks/shared-speak.js",
        `import { value as talk } from "./shared-talk.js";\n${having("send")}`,
      ],
      ["chunks/shared-talk.js", having("send")],
    ]),
  );
  const loaded = (gathered.get("git-ticket.js") ?? "").matchAll(
    /import\("\.\/chunks\/([\w-]+)\.js"\)/g,
  );
  expect([...loaded].map(([, name]) => name)).toEqual([
    ...["reading", "reading", "pass-speak", "pass-talk", "cli-run-program"],
  ]);
});

test("what is loaded late does not count", () => {
  const files = new Map([
    ["a.js", 'var b = require("./b.js");\nvoid 0, () => require("./c.js");\n'],
    ["b.js", 'require("./a.js");\n'],
    ["c.js", "c"],
  ]);
  const [a = "", b = ""] = [...files.values()];
  expect(loadedWith(files, ["a.js"])).toBe(a.length + b.length);
});
