import { spawn, spawnSync } from "node:child_process";
import { beforeAll, expect, inject, test } from "vitest";
import { openTickets } from "../../src/app/open-tickets.ts";
import { ticketRepository } from "../store/support.ts";
import { gitEnv } from "../support/git-env.ts";

let dir = "";

beforeAll(async () => {
  if (spawnSync("script", ["--version"]).error !== undefined)
    throw new Error("script is missing. Install it: apt-get install bsdutils");
  dir = await ticketRepository();
  const tickets = await openTickets({ dir, env: gitEnv() });
  const refs = [{ type: "web", value: "https://example.com/x" }];
  await tickets.transact([{ op: "create", title: "Login times out behind the proxy", refs }]);
  await tickets.close();
});

/** Runs a line of shell at a pseudo terminal of its own, and returns what it shows. */
function shown(line: string, extra: Record<string, string> = {}): string {
  const PATH = `${inject("binFolder")}:${process.env["PATH"]}`;
  const { stdout } = spawnSync("script", ["-qec", line, "/dev/null"], {
    cwd: dir,
    env: gitEnv({ PATH, TERM: "xterm", ...extra }),
    encoding: "utf8",
    input: "",
    timeout: 120_000,
  });
  return left(stdout);
}

/** What is left on the screen: a line that was cleared, as that of the progress of slow work is, is gone. */
function left(said: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told.
  return said.replace(/[^\r\n]*\r\u001b\[K/g, "").replaceAll("\r", "");
}

test("what was cleared is not left on the screen", () => {
  const said = "\r\u001b[KReading:  0 %\r\u001b[KReading: 50 %\r\u001b[KID  TITLE\r\nx\r\n";
  expect(left(said)).toBe("ID  TITLE\nx\n");
});

const MARK = "sed s/^/P:/";
const LIST = /^P:ID +STATUS/;

test.each([
  ["git-ticket list", { GIT_PAGER: MARK }],
  ["git ticket list", { GIT_PAGER: MARK }],
  ["git-ticket list", { PAGER: MARK }],
  [`git -c core.pager='${MARK}' ticket list`, {}],
  [`git -c pager.ticket='${MARK}' ticket list`, {}],
  ["git -p ticket list", { GIT_PAGER: MARK }],
])("%s with %j pages once, with colours", (line, env) => {
  const text = shown(line, env);
  expect(text).toMatch(LIST);
  expect(text).toContain("\nP:\u001b[33mtk-");
});

test.each([
  "git-ticket --no-pager list",
  "git-ticket list -P",
  "git --no-pager ticket list",
  "git -c pager.ticket=false ticket list",
  "GIT_PAGER=cat git-ticket list",
  "GIT_PAGER= git-ticket list",
  "git-ticket list | cat",
  "git-ticket create Another",
])("%s does not page", (line) => {
  const text = shown(line, { GIT_PAGER: MARK });
  expect(text).not.toContain("P:");
  expect(text).toContain("tk-");
});

test("a pager that can't be started leaves the answer, and one that quits is no error", () => {
  expect(shown("git-ticket list", { GIT_PAGER: "no-such-pager" })).toMatch(/^ID +STATUS/m);
  expect(shown("git-ticket list; echo $?", { GIT_PAGER: "true" })).toBe("0\n");
  expect(shown("git-ticket list; echo $?", { GIT_PAGER: "head -1" })).toMatch(/^ID .*\n0\n$/);
});

test("an error is no page", () => {
  const text = shown("git-ticket show nothing", { GIT_PAGER: MARK });
  expect(text.startsWith("\u001b[31merror:\u001b[39m There is no")).toBe(true);
});

test("a terminal without UTF-8 gets ASCII, and a pipe what there is", () => {
  const env = { LC_ALL: "C", COLUMNS: "50", GIT_PAGER: "" };
  expect(shown("git-ticket list", env)).toMatch(/Login times o\S*~\n/);
  expect(shown("git-ticket help close", env)).toContain("git ticket close ID... [OPTION...]");
  expect(shown("git-ticket help close | cat", env)).toContain("git ticket close ID… [OPTION…]");
});

test("an address leads there in a terminal that knows how, through less too, and in no other pager", () => {
  const link = "\u001b]8;;https://example.com/x\u001b\\https://example.com/x";
  const show =
    'git-ticket show $(git-ticket list --format ndjson | sed \'s/.*"shown":"//; s/".*//\')';
  const env = { FORCE_HYPERLINK: "1" };
  expect(shown(show, { ...env, GIT_PAGER: "" })).toContain(link);
  expect(shown(show, { ...env, GIT_PAGER: "cat -v" })).not.toContain("]8;;");
  expect(shown(show, { GIT_PAGER: "" })).not.toContain("]8;;");
  expect(shown(`${show} | cat`, env)).not.toContain("]8;;");
});

/** Runs a line of shell at a pseudo terminal, and types `keys` as soon as it asks `question`. */
async function answered(line: string, question: string, keys: string): Promise<string> {
  const PATH = `${inject("binFolder")}:${process.env["PATH"]}`;
  const child = spawn("script", ["-qec", `stty cols 80; ${line}`, "/dev/null"], {
    cwd: dir,
    env: gitEnv({ PATH, TERM: "xterm" }),
  });
  let [heard, typed] = ["", false];
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    heard += chunk;
    if (!typed && heard.includes(question)) child.stdin.write(keys);
    typed ||= heard.includes(question);
  }
  return left(heard);
}

test("create asks, and Ctrl-C ends with 130 and writes nothing", async () => {
  const count = "git-ticket list --all --format ndjson | wc -l";
  const before = shown(count);
  const line = "git-ticket create; echo code $?";
  expect(await answered(line, "Title", "Abc\u0003")).toMatch(/code 130\n$/);
  expect(shown(count)).toBe(before);
});
