import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MODES } from "../../src/action/inputs.ts";
import { stage } from "./stage.ts";

/** A folder with payloads of webhooks and recorded answers, as `npm run test:action -- --data DIR` names it. */
const DATA = process.env["TEST_DATA"];

interface Example {
  readonly name: string;
  readonly examples: readonly unknown[];
}

function payloads(folder: string): readonly (readonly [string, unknown])[] {
  return readdirSync(folder).flatMap((file) => {
    const { name, examples }: Example = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return examples.map((payload) => [name, payload] as const);
  });
}

test.runIf(DATA !== undefined)(
  "every payload in the data runs, as the event that it is and in one other mode, each in its turn",
  async () => {
    const s = await stage();
    const all = payloads(join(DATA ?? "", "github", "webhooks"));
    expect(all.length).toBeGreaterThan(20);
    for (const [i, [event, payload]] of all.entries()) {
      const mode = MODES[i % MODES.length] ?? "auto";
      for (const inputs of [{}, { mode }]) {
        const run = await s.run(event, payload, { ...inputs, "dry-run": "true" });
        const told = `${event} ${JSON.stringify(inputs)}: ${run.stdout}${run.stderr}`;
        // A report is refused, for there is none; nothing else may fail.
        expect([run.stderr, mode === "report" ? 0 : run.code], told).toEqual(["", 0]);
        expect(run.stdout, told).not.toContain("fault of the Action");
      }
    }
    expect(s.github.faults).toEqual([]);
    expect(s.github.writes()).toEqual([]);
  },
);

test.runIf(DATA !== undefined)("recorded issues over five pages become tickets", async () => {
  const s = await stage();
  const file = join(
    DATA ?? "",
    "github",
    "rest-fixtures",
    "paginate-issues",
    "normalized-fixture.json",
  );
  const pages: readonly { readonly response: readonly { number: number; updated_at: string }[] }[] =
    JSON.parse(readFileSync(file, "utf8"));
  s.github.state.issues.push(...pages.flatMap((page) => page.response));
  // They were recorded in 2017: the description of today asks for more than they have.
  const run = await s.run("schedule", {}, { mode: "import-issues" });
  expect(run.code, run.stdout).toBe(0);
  const numbers = new Set(s.github.state.issues.map((i) => i.number));
  expect(JSON.parse(run.outputs["imported"] ?? "")).toMatchObject({ created: numbers.size });
});
