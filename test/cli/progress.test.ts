import { expect, test } from "vitest";
import { type Progress, reporting } from "../../src/base/progress.ts";
import { progressMeter, progressText } from "../../src/cli/progress.ts";
import { run } from "../../src/cli/run.ts";
import type { Streams } from "../../src/cli/streams.ts";
import { openClone, ticketRepository } from "../store/support.ts";
import { gitEnv, scratch } from "../support/git-env.ts";

const at = (done: number, total = 1000): Progress => ({ what: "reading", done, total });

test("nothing is said in the first second, and then no more than ten times a second", () => {
  const meter = progressMeter(5000);
  expect(meter(at(1), 5000)).toBeUndefined();
  expect(meter(at(2), 5999)).toBeUndefined();
  expect(meter(at(250), 6000)).toBe("Reading tickets:  25 % (250 of 1000)");
  expect(meter(at(251), 6099)).toBeUndefined();
  expect(meter(at(1000), 6100)).toBe("Reading tickets: 100 % (1000 of 1000)");
});

test("a share is never more than there is, and nothing of nothing is all of it", () => {
  expect(progressText(at(999))).toContain(" 99 %");
  expect(progressText({ what: "writing", done: 0, total: 0 })).toBe(
    "Writing tickets: 100 % (0 of 0)",
  );
});

test("a list is gone through whole, and each 256th element is reported", () => {
  const items = Array.from({ length: 600 }, (_, i) => i);
  const told: Progress[] = [];
  const seen = [...reporting(items, "joining", (p) => told.push(p))];
  expect(seen.map(([item, i]) => [item, i])).toEqual(items.map((i) => [i, i]));
  expect(told.map((p) => p.done)).toEqual([0, 256, 512]);
  expect([...reporting(items, "joining", undefined)]).toHaveLength(600);
});

/** Runs a command whose clock goes on by a second with each look. */
async function slowly(dir: string, ...args: string[]) {
  const [shown, out]: string[][] = [[], []];
  let time = Date.now();
  const io = {
    out: (text: string) => out?.push(text),
    err: () => undefined,
    status: (text: string) => shown?.push(text),
    outIsTty: true,
    inIsTty: false,
    columns: 80,
    color: false,
    errColor: false,
  } as unknown as Streams;
  const now = (): number => (time += 1001);
  const code = await run(args, { env: gitEnv(), cwd: dir, now, streams: () => io });
  expect(code).toBe(0);
  return shown ?? [];
}

test("verify, list, export markdown and imports say how far they are; --json and --quiet say nothing", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  await tickets.transact([{ op: "create", title: "One" }]);
  let full = "";
  for await (const line of tickets.exportLines({ full: true })) full += line;
  const said = async (...args: string[]): Promise<string[]> =>
    (await slowly(dir, ...args)).map((text) => text.replace(/:.*/, ""));
  expect(await said("verify")).toEqual(
    expect.arrayContaining(["Reading tickets", "Checking documents", "Checking the history"]),
  );
  expect(await said("list")).toContain("Reading tickets");
  const folder = scratch("markdown");
  expect(await said("export", "markdown", `${folder}/a`)).toContain("Writing tickets");
  const file = `${folder}/full.jsonl`;
  await import("node:fs").then((fs) => fs.writeFileSync(file, full));
  expect(await said("import", "full", file)).toContain("Joining tickets");
  expect(await said("verify", "--json")).toEqual([]);
  expect(await said("export", "markdown", `${folder}/b`, "--quiet")).toEqual([]);
});
