import { expect, test } from "vitest";
import { createMasks } from "../support/masks.ts";
import { commandsOf, replay } from "../support/transcripts.ts";

const FENCE = "```";

function block(...lines: string[]): string {
  return `Some prose.\n\n${FENCE}console\n${lines.join("\n")}\n${FENCE}\n\nMore prose.\n`;
}

test("a faithful transcript comes back unchanged", async () => {
  const faithful = block(
    "$ printf 'a\\n'; false",
    "a",
    "[exit 1]",
    "$ echo out; echo err >&2; echo out",
    "out",
    "err",
    "out",
    "$ printf 'b\\nc\\n' | head -1",
    "b",
    "$ true",
  );
  expect(await replay(faithful)).toBe(faithful);
});

test("a wrong, missing or superfluous line is put right", async () => {
  const right = block("$ echo a", "a", "$ false", "[exit 1]", "$ true");
  expect(await replay(block("$ echo a", "b", "$ false", "$ true"))).toBe(right);
  expect(await replay(block("$ echo a", "$ false", "$ true", "extra"))).toBe(right);
});

test("variables and the folder last from block to block", async () => {
  const text =
    block("$ mkdir x && cd x && ID=$(echo 'it'\"'\"'s')") +
    block("$ pwd", "<dir>/x", '$ echo "$ID"', "it's");
  expect(await replay(text)).toBe(text);
});

test("here-documents, redirections and open quotes work", async () => {
  const text = block(
    "$ cat >plan.json <<'EOF'",
    "> {",
    '>   "title": "It\'s $HOME"',
    "> }",
    "> EOF",
    "$ cat < plan.json",
    "{",
    '  "title": "It\'s $HOME"',
    "}",
    "$ echo 'two",
    "> lines'",
    "two",
    "lines",
    "$ printf '> quoted\\n'",
    "> quoted",
  );
  expect(await replay(text)).toBe(text);
});

test("a syntax error does not end the shell", async () => {
  const replayed = await replay(block("$ A=1; fi", "$ echo still here", "still here"));
  expect(replayed).toMatch(
    /\$ A=1; fi\n.*yntax error.*\n\[exit 2\]\n\$ echo still here\nstill here\n/s,
  );
});

test("a command that ends the shell is told", async () => {
  await expect(replay(block("$ exit 3"))).rejects.toThrow("exit 3");
});

test("the environment is the same on every machine", async () => {
  const text = block(
    "$ env | cut -d= -f1 | grep -v -e ^PWD -e ^OLDPWD -e ^_ -e ^SHLVL | sort | xargs",
    "COLUMNS EDITOR GIT_CONFIG_NOSYSTEM GIT_TERMINAL_PROMPT HOME LC_ALL PATH TERM TZ XDG_CACHE_HOME",
    "$ git config user.email",
    "ada@example.com",
    "$ git init -q && git commit -q --allow-empty -m first && git log --format='%h %an'",
    "<oid> Ada",
    "$ git log | head -3",
    "commit <oid>",
    "Author: Ada <ada@example.com>",
    "Date:   <time>",
  );
  expect(await replay(text)).toBe(text);
});

test("only what continues a command is taken for part of it", () => {
  expect(commandsOf("$ cat <<EOF\n> a\n> EOF\n> out\n$ b \\\n> c\n> out\n")).toEqual([
    "cat <<EOF\na\nEOF",
    "b \\\nc",
  ]);
});

const HERE = new Map([["/tmp/here", "<dir>"]]);

function masked(...texts: string[]): string[] {
  const masks = createMasks(HERE, "2026-11-23");
  return texts.map((text) => masks.output(text));
}

test("a ticket has one name, at whatever length it is shown", () => {
  expect(
    masked(
      "Created tk-7k3m",
      "tk-c0ff tk-7k3m9",
      '{ "id": "7k3m9p2qx4wz", "to": "c0ffee2qx4wz" }',
      "tickets/7/k/7k3m9p2qx4wz.json",
    ),
  ).toEqual([
    "Created tk-aaaa",
    "tk-bbbb tk-aaaaa",
    '{ "id": "aaaaaaaaaaaa", "to": "bbbbbbbbbbbb" }',
    "tickets/a/a/aaaaaaaaaaaa.json",
  ]);
});

test("a command may use the names", () => {
  const masks = createMasks(HERE, "2026-11-23");
  expect(masks.command("git ticket init --prefix=ops")).toBe("git ticket init --prefix=ops");
  masks.output("ops-7k3m tk-c0ffee2qx4wz");
  expect(masks.command("git ticket link ops-aaaa tk-bbbb # bbbbbbbbbbbb tk-zzzz")).toBe(
    "git ticket link ops-7k3m tk-c0ff # c0ffee2qx4wz tk-zzzz",
  );
});

test("what has the shape of a changing thing is masked, and nothing else", () => {
  const oid = "0123456789abcdef0123456789abcdef01234567";
  expect(
    masked(
      `${oid} [main 1a2b3c4] (1a2b3c4) 1a2b3c4..2b3c4d5`,
      "01jd3zkq8h0000a1b2c3d4 01jd3zkq8h0000a1b2c3d40002",
      "2026-11-23T10:00:00.123Z 2026-11-23 10:00 2026-11-23",
      "took 12 ms, 0.3 s, 5 seconds ago, pid 123, /tmp/here/a",
    ),
  ).toEqual([
    "<oid> [main <oid>] (<oid>) <oid>..<oid>",
    "<stamp> <element>",
    "<time> <time> <date>",
    "took <ms>, <ms>, <ago>, pid <pid>, <dir>/a",
  ]);
  const kept = "in-progress tk-a well-read due 2031-01-02 decade 12 hours After 30 s deadbeef";
  expect(masked(kept)).toEqual([kept]);
});

test("more tickets than letters have names too", () => {
  const ids = Array.from({ length: 60 }, (_, at) => `tk-${1000 + at}`);
  const names = masked(ids.join(" "))[0]?.split(" ") ?? [];
  expect(new Set(names).size).toBe(60);
  expect([names[21], names[22], names[43]]).toEqual(["tk-zzzz", "tk-abab", "tk-baba"]);
});
