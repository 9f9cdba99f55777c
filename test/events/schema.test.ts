import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { schemas } from "../../src/app/schemas.ts";
import { logReset } from "../../src/events/cursor.ts";
import type { TicketEvent } from "../../src/events/event.ts";
import { EVENT_TYPES } from "../../src/events/event-types.ts";
import { joinCommit } from "../../src/store/join.ts";
import { revertCommit } from "../../src/store/revert.ts";
import { batch, fetchFrom, head, openStore } from "../store/support.ts";
import { gitIn, scratch } from "../support/git-env.ts";
import { oneTicket, tell } from "./support.ts";

const known = new Map((await schemas()).map((entry) => [entry.name, entry]));

function validator(type: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  return ajv.compile(known.get(`event.${type}`)?.schema ?? {});
}

/** Everything that can be told of a history today. */
async function everything(): Promise<readonly TicketEvent[]> {
  const { clock, dir, store, id, other } = await oneTicket();
  const copy = scratch("clone");
  gitIn(copy, "clone", "-q", "--mirror", dir, ".");
  const theirs = await openStore(copy, { clock });
  await batch(store, [
    {
      op: "set",
      id,
      fields: { title: "Two", due: "2026-12-31", custom: { k: null, l: { a: [1] } } },
    },
    { op: "label", id, add: ["new"], remove: ["old"] },
    { op: "assign", id, add: ["bob@example.com"] },
    { op: "link", id, type: "relates-to", to: other },
    { op: "comment", id, body: "Hi" },
    { op: "move", id, to: "in-progress" },
  ]);
  await batch(store, [
    { op: "close", id },
    { op: "delete", id: other },
  ]);
  await revertCommit(store, head(dir), { force: false, dryRun: false });
  await batch(store, [{ op: "purge", id: other, reason: "x" }]);
  clock.wait(2);
  await batch(theirs, [{ op: "set", id, fields: { title: "Three" } }]);
  await joinCommit(store, fetchFrom(dir, copy));
  const reset = await logReset(store, "test:tickets", head(dir), [head(copy)]);
  return [...(await tell(store)), reset];
}

test("every event that is told has the form that its schema says, and no other type's", async () => {
  const events = await everything();
  const types = new Set(events.map(({ type }) => type));
  expect(types.size).toBeGreaterThanOrEqual(14);
  for (const event of events) {
    const validate = validator(event.type);
    expect([validate(event), event, validate.errors]).toEqual([true, event, null]);
    for (const slip of [
      { ...event, specversion: "0.3" },
      { ...event, id: "1" },
      { ...event, cause: "x" },
      { ...event, data: {} },
      { ...event, actor: "" },
    ])
      expect([event.type, validate(slip)]).toEqual([event.type, false]);
    const another = validator(EVENT_TYPES[event.type === EVENT_TYPES[0] ? 1 : 0]);
    expect(another(event)).toBe(false);
  }
});

test("each type has a schema of its own, that needs no other", () => {
  for (const type of EVENT_TYPES) {
    const entry = known.get(`event.${type}`);
    expect(entry).toMatchObject({ id: `https://git-ticket.dev/schema/1/event.${type}.json` });
    expect(() => validator(type)).not.toThrow();
    expect(JSON.stringify(entry?.schema)).not.toMatch(/"\$ref":"(?!#)/);
  }
});

test("attributes are named as CloudEvents allows, and their texts hold no control character", async () => {
  for (const { data: _, ...attributes } of await everything())
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).toMatch(/^[a-z0-9]{1,20}$/);
      expect(value).toMatch(/^[^\p{Cc}\p{Cs}]+$/u);
    }
});
