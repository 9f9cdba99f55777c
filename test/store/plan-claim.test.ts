import { expect, test } from "vitest";
import type { Operation } from "../../src/domain/operation.ts";
import { ACTOR, faultsOf, t, World } from "./planning.ts";

function world(): World {
  const made = new World();
  made.add(t(1));
  return made;
}

type More = Readonly<Record<string, unknown>>;
const op = (name: string, more: More = {}): Operation =>
  ({ op: name, id: t(1), ...more }) as Operation;
const claimOf = (store: World) => store.ticket(t(1)).claim;

test("a claim has a holder, a lease of its own, a fence, and an end", () => {
  const store = world();
  store.apply(op("claim", { seconds: 90 }));
  const claim = claimOf(store);
  expect(claim).toMatchObject({ by: ACTOR, fence: 1, lease: expect.stringMatching(/^\w{22,}$/) });
  const now = Date.parse(store.input([]).time) - 1000;
  expect(Date.parse(claim?.expires ?? "") - now).toBe(90_000);
});

test("what is held, closed or deleted can't be claimed; what was given back can", () => {
  const store = world();
  store.apply(op("claim", { by: "robot" }));
  const [fault] = store.plan([op("claim")]).faults;
  expect(fault?.error).toMatchObject({ code: "CLAIM_HELD", kind: "conflict" });
  expect(fault?.error.data).toMatchObject({ holder: { by: "robot", fence: 1 } });
  store.apply(op("release"));
  expect(claimOf(store)).toBeNull();
  store.apply(op("claim"));
  expect(claimOf(store)).toMatchObject({ by: ACTOR, fence: 2 });
  store.apply(op("release"), op("close"));
  expect(faultsOf(store.plan([op("claim")]))).toEqual(["0 TICKET_CLOSED"]);
  store.apply(op("reopen"), op("delete"));
  expect(faultsOf(store.plan([op("claim")]))).toEqual(["0 TICKET_DELETED"]);
});

test("a lease ends after its time and the grace, and not before", () => {
  const store = world();
  store.apply(op("claim", { seconds: 1 }));
  // Each batch is a second later, and the grace is a minute.
  for (let i = 0; i < 59; i++) store.apply(op("comment", { body: `${i}` }));
  expect(faultsOf(store.plan([op("claim", { by: "b" })]))).toEqual(["0 CLAIM_HELD"]);
  store.apply(op("comment", { body: "later" }));
  store.apply(op("claim", { by: "b" }));
  expect(claimOf(store)).toMatchObject({ by: "b", fence: 2 });
});

test("every operation can be fenced off by the lease, or by who holds it", () => {
  const store = world();
  expect(faultsOf(store.plan([op("close", { ifLease: "none" })]))).toEqual(["0 LEASE_LOST"]);
  expect(faultsOf(store.plan([op("close", { ifHolder: "anybody" })]))).toEqual([]);
  store.apply(op("claim"));
  const ifLease = claimOf(store)?.lease;
  store.apply(op("set", { fields: { priority: "high" }, ifLease, ifHolder: ACTOR }));
  expect(faultsOf(store.plan([op("close", { ifHolder: "bob" })]))).toEqual(["0 LEASE_LOST"]);
  const [fault] = store.plan([op("renew", { ifHolder: "bob" })]).faults;
  expect(fault?.error.kind).toBe("leaseLost");
  store.apply(op("close", { ifLease }), op("release", { ifLease }));
  expect(faultsOf(store.plan([op("comment", { body: "late", ifLease })]))).toEqual([
    "0 LEASE_LOST",
  ]);
  expect(faultsOf(store.plan([op("comment", { body: "late", ifHolder: "bob" })]))).toEqual([
    "0 LEASE_LOST",
  ]);
});

test("renewing makes a lease longer and never shorter; there must be one", () => {
  const store = world();
  expect(faultsOf(store.plan([op("renew")]))).toEqual(["0 LEASE_LOST"]);
  store.apply(op("claim", { seconds: 1000 }));
  const first = claimOf(store);
  store.apply(op("renew", { seconds: 10 }));
  expect(claimOf(store)).toEqual(first);
  store.apply(op("renew", { seconds: 2000 }));
  expect(claimOf(store)).toMatchObject({ lease: first?.lease, fence: 1 });
  expect((claimOf(store)?.expires ?? "") > (first?.expires ?? "")).toBe(true);
});

test("handing over ends the old lease and begins a new one", () => {
  const store = world();
  expect(faultsOf(store.plan([op("handoff", { to: "bob" })]))).toEqual(["0 LEASE_LOST"]);
  store.apply(op("claim"));
  const ifLease = claimOf(store)?.lease;
  store.apply(op("handoff", { to: "bob", ifLease }));
  expect(claimOf(store)).toMatchObject({ by: "bob", fence: 2 });
  expect(claimOf(store)?.lease).not.toBe(ifLease);
  expect(faultsOf(store.plan([op("renew", { ifLease })]))).toEqual(["0 LEASE_LOST"]);
});

test("a lease is of 1 second to 30 days, and its holder has a name", () => {
  for (const seconds of [0, -1, 1.5, 2_592_001])
    expect(faultsOf(world().plan([op("claim", { seconds })]))).toEqual(["0 INVALID_VALUE"]);
  expect(faultsOf(world().plan([op("claim", { by: " " })]))).toEqual(["0 INVALID_VALUE"]);
});
