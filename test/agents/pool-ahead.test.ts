import { expect, test } from "vitest";
import { runPool } from "../../src/agents/pool.ts";
import type { Handle, Task } from "../../src/agents/pool-types.ts";
import { TicketError } from "../../src/base/errors.ts";
import { done, FakeDesk, options, sleep } from "./fake-desk.ts";

test("short tasks are begun while the last one is reported, one ahead at the most; what is left is given back", async () => {
  class Slow extends FakeDesk {
    held = 0;
    most = 0;
    override async next(worker: string) {
      await sleep(10);
      const task = await super.next(worker);
      if (task !== undefined) this.most = Math.max(this.most, ++this.held);
      return task;
    }
    override async done(
      task: Task,
      worker: string,
      report: { result: string | undefined; takesNext: boolean },
    ) {
      await sleep(30);
      this.held--;
      return super.done(task, worker, report);
    }
    override async release(task: Task, worker: string) {
      this.held--;
      return super.release(task, worker);
    }
  }
  const desk = new Slow(["a", "b", "c", "d", "e", "f"]);
  const [draining, begun] = [new AbortController(), [] as string[]];
  const handle: Handle = async (task, attempt) => {
    const { id } = task.ticket;
    begun.push(`${id} after ${desk.log.filter((l) => l.startsWith("done")).length} reports`);
    await sleep(60);
    if (id === "d") draining.abort();
    return done(task, attempt);
  };
  const { all } = options(desk, handle, { workers: ["w1"], draining: draining.signal });
  expect(await runPool(all)).toMatchObject({ done: 4, lost: 0 });
  expect(begun).toEqual([
    ...["a after 0 reports", "b after 1 reports", "c after 1 reports", "d after 2 reports"],
  ]);
  expect(desk.most).toBe(2);
  expect(desk.log.filter((l) => l.startsWith("release"))).toEqual(["release e"]);
  expect(desk.held).toBe(0);
});

test("a report that goes wrong in the background ends the run, and nothing is kept", async () => {
  class Broken extends FakeDesk {
    override async done(
      task: Task,
      worker: string,
      report: { result: string | undefined; takesNext: boolean },
    ) {
      if (task.ticket.id === "b") throw new TicketError("STORE_DAMAGED", "invalid", "Damaged.");
      return super.done(task, worker, report);
    }
  }
  const desk = new Broken(["a", "b", "c", "d"]);
  const slowly: Handle = async (task, attempt) => {
    await sleep(10);
    return done(task, attempt);
  };
  const { all } = options(desk, slowly, { workers: ["w1"] });
  await expect(runPool(all)).rejects.toMatchObject({ code: "STORE_DAMAGED" });
  const taken = desk.log.filter((l) => l.includes("takes")).length;
  expect(desk.log.filter((l) => /^(?:done|release)/.test(l)).length).toBe(taken);
});
