import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkClock } from "../../src/app/checkups/surroundings.ts";
import { checkTickets } from "../../src/app/checkups/tickets.ts";
import type { ListedTicket } from "../../src/app/tickets.ts";
import { configOf } from "../../src/domain/config/config.ts";
import { formatStamp } from "../../src/domain/stamp.ts";
import { processId } from "../../src/git/native/process-id.ts";
import { NOTHING } from "../../src/store/snapshot.ts";
import { commitByHand, openClone, TestClock, ticketRepository } from "../store/support.ts";

const BASE = {
  deleted: false,
  status: "open",
  type: "task",
  priority: null,
  links: [],
  custom: {},
};
const ticket = (id: string, more: object = {}): ListedTicket =>
  ({ ...BASE, id, shown: `tk-${id}`, ...more }) as unknown as ListedTicket;

const CONFIG = configOf({ fields: { size: { type: "integer" } } });
const told = (...tickets: readonly ListedTicket[]): readonly string[] =>
  checkTickets(tickets, CONFIG).map((c) => `${c.severity}: ${c.problem} | ${c.command}`);

test("tickets that fit are well, and so is a store without any", () => {
  expect(told(ticket("a", { custom: { size: 3 } }))).toEqual(["ok: 1 fit the settings | null"]);
  expect(told()).toEqual(["note: there are none yet | null"]);
});

test("values that the settings lack are counted, and a command defines them", () => {
  const odd = { status: "it's new", type: null, priority: "p0" };
  expect(told(ticket("a", odd), ticket("b", odd), ticket("c"))).toEqual([
    `warning: 2 tickets have the status "it's new", which the settings lack | git ticket config set 'statuses.it'\\''s new' category=active`,
    'warning: 2 tickets have the priority "p0", which the settings lack | git ticket config set priorities.p0',
  ]);
});

test("custom values that don't fit, links to nothing and cycles are named", () => {
  const links = (type: string, to: string) => ({ links: [{ type, to }] });
  expect(told(ticket("a", { custom: { size: "big" } }))).toEqual([
    "warning: the custom field size of tk-a must be a whole number | git ticket edit tk-a",
  ]);
  expect(told(ticket("a", links("depends-on", "gone")))).toEqual([
    "warning: tk-a depends-on gone, which is not here | git ticket unlink tk-a depends-on gone",
  ]);
  const [a, b] = [ticket("a", links("parent", "b")), ticket("b", links("parent", "a"))];
  expect(told(a, b)).toEqual([
    "warning: tk-a, tk-b form a cycle by parent; its newest link counts for nothing | git ticket unlink tk-a parent tk-b",
  ]);
  expect(told(a, { ...b, deleted: true })).toEqual(["ok: 2 fit the settings | null"]);
});

test("a change from the future is told of, one from a moment ahead is not", () => {
  const at = (ahead: number) => {
    const clock = formatStamp(1_000_000_000 + ahead, 0, "aaaaaaaa");
    return checkClock(1_000_000_000, { ...NOTHING, trailers: { clock } as never }).severity;
  };
  expect([at(0), at(3_599_999), at(3_600_001)]).toEqual(["ok", "ok", "warning"]);
});

async function deadPid(): Promise<number> {
  const { pid } = spawnSync(process.execPath, ["-e", "0"]);
  return pid;
}

test("what our dead left goes with --fix alone; what others hold never does", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  const git = join(dir, ".git");
  const holder = spawn(process.execPath, ["-e", "setTimeout(() => 0, 60000)"]);
  onTestFinished(() => void holder.kill());
  await once(holder, "spawn");
  const keepOf = ({ pid, start, machine }: ReturnType<typeof processId>): string =>
    `ticket ${pid} ${start} ${machine} x\n`;
  const files = {
    dead: [join(git, "objects/pack/pack-1.keep"), keepOf(processId(await deadPid()))],
    live: [join(git, "objects/pack/pack-2.keep"), keepOf(processId(holder.pid ?? 0))],
    elsewhere: [
      join(git, "objects/pack/pack-3.keep"),
      keepOf({ pid: 1, start: "1", machine: "host/boot/ns" }),
    ],
    mine: [join(git, "objects/pack/pack-4.keep"), "by hand\n"],
    temporary: [join(git, "objects/pack/tmp_pack_1"), "PACK"],
    refs: [join(git, "refs/tickets/main.lock"), ""],
    packed: [join(git, "packed-refs.lock"), ""],
  } as const;
  const old = new Date(new TestClock().now() - 3 * 3_600_000);
  for (const [path, text] of Object.values(files)) {
    writeFileSync(path, text);
    utimesSync(path, old, old);
  }
  const left = async (fix: boolean) => {
    const { checkups } = await tickets.doctor({ fix });
    const own = checkups.filter((c) => c.check === "locks" || c.check === "packs");
    return own.map((c) => `${c.severity} ${c.problem.split(" ")[0]} ${c.fixed}`);
  };
  const others = [
    "error refs/tickets/main.lock false",
    "warning packed-refs.lock false",
    "warning objects/pack/pack-3.keep false",
    "note objects/pack/tmp_pack_1 false",
  ];
  const dead = "objects/pack/pack-1.keep";
  expect([...(await left(false))].sort()).toEqual([...others, `warning ${dead} false`].sort());
  expect([...(await left(true))].sort()).toEqual([...others, `ok ${dead} true`].sort());
  expect([...(await left(true))].sort()).toEqual([...others].sort());
  const gone = Object.entries(files).filter(([, [path]]) => !existsSync(path));
  expect(gone.map(([name]) => name)).toEqual(["dead"]);
});

test("a store whose head can't be read is a finding, not the end", async () => {
  const dir = await ticketRepository();
  writeFileSync(join(dir, ".git/refs/tickets/main"), `${"1".repeat(40)}\n`);
  const { checkups } = await (await openClone(dir)).doctor();
  expect(checkups.at(-1)).toMatchObject({ check: "store", severity: "error", command: "git fsck" });
});

test("what verify finds is told, and a hand's settings that are wrong", async () => {
  const dir = await ticketRepository();
  const tickets = await openClone(dir);
  commitByHand(dir, { "config.json": "{", "tickets/a/b/abcdefgh1234.json": "no" });
  const { checkups } = await tickets.doctor();
  const bad = checkups.filter((c) => c.severity === "error").map((c) => c.check);
  expect([...new Set(bad)]).toEqual(["settings", "store"]);
});
