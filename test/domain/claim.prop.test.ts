import fc from "fast-check";
import { expect, test } from "vitest";
import { isTicketError } from "../../src/base/errors.ts";
import { applyEdit, type Edit } from "../../src/domain/apply/apply.ts";
import { configOf } from "../../src/domain/config/config.ts";
import { type Claim, type Document, emptyDocument } from "../../src/domain/document.ts";
import { Draft } from "../../src/domain/draft.ts";
import { encodeDocument } from "../../src/domain/encode.ts";
import { elementId } from "../../src/domain/id.ts";
import { joinDocuments } from "../../src/domain/join.ts";
import { formatStamp, laterStamp, mintStamp, type Stamp } from "../../src/domain/stamp.ts";

const START = Date.UTC(2026, 0, 1);
const GRACE = 60_000;
const SECOND = 1000;

/** Someone who works: their clock may be wrong by half of the grace. */
interface Worker {
  readonly name: string;
  readonly skew: number;
  lease: Claim | undefined;
}

/** A clone of the ticket. */
interface Clone {
  document: Document;
  seen: Stamp;
}

const freshTicket = (): Document => {
  const stamp = formatStamp(START - 1, 0, "00000000");
  const draft = new Draft(emptyDocument("ticket", "aaaaaaaaaaaa", stamp), stamp);
  draft.set("title", "t");
  return draft.document();
};

/** Applies an operation to a clone as a store does at a time; answers the code of the error, if there is one. */
function apply(clone: Clone, worker: Worker, now: number, operation: object): string | undefined {
  const stamp = mintStamp(now, clone.seen, worker.name.padEnd(8, "0"));
  const draft = new Draft(clone.document, stamp);
  let count = 0;
  const context = {
    ...{ config: configOf(undefined), stamp, time: new Date(now).toISOString() },
    ...{ leaseGrace: GRACE, actor: worker.name, shown: "tk-a", keep: () => undefined },
    newElement: () => elementId(stamp, count++),
    resolve: (token: string) => token,
  };
  try {
    applyEdit(draft, { id: "aaaaaaaaaaaa", ...operation } as Edit, context, undefined);
  } catch (error) {
    if (!isTicketError(error)) throw error;
    return error.code;
  }
  const before = clone.document;
  clone.document = draft.document();
  clone.seen = stamp;
  // P4: whoever has the newer one loses nothing by a join with the older one.
  expect(encodeDocument(joinDocuments(clone.document, before))).toBe(
    encodeDocument(clone.document),
  );
  return undefined;
}

const newClone = (): Clone => ({
  document: freshTicket(),
  seen: formatStamp(START - 1, 0, "00000000"),
});

const NAMES = ["a", "b", "c", "d"];

const someStep = fc.record({
  who: fc.nat({ max: 3 }),
  what: fc.constantFrom("claim", "claim", "renew", "release", "handoff", "firm"),
  to: fc.nat({ max: 3 }),
  seconds: fc.integer({ min: 1, max: 120 }),
  pause: fc.integer({ min: 0, max: 100 }),
  clone: fc.nat({ max: 2 }),
  sync: fc.nat({ max: 5 }),
});
const someSkews = fc.array(fc.integer({ min: -GRACE / 2, max: GRACE / 2 }), {
  minLength: 4,
  maxLength: 4,
});

type Step = typeof someStep extends fc.Arbitrary<infer T> ? T : never;

/** Lets a worker take the ticket. */
function take(clone: Clone, worker: Worker, now: number, { seconds, what }: Step): void {
  const code = apply(clone, worker, now, { op: "claim", seconds, firm: what === "firm" });
  expect([undefined, "CLAIM_HELD"]).toContain(code);
  if (code === undefined) worker.lease = clone.document.claim;
}

/** Lets a worker do something; what it then knows of its lease is what the store answered. */
function act(clone: Clone, workers: readonly Worker[], step: Step, time: number): void {
  const [worker, other] = [workers[step.who], workers[step.to]] as [Worker, Worker];
  const { seconds, what } = step;
  const now = time + worker.skew;
  if (what === "claim" || what === "firm") {
    take(clone, worker, now, step);
    return;
  }
  if (worker.lease === undefined) return;
  const ifLease = worker.lease.lease;
  const to = what === "handoff" ? { to: other.name } : {};
  const given = what === "release" ? {} : { seconds };
  const code = apply(clone, worker, now, { op: what, ifLease, ...given, ...to });
  expect([undefined, "LEASE_LOST"]).toContain(code);
  const { claim } = clone.document;
  worker.lease = code === undefined && what === "renew" ? claim : undefined;
  if (code === undefined && what === "handoff") other.lease = claim;
}

/** Tells whether a worker takes itself for the holder: by its own clock, and by what it was told last. */
const believes = ({ lease, skew }: Worker, time: number): boolean =>
  lease !== undefined && Date.parse(lease.expires) > time + skew;

const newWorkers = (skews: readonly number[]): Worker[] =>
  NAMES.map((name, i) => ({ name, skew: skews[i] ?? 0, lease: undefined }));

test("in the order of one store nobody holds a ticket together with another, whatever the clocks", () => {
  fc.assert(
    fc.property(fc.array(someStep, { maxLength: 40 }), someSkews, (steps, skews) => {
      const workers = newWorkers(skews);
      const clone = newClone();
      let time = START;
      let fence = 0;
      for (const step of steps) {
        time += step.pause * SECOND;
        act(clone, workers, step, time);
        expect(workers.filter((worker) => believes(worker, time)).length).toBeLessThanOrEqual(1);
        const now = clone.document.claim?.fence ?? 0;
        expect(now).toBeGreaterThanOrEqual(fence);
        fence = now;
      }
    }),
    { numRuns: 300 },
  );
});

/** Lets clones go their ways, and join now and then; answers when it ended. */
function playApart(
  clones: readonly Clone[],
  workers: readonly Worker[],
  steps: readonly Step[],
): number {
  let time = START;
  for (const step of steps) {
    time += step.pause * SECOND;
    const [own, other] = [clones[step.clone], clones[step.sync]];
    if (own === undefined) continue;
    act(own, workers, step, time);
    if (other === undefined) continue;
    own.document = joinDocuments(own.document, other.document);
    own.seen = laterStamp(own.seen, other.seen);
  }
  return time;
}

/** Whoever lost is told so, when they report. */
function expectFenced(document: Document, workers: readonly Worker[], time: number): void {
  const clone = { document, seen: formatStamp(time + GRACE, 0, "00000000") };
  for (const worker of workers) {
    if (worker.lease === undefined || worker.lease.lease === document.claim?.lease) continue;
    const ifLease = worker.lease.lease;
    expect(apply(clone, worker, time, { op: "close", ifLease })).toBe("LEASE_LOST");
  }
}

test("clones that claim, renew, hand over and give back on their own agree on one holder, in bytes", () => {
  fc.assert(
    fc.property(fc.array(someStep, { maxLength: 40 }), someSkews, (steps, skews) => {
      const workers = newWorkers(skews);
      const clones = [newClone(), newClone(), newClone()] as const;
      const time = playApart(clones, workers, steps);
      const [a, b, c] = clones.map(({ document }) => document) as [Document, Document, Document];
      const joined = joinDocuments(joinDocuments(a, b), c);
      const one = encodeDocument(joined);
      expect(encodeDocument(joinDocuments(a, joinDocuments(c, b)))).toBe(one);
      expect(encodeDocument(joinDocuments(joinDocuments(c, a), joinDocuments(b, a)))).toBe(one);
      const fences = [a, b, c].map(({ claim }) => claim?.fence ?? 0);
      expect(joined.claim?.fence ?? 0).toBe(Math.max(...fences));
      expectFenced(joined, workers, time);
    }),
    { numRuns: 300 },
  );
});

test("a claim that a remote decided on stands before one that nobody confirmed, even an earlier one", () => {
  const [early, late] = newWorkers([0, 0, 0, 0]);
  if (early === undefined || late === undefined) throw new Error("no workers");
  const [a, b] = [newClone(), newClone()];
  expect(apply(a, early, START, { op: "claim" })).toBeUndefined();
  expect(apply(b, late, START + SECOND, { op: "claim", firm: true })).toBeUndefined();
  expect(joinDocuments(a.document, b.document).claim?.by).toBe("b");
});
