import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { outputSchemas } from "../../src/app/output-schemas.ts";
import { run } from "../../src/cli/run.ts";
import type { Streams } from "../../src/cli/streams.ts";
import { ticketRepository } from "../store/support.ts";

const ajv = new Ajv2020({ allErrors: true });
const validators = new Map(
  outputSchemas().map(({ name, schema }) => [name.replace("output/", ""), ajv.compile(schema)]),
);

/** Runs a command line, and returns what it printed as JSON: the answer, or the error. */
async function jsonOf(cwd: string, line: string): Promise<readonly unknown[]> {
  const printed = { out: "", err: "" };
  const streams = (): Streams => ({
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    ...{ bytes: () => undefined, inputBytes: async () => new Uint8Array(), input: async () => "" },
    ...{ ask: async () => "", outIsTty: false, inIsTty: false, columns: undefined },
    ...{ color: false, errColor: false },
  });
  const argv = [...line.split(" ")];
  const at = argv.includes("--") ? argv.indexOf("--") : argv.length;
  const code = await run(argv.toSpliced(at, 0, "--json"), {
    ...{ env: process.env, cwd, now: Date.now, streams },
  });
  const text = code === 0 || printed.out !== "" ? printed.out : printed.err;
  return line.startsWith("agent run")
    ? text
        .trimEnd()
        .split("\n")
        .map((one) => JSON.parse(one))
    : [JSON.parse(text)];
}

/** Expects a command to print what a schema says. */
async function expectKind(cwd: string, line: string, kind: string): Promise<unknown> {
  const validate = validators.get(kind);
  if (validate === undefined) throw new Error(`no schema of ${kind}`);
  const documents = await jsonOf(cwd, line);
  for (const document of documents) {
    validate(document);
    expect([line, validate.errors ?? []]).toEqual([line, []]);
  }
  return documents[0];
}

test("what agents read has the form that its schema says", async () => {
  const cwd = await ticketRepository();
  const created = await expectKind(
    cwd,
    "create One --label ui --priority high --due 2030-01-31",
    "batch",
  );
  const [id = ""] = (created as { created: string[] }).created;
  const [two] = await jsonOf(cwd, "create Two");
  await jsonOf(cwd, `comment ${id} Seen.`);
  await jsonOf(cwd, `criteria add ${id} fast`);
  await expectKind(cwd, "list is:open", "list");
  await expectKind(cwd, `show ${id}`, "ticket");
  await expectKind(cwd, `show ${id} ${(two as { created: string[] }).created[0]}`, "tickets");
  await expectKind(cwd, "search one", "search");
  await expectKind(cwd, "log --changes", "log");
  await expectKind(cwd, "prime", "prime");
  await expectKind(cwd, "onboard", "onboard");
  await expectKind(cwd, "setup claude --check", "setup");
  await expectKind(cwd, "ready", "ready");
  await expectKind(cwd, "next", "next");
  await expectKind(cwd, "next --claim", "work");
  await expectKind(cwd, "claim nowhere", "error");
  await expectKind(cwd, `renew ${id} --lease 2h`, "work");
  await expectKind(cwd, "agent register robin --skill ui --most 3", "agent-change");
  await expectKind(cwd, "agent list", "agents");
  await expectKind(cwd, "agent auto-assign", "auto-assign");
  await expectKind(cwd, "agent show robin", "agent");
  await expectKind(cwd, "agent monitor", "agent-figures");
  await expectKind(cwd, `done ${id} --result Fine. --next`, "work");
  await expectKind(cwd, "create Three", "batch");
  await expectKind(cwd, "undo", "revert");
  await expectKind(cwd, "create Four", "batch");
  await expectKind(cwd, "agent run --agent robot -- true", "agent-run");
  await expectKind(cwd, "next --claim", "error");
});

test("each schema refuses a document without its members", () => {
  for (const [kind, validate] of validators) {
    expect([kind, validate({ schemaVersion: 1, kind })]).toEqual([kind, false]);
    expect([kind, validate({ type: "end" })]).toEqual([kind, false]);
  }
});
