import { expect, test } from "vitest";
import { answer, answerInTime } from "../../src/cli/completion/answer.ts";
import { answerText, matching } from "../../src/cli/completion/candidates.ts";
import { wantedAt } from "../../src/cli/completion/kinds.ts";
import { atCommand, questionOf } from "../../src/cli/completion/question.ts";
import { COMMANDS } from "../../src/cli/table/table.ts";
import { commitByHand, openClone, ticketRepository } from "../store/support.ts";
import { scratch } from "../support/git-env.ts";
import { commandOf } from "./commands.ts";

function specOf(name: string) {
  const { spec } = commandOf(name.split(" ")) ?? {};
  if (spec === undefined) throw new Error(`no command ${name}`);
  return spec;
}

const asked = (name: string, ...words: string[]) => questionOf(specOf(name), words).question;

test.each([
  ["move", 0, [], ["ids"]],
  ["move", 1, [], ["ids", "statuses"]],
  ["move", 5, [], ["ids", "statuses"]],
  ["link", 0, [], ["ids"]],
  ["link", 1, [], ["links"]],
  ["link", 7, [], ["ids"]],
  ["label", 3, [], ["labels"]],
  ["assign", 1, [], ["people"]],
  ["set", 0, [], ["ids"]],
  ["set", 1, [], ["ids", "fields"]],
  ["batch apply", 0, [], ["files"]],
  ["completion", 0, ["bash", "zsh", "fish"], []],
  ["create", 0, [], []],
  ["undo", 0, [], []],
] as const)("%s takes at %i: %j and %j", (name, place, words, kinds) => {
  expect(wantedAt(specOf(name), place)).toEqual({ words, kinds });
});

test("the value of an option is asked for behind it, behind = and in a comma list", () => {
  for (const words of [
    ["--status", "op"],
    ["-s", "op"],
    ["-ts", "--status=x", "-s", "op"],
  ])
    expect(asked("list", ...words)).toMatchObject({ lead: "", typed: "op", kinds: ["statuses"] });
  expect(asked("list", "--status=a,!b")).toMatchObject({ lead: "--status=a,!", typed: "b" });
  expect(asked("list", "--sort", "title,-upd")).toMatchObject({ lead: "title,-", typed: "upd" });
  expect(asked("list", "--format", "")).toMatchObject({ words: expect.arrayContaining(["csv"]) });
  expect(asked("create", "--assign", "")).toMatchObject({ kinds: ["people"] });
  expect(asked("label", "x", "--remove", "")).toMatchObject({ kinds: ["labels"] });
  expect(asked("assign", "x", "--remove", "")).toMatchObject({ kinds: ["people"] });
});

test("options are offered once, but those that may be repeated, and none behind --", () => {
  const names = (...words: string[]) => asked("close", ...words).options.map((o) => o.name);
  expect(names("-")).toContain("resolution");
  expect(names("-qr", "done", "--")).not.toContain("resolution");
  expect(names("-qr", "done", "--")).not.toContain("quiet");
  expect(asked("list", "--label", "a", "--").options.map((o) => o.name)).toContain("label");
  expect(names("--", "-")).toEqual([]);
});

test("options may stand before the command, and -C says where", () => {
  expect(atCommand(["-C", "there", "--json", "li"])).toEqual({
    before: ["-C", "there", "--json"],
    from: ["li"],
  });
  expect(atCommand(["-C", "the"]).from).toBeUndefined();
  expect(atCommand(["--js"]).from).toBeUndefined();
  expect(atCommand([""]).from).toEqual([""]);
  expect(questionOf(specOf("list"), ["-Ca", "--dir=b", "-C", "c", ""]).dirs).toEqual([
    "a",
    "b",
    "c",
  ]);
});

test("only what fits is offered, once, and nothing that can't be seen", () => {
  const question = { lead: "a,", typed: "b", words: [], kinds: [], options: [] };
  const found = ["b1", "c", "b1", "b\u202e2", "b\n"].map((value) => ({ value, about: "x\u001b" }));
  const offered = matching(question, found);
  expect(offered.map((c) => c.value)).toEqual(["a,b1"]);
  expect(answerText(offered)).toBe("a,b1\tx\\x1b\n");
});

const answered = async (cwd: string, ...words: string[]): Promise<string[]> => {
  const text = await answer({ words, cwd, env: process.env, now: Date.now });
  return text.split("\n").slice(0, -1);
};
const words = async (cwd: string, ...typed: string[]): Promise<string[]> =>
  (await answered(cwd, ...typed)).map((line) => line.replace(/\t.*/, ""));

test("commands are answered with what they do, and a group with its commands", async () => {
  const all = await answered("/", "");
  expect(all).toContain("close\tClose tickets");
  expect(all).toContain("import\tImport from beads, or a full export");
  expect(all).toContain("export\tWrite tickets as JSON lines, or as markdown, csv");
  expect(new Set(all.map((l) => l.replace(/\t.*/, "")))).toEqual(
    new Set([...COMMANDS.map((c) => c.name.replace(/ .*/, "")), "help"]),
  );
  expect((await words("/", "export", "")).slice(0, 3)).toEqual(["markdown", "csv", "status:"]);
  expect(await words("/", "export", "mark")).toEqual(["markdown"]);
  expect(await words("/", "help", "import", "f")).toEqual(["full"]);
  expect(await words("/", "--js")).toEqual(["--json"]);
  expect(await words("/", "nonsense", "")).toEqual([]);
  expect(await answered("/", "batch", "apply", "")).toEqual(["\tfiles"]);
  expect(await answered("/", "-C", "")).toEqual(["\tfolders"]);
});

/** A store with two tickets and a view. */
async function store() {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  const { created } = await tickets.transact([
    { op: "create", title: "Login", labels: ["ui", "two words"], assignees: ["ada@example.com"] },
    { op: "create", title: "Docs", labels: ["ui"], milestone: "v2" },
    { op: "create", title: "Gone" },
  ]);
  const [login = "", docs = "", gone = ""] = created;
  await tickets.transact([
    { op: "close", id: docs },
    { op: "delete", id: gone },
  ]);
  const view = '{"schema":1,"name":"mine","_v":{"all":"01jd3zkq8h0000a1b2c3d4"}}';
  commitByHand(dir, { "views/mine.json": view, "views/.odd": "x" });
  return { dir, login, docs, gone };
}

test("ids are offered with titles: open ones, others where they are meant", async () => {
  const { dir, login, docs, gone } = await store();
  const [offered = "", ...more] = await answered(dir, "close", "");
  expect(more).toEqual([]);
  expect(offered).toMatch(/^tk-\w{4,}\tLogin$/);
  expect(`tk-${login}`.startsWith(offered.replace(/\t.*/, ""))).toBe(true);
  expect(await answered(dir, "show", "")).toHaveLength(2);
  expect(await answered(dir, "restore", "")).toEqual([
    expect.stringMatching(new RegExp(`^tk-${gone.slice(0, 4)}\\w*\tGone$`)),
  ]);
  expect(await answered(dir, "close", docs.slice(0, 3))).toEqual([
    expect.stringMatching(new RegExp(`^${docs.slice(0, 4)}\\w*\tDocs$`)),
  ]);
  expect(await words("/", "-C", dir, "close", docs)).toEqual([docs]);
  for (const typed of ["t", "tk", "tk-"]) expect(await words(dir, "show", typed)).toHaveLength(2);
  const whole = `tk-${login}`;
  for (const typed of [whole.slice(0, 4), whole.slice(0, 6)])
    expect(await words(dir, "show", typed)).toContain(offered.replace(/\t.*/, ""));
});

test("values are those of the configuration and of the tickets", async () => {
  const { dir } = await store();
  expect(await answered(dir, "list", "--status", "in-p")).toEqual(["in-progress\tactive"]);
  expect(await answered(dir, "list", "-l", "")).toEqual(["ui\t2 tickets", "two words\t1 ticket"]);
  expect(await words(dir, "list", "--milestone=")).toEqual(["--milestone=v2"]);
  expect(await words(dir, "list", "--assignee", "a")).toEqual(["ada@example.com"]);
  expect(await words(dir, "list", "--sort", "title,-upd")).toEqual(["title,-updated"]);
  expect(await words(dir, "list", "--columns", "id,ti")).toEqual(["id,title"]);
  expect(await words(dir, "set", "x", "prio")).toEqual(["priority="]);
  expect(await words(dir, "set", "x", "priority=h")).toEqual(["priority=high"]);
  expect(await words(dir, "set", "x", "due=")).toEqual([]);
  expect(await words(dir, "list", "label:")).toEqual(["label:ui", 'label:"two words"']);
  expect(await words(dir, "list", "label:a,u")).toEqual(["label:a,ui"]);
  expect(await words(dir, "list", "is:clo")).toEqual(["is:closed"]);
  expect(await words(dir, "list", "-is:clo")).toEqual(["-is:closed"]);
  expect(await words(dir, "list", "-sort:ti")).toEqual([]);
  expect(await words(dir, "list", "has:attachm")).toEqual(["has:attachment", "has:attachments"]);
  expect(await words(dir, "list", "created-by:a")).toEqual(["created-by:ada@example.com"]);
  expect(await words(dir, "list", "-labe")).toEqual(["-label:", "-labels:"]);
  expect(await words(dir, "link", "x", "p")).toEqual(["parent"]);
  expect(await words(dir, "close", "-r", "w")).toEqual(["wontfix"]);
  expect(await words(dir, "board", "--by", "lab")).toEqual(["label"]);
  const tickets = await openClone(dir);
  expect(await tickets.names("view")).toEqual(["mine"]);
  expect(await tickets.names("workflow")).toEqual([]);
});

test("without a repository or tickets there is silence", async () => {
  const env = process.env;
  for (const cwd of [scratch("none"), "/no/such/folder"])
    expect(await answerInTime({ words: ["show", ""], cwd, env, now: Date.now })).toBe("");
});
