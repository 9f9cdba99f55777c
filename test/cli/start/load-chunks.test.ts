import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { bundle } from "../../../tools/bundle.mjs";

let boot = "";
let loader = "";
let keeper = "";
let root = "";
const LOADER = "chunks/cli-start-load-chunks.js";
const KEEPER = "chunks/cli-start-keep-code.js";
beforeAll(async () => {
  const files = new Map((await bundle()).map(({ path, text }) => [path, text]));
  const main = files.get("git-ticket.js") ?? "";
  loader = files.get(LOADER) ?? "";
  keeper = files.get(KEEPER) ?? "";
  const end = "require=boot(require,__dirname,process);";
  expect(main).toContain(end);
  boot = main.slice(0, main.indexOf(end) + end.length);
});
beforeEach(() => {
  if (root !== "") rmSync(root, { recursive: true });
  root = mkdtempSync(join(tmpdir(), "git-ticket-chunks-"));
  mkdirSync(join(root, "app", "chunks"), { recursive: true });
  mkdirSync(join(root, "home"));
  write("main.js", `${boot}\nconsole.log(require("./chunks/a.js").say());\n`);
  write("chunks/a.js", 'exports.say=()=>require("./b.js").word+require("node:path").sep;');
  write("chunks/b.js", 'exports.word="one";require("../top.js").count++;');
  write("top.js", "exports.count=0;");
  write(LOADER, loader);
  write(KEEPER, keeper);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(root, "app", path), text);
const folder = () => join(root, "home", ".cache", "git-ticket", "code");

/** Runs the program in a process of its own and returns what it says. */
function run(env: Record<string, string> = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "app", "main.js"), "list"], {
    env: { HOME: join(root, "home"), ...env },
    encoding: "utf8",
  });
  return stdout + stderr;
}

/** Tells one file from the one that takes its name. */
const written = () => readdirSync(folder()).map((name) => statSync(join(folder(), name)).ino);

test("modules find each other and Node's own, and the code is kept once", () => {
  expect(run()).toBe("one/\n");
  const first = written();
  expect(first).toHaveLength(1);
  expect(run()).toBe("one/\n");
  expect(written()).toEqual(first);
});

test("each way that a command takes is kept once", () => {
  write(
    "chunks/a.js",
    "exports.say=()=>{const n=process.env.WAY;return n+require('./way-'+n+'.js')};",
  );
  let [last, times] = ["", 0];
  for (let n = 0; n < 15; n++) {
    write(`chunks/way-${n}.js`, `module.exports="${"x".repeat(n)}";//\u732b`);
    expect(run({ WAY: String(n) })).toBe(`${n}${"x".repeat(n)}\n`);
    if (String(written()) !== last) times++;
    last = String(written());
  }
  // A new file is always kept.
  expect(times).toBe(15);
  for (let n = 0; n < 15; n++) run({ WAY: String(n) });
  expect(String(written())).toBe(last);
});

test("known files in another company are another way, whose functions are kept", () => {
  const many = 'for(const n of process.env.WAY.split(","))out+=require("./way-"+n+".js");';
  write("chunks/a.js", `exports.say=()=>{let out="";${many}return out};`);
  for (const n of [0, 1]) write(`chunks/way-${n}.js`, `module.exports="${"x".repeat(n + 1)}";`);
  const keptBy = (way: string) => {
    const before = String(written());
    run({ WAY: way });
    return String(written()) !== before;
  };
  run({ WAY: "0" });
  expect(["1", "0,1", "0", "1", "0,1"].map(keptBy)).toEqual([true, true, false, false, false]);
});

test("of a file that is not ASCII the code is kept, too", () => {
  write("chunks/b.js", 'exports.word="\u732b";require("../top.js").count++;');
  for (let i = 0; i < 3; i++) expect(run()).toBe("\u732b/\n");
  const kept = written();
  expect(run()).toBe("\u732b/\n");
  expect(written()).toEqual(kept);
});

test("a file that changed is compiled anew, even when it is as long as before", () => {
  for (const word of ["one", "two", "six"]) {
    write("chunks/b.js", `exports.word="${word}";require("../top.js").count++;`);
    expect(run()).toBe(`${word}/\n`);
    expect(run()).toBe(`${word}/\n`);
  }
});

test("of another installation in the same place nothing is kept on", () => {
  write("chunks/old.js", 'exports.word="old";');
  write("chunks/b.js", 'exports.word=require("./old.js").word;require("../top.js").count++;');
  for (let i = 0; i < 3; i++) expect(run()).toBe("old/\n");
  write("chunks/b.js", 'exports.word="new";require("../top.js").count++;');
  const kept = [1, 2, 3].map(() => {
    expect(run()).toBe("new/\n");
    const [name = ""] = readdirSync(folder());
    expect(readFileSync(join(folder(), name), "latin1")).not.toContain("chunks/old.js");
    return String(written());
  });
  expect(kept[0]).toBe(kept[2]);
});

test("so is the loader itself", () => {
  for (let i = 0; i < 3; i++) expect(run()).toBe("one/\n");
  write(
    LOADER,
    loader.replace('require("node:', 'require( "node:').replace(/^/, 'console.log("other");'),
  );
  for (let i = 0; i < 3; i++) expect(run()).toBe("other\none/\n");
});

test("code that is damaged is not run", () => {
  run();
  const [name = ""] = readdirSync(folder());
  writeFileSync(join(folder(), name), Buffer.alloc(4096, 1), { mode: 0o600 });
  expect(run()).toBe("one/\n");
});

test("what keeps the code may be gone: it is no command's trouble", () => {
  rmSync(join(root, "app", KEEPER));
  expect(run()).toBe("one/\n");
  write(KEEPER, keeper);
  expect(run()).toBe("one/\n");
  expect(written()).toHaveLength(1);
});

test("what is read in one go is the text that was compiled", () => {
  for (let i = 0; i < 3; i++) expect(run()).toBe("one/\n");
  const [name = ""] = readdirSync(folder());
  const text = readFileSync(join(folder(), name), "latin1");
  expect(text).toContain('exports.word="one"');
});

test("where there is to be no cache, none is made", () => {
  expect(run({ NODE_DISABLE_COMPILE_CACHE: "1" })).toBe("one/\n");
  expect(readdirSync(join(root, "home"))).toEqual([]);
});

test("an error names the file and the line of a module", () => {
  write("chunks/b.js", '\n\nthrow new Error("no");');
  expect(run()).toMatch(/chunks[\\/]b\.js:3/);
});
