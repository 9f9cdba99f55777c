import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { openClone, ticketRepository } from "../store/support.ts";
import { gitEnv } from "../support/git-env.ts";

interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly questions: readonly string[];
}

/** Runs `git ticket edit` at a terminal, where somebody answers questions. */
async function edit(
  dir: string,
  id: string,
  editor: string,
  answers: string[],
  ...more: string[]
): Promise<Told> {
  let [out, err] = ["", ""];
  const questions: string[] = [];
  const code = await run(["edit", id, ...more], {
    env: gitEnv({ GIT_EDITOR: editor }),
    cwd: dir,
    now: Date.now,
    streams: () => ({
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      bytes: () => undefined,
      inputBytes: async () => new Uint8Array(),
      input: async () => "",
      ask: async (question) => {
        questions.push(question);
        return answers.shift() ?? "n";
      },
      outIsTty: true,
      inIsTty: true,
      columns: 80,
      color: false,
      errColor: false,
    }),
  });
  return { code, out, err, questions };
}

async function oneTicket() {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  const { created } = await tickets.transact([{ op: "create", title: "One" }]);
  const [id = ""] = created;
  return { dir, tickets, id };
}

/** The file in which an edit was kept. */
const keptIn = (err: string): string => /git ticket apply (\S+)/.exec(err)?.[1] ?? "";

/** An editor that does one thing after another, each time it is opened. */
const TURNS =
  'f() { if grep -q "type: task" "$1"; then sed -i "s/type: task/type: tsak/" "$1"; else sed -i "s/type: tsak/type: bug/" "$1"; fi; }; f';

test("a faulty edit is offered again as it was left, until it can be applied", async () => {
  const { dir, tickets, id } = await oneTicket();
  const told = await edit(dir, id, TURNS, [""]);
  expect(told).toMatchObject({ code: 0, questions: ["Edit it again? [Y/n] "] });
  expect(told.err).toContain('There is no type "tsak". [UNKNOWN_VALUE]');
  expect(told.out).toMatch(/^tk-\w{4} changed: type\n$/);
  expect((await tickets.show(id)).type).toBe("bug");
});

test("who does not go on finds the edit in a file, and it can be applied from there", async () => {
  const { dir, id } = await oneTicket();
  const told = await edit(dir, id, TURNS, ["no"]);
  expect(told.code).toBe(5);
  expect(told.questions).toHaveLength(1);
  expect(readFileSync(keptIn(told.err), "utf8")).toContain("type: tsak\n");
});

test("under --json nobody is asked, and the error has the file", async () => {
  const { dir, id } = await oneTicket();
  const told = await edit(dir, id, TURNS, [""], "--json");
  expect(told.questions).toEqual([]);
  const { error } = JSON.parse(told.err);
  expect(error).toMatchObject({ code: "BATCH_FAULTY", exit: 5 });
  expect(existsSync(error.data.file)).toBe(true);
});

test("an editor that fails leaves a file only if something was written into it", async () => {
  const { dir, id } = await oneTicket();
  const nothing = await edit(dir, id, "false", []);
  expect([nothing.code, keptIn(nothing.err)]).toEqual([1, ""]);
  const something = await edit(dir, id, "f() { echo more >> $1; false; }; f", []);
  expect(readFileSync(keptIn(something.err), "utf8")).toMatch(/more\n$/);
});
