import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { ACTOR, faultsOf, t, World } from "./planning.ts";

function world(status?: string): World {
  const made = new World();
  made.add(t(1), status === undefined ? {} : { status });
  return made;
}

const move = (to: string, resolution?: string): Operation => ({
  op: "move",
  id: t(1),
  to,
  ...(resolution === undefined ? {} : { resolution }),
});
const close = (resolution?: string): Operation => ({
  op: "close",
  id: t(1),
  ...(resolution === undefined ? {} : { resolution }),
});

test("to close is to set status, resolution, time and person as one", () => {
  const store = world();
  store.apply(close("wontfix"));
  const ticket = store.ticket(t(1));
  expect(ticket).toMatchObject({ status: "closed", resolution: "wontfix", closedBy: ACTOR });
  expect(ticket.closed).toMatch(/^2026-01-01T/);
});

test("a ticket that is closed already keeps when, and by whom; only the resolution may change", () => {
  const store = world();
  store.apply(close());
  const { closed } = store.ticket(t(1));
  store.apply(close("duplicate"));
  expect(store.ticket(t(1))).toMatchObject({ resolution: "duplicate", closed });
  store.apply(close());
  expect(store.ticket(t(1))).toMatchObject({ resolution: "duplicate", closed });
});

test("to reopen takes resolution, time and person away", () => {
  const store = world();
  store.apply(close());
  store.apply({ op: "reopen", id: t(1) });
  expect(store.ticket(t(1))).toMatchObject({
    status: "open",
    resolution: null,
    closed: null,
    closedBy: null,
  });
});

test("only the transitions of the configuration are allowed, and the error names them", () => {
  const store = world();
  store.apply(close());
  const [fault] = store.plan([move("in-progress")]).faults;
  expect(fault?.error).toMatchObject({
    code: "ILLEGAL_TRANSITION",
    data: { from: "closed", to: "in-progress", allowed: ["open"] },
  });
  store.apply(move("open"), move("in-progress"));
  expect(store.ticket(t(1)).status).toBe("in-progress");
});

test("transitions are judged step by step inside a batch", () => {
  const plan = world().plan([close(), move("in-progress"), move("open"), move("in-progress")]);
  expect(faultsOf(plan)).toEqual(["1 ILLEGAL_TRANSITION"]);
});

test("a status that the configuration lacks can be moved out of, not into", () => {
  const old = world("blocked");
  old.config = { ...old.config, statuses: old.config.statuses.filter((s) => s.name !== "blocked") };
  expect(faultsOf(old.plan([move("blocked")]))).toEqual(["0 UNKNOWN_VALUE"]);
  expect(faultsOf(old.plan([move("in-review")]))).toEqual([]);
  old.apply(close());
  expect(old.ticket(t(1)).status).toBe("closed");
});

test("a status without a list of transitions leads anywhere", () => {
  const config = { statuses: { new: { category: "open" }, end: { category: "closed", to: [] } } };
  const store = new World(config);
  store.add(t(1));
  expect(store.ticket(t(1)).status).toBe("new");
  store.apply(close());
  expect(store.ticket(t(1)).status).toBe("end");
  expect(faultsOf(store.plan([{ op: "reopen", id: t(1) }]))).toEqual(["0 ILLEGAL_TRANSITION"]);
});

test.each([
  ["an unknown resolution", close("nope"), "UNKNOWN_VALUE"],
  ["an unknown status", move("nope"), "UNKNOWN_VALUE"],
  ["a resolution without closing", move("in-progress", "done"), "INVALID_VALUE"],
  ["a resolution where the ticket stays open", move("open", "done"), "INVALID_VALUE"],
  ["an unknown type", { op: "set", id: t(1), fields: { type: "Bug" } }, "UNKNOWN_VALUE"],
  ["an unknown priority", { op: "set", id: t(1), fields: { priority: "p1" } }, "UNKNOWN_VALUE"],
] as const)("%s is refused", (_, operation, code) => {
  expect(faultsOf(world().plan([operation]))).toEqual([`0 ${code}`]);
});

test("an unknown value comes with the nearest known one", () => {
  const [fault] = world().plan([move("in-progres")]).faults;
  expect(fault?.error.hint).toContain("Did you mean in-progress?");
});

test("ifStatus is judged where the operation stands in the batch", () => {
  const store = world();
  const guarded: Operation = { ...move("in-progress"), ifStatus: "open" };
  expect(faultsOf(store.plan([guarded, guarded]))).toEqual(["1 PRECONDITION_FAILED"]);
  expect(faultsOf(store.plan([close(), guarded]))).toEqual(["1 PRECONDITION_FAILED"]);
});

test("ifMatch compares the blob that was read, whatever the batch did before", () => {
  const store = world();
  const guarded = (ifMatch: string): Operation => ({ ...close(), ifMatch });
  expect(faultsOf(store.plan([move("in-review"), guarded(store.blob(t(1)))]))).toEqual([]);
  const [fault] = store.plan([guarded("0".repeat(40))]).faults;
  expect(fault?.error).toMatchObject({
    code: "PRECONDITION_FAILED",
    kind: "conflict",
    data: { expected: "0".repeat(40), actual: store.blob(t(1)) },
  });
});
