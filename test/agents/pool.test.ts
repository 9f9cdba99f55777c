import { expect, test } from "vitest";
import { pauseBefore } from "../../src/agents/pauses.ts";
import { runPool } from "../../src/agents/pool.ts";
import type { Handle, Task } from "../../src/agents/pool-types.ts";
import { TicketError } from "../../src/base/errors.ts";
import { busy, done, FakeDesk, lost, options, sleep, taskOf } from "./fake-desk.ts";

test("every ticket is done once, those too that become ready while others wait for them", async () => {
  const desk = new FakeDesk(["a", "b"], { a: ["c", "d"], c: ["e"] });
  const slowly: Handle = async (task, attempt) => {
    await sleep(task.ticket.id === "a" ? 20 : 2);
    return done(task, attempt);
  };
  const { all } = options(desk, slowly);
  expect(await runPool(all)).toMatchObject({ done: 5, failed: 0, lost: 0, released: 0 });
  expect(desk.log.filter((l) => l.startsWith("done")).sort()).toEqual(
    ["a", "b", "c", "d", "e"].map((id) => `done ${id}: did ${id}`),
  );
  // Who found nothing was woken when something became ready.
  expect(desk.log.filter((l) => /takes [cd]/.test(l)).sort()).toEqual(["w1 takes c", "w2 takes d"]);
});

test("what fails is tried again, and then reported; what is thrown is a failure", async () => {
  const desk = new FakeDesk(["bad", "flaky"]);
  const tries: string[] = [];
  const handle: Handle = async (task, attempt) => {
    tries.push(`${task.ticket.id} ${attempt.attempt}`);
    if (task.ticket.id === "bad") return { kind: "failed", why: "never" };
    if (attempt.attempt < 3) throw new Error("not yet");
    return done(task, attempt);
  };
  const { all } = options(desk, handle, { retries: 2 });
  expect(await runPool(all)).toMatchObject({ done: 1, failed: 1, retried: 4 });
  expect(tries.sort()).toEqual(["bad 1", "bad 2", "bad 3", "flaky 1", "flaky 2", "flaky 3"]);
  expect(desk.log).toContain("fail bad: never");
  expect(desk.log).toContain("done flaky: did flaky");
});

test("a lease is renewed while its ticket is worked on, and work under a lost one is stopped and not reported", async () => {
  class Taken extends FakeDesk {
    override async renew(task: Task, worker: string): Promise<void> {
      await super.renew(task, worker);
      if (task.ticket.id === "taken") throw lost();
      throw busy();
    }
  }
  const desk = new Taken(["taken", "mine"]);
  const handle: Handle = async (task, attempt) => {
    for (let i = 0; i < 12 && !attempt.signal.aborted; i++) await sleep(5);
    return done(task, attempt);
  };
  const { all, told } = options(desk, handle, { renewMs: 10 });
  expect(await runPool(all)).toMatchObject({ done: 1, lost: 1, failed: 0 });
  expect(told()).toContain("lost taken");
  expect(desk.log.filter((l) => l === "renew mine").length).toBeGreaterThan(1);
  expect(desk.log.some((l) => l.includes("done taken"))).toBe(false);
});

test("a report that comes too late is a loss, and one that others hindered is made again", async () => {
  class Slow extends FakeDesk {
    tries = 0;
    override async done(
      task: Task,
      worker: string,
      report: { result: string | undefined; takesNext: boolean },
    ) {
      if (task.ticket.id === "late") throw lost();
      if (this.tries++ === 0) throw busy();
      return super.done(task, worker, report);
    }
  }
  const desk = new Slow(["late", "busy"]);
  const { all } = options(desk, done);
  expect(await runPool(all)).toMatchObject({ done: 1, lost: 1 });
});

test("a try that takes too long fails, and its handler is told", async () => {
  const desk = new FakeDesk(["slow"]);
  const handle: Handle = (_, { signal }) =>
    new Promise((resolve) => {
      signal.addEventListener("abort", () => resolve({ kind: "done", result: "late" }));
    });
  const { all } = options(desk, handle, { timeoutMs: 10 });
  expect(await runPool(all)).toMatchObject({ failed: 1 });
  expect(desk.log).toContain("fail slow: It took longer than 0.01 s.");
});

test("draining finishes what was begun and begins nothing else; ending gives it back", async () => {
  const [draining, ending] = [new AbortController(), new AbortController()];
  const desk = new FakeDesk(["a", "b", "c"]);
  const handle: Handle = async (task, attempt) => {
    draining.abort();
    await sleep(5);
    return done(task, attempt);
  };
  const { all } = options(desk, handle, { draining: draining.signal });
  expect(await runPool(all)).toMatchObject({ done: 2, released: 0 });
  expect(desk.ready).toEqual(["c"]);
  const other = new FakeDesk(["a"]);
  const waits: Handle = (_, { signal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("stopped")));
      ending.abort();
    });
  const second = options(other, waits, { ending: ending.signal, retries: 3 });
  expect(await runPool(second.all)).toMatchObject({ done: 0, failed: 0, released: 1 });
  expect(other.log).toContain("release a");
});

test("what a run that was cut off had begun is taken up first", async () => {
  class Again extends FakeDesk {
    override async resume(worker: string) {
      return worker === "w1" ? taskOf("old") : undefined;
    }
  }
  const { all, told } = options(new Again([]), done);
  expect(await runPool(all)).toMatchObject({ done: 1 });
  expect(told()[0]).toBe("resumed old");
});

test("a desk that is broken ends all workers, once they have finished", async () => {
  class Broken extends FakeDesk {
    override async next(worker: string) {
      if (this.ready.length === 1) throw new TicketError("STORE_DAMAGED", "invalid", "Damaged.");
      return super.next(worker);
    }
  }
  const desk = new Broken(["a", "b"]);
  await expect(runPool(options(desk, done).all)).rejects.toMatchObject({ code: "STORE_DAMAGED" });
  expect(desk.log).toContain("done a: did a");
});

test("pauses grow twice as long, by chance a part of it, and not for ever", () => {
  expect(pauseBefore(2, 1000, 1)).toBe(1000);
  expect(pauseBefore(2, 1000, 0)).toBe(500);
  expect(pauseBefore(4, 1000, 1)).toBe(4000);
  expect(pauseBefore(99, 1000, 1)).toBe(300_000);
});

test("a ticket that is gone is a loss; one that can't be reported is given back, and ends the run", async () => {
  class Gone extends FakeDesk {
    override async done(
      task: Task,
      worker: string,
      report: { result: string | undefined; takesNext: boolean },
    ) {
      if (task.ticket.id === "gone")
        throw new TicketError("TICKET_DELETED", "conflict", "It is deleted.");
      if (task.ticket.id === "odd")
        throw new TicketError("ILLEGAL_TRANSITION", "conflict", "It can't be closed.");
      return super.done(task, worker, report);
    }
  }
  const first = new Gone(["gone", "a"]);
  expect(await runPool(options(first, done).all)).toMatchObject({ done: 1, lost: 1 });
  const second = new Gone(["odd"]);
  await expect(runPool(options(second, done).all)).rejects.toMatchObject({
    code: "ILLEGAL_TRANSITION",
  });
  expect(second.log).toContain("release odd");
});

test("where nobody listens any more what was begun is finished, and nothing else begun", async () => {
  const desk = new FakeDesk(["a", "b"]);
  const { all } = options(desk, done, {
    workers: ["w1"],
    onEvent: () => {
      throw new Error("EPIPE");
    },
  });
  await expect(runPool(all)).rejects.toThrow("EPIPE");
  expect(desk.log).toEqual(["w1 takes a", "done a: did a"]);
});
