import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodeState, encodeState, newState } from "../../../src/events/subscribers/state.ts";
import {
  forgetSubscriber,
  newestRevision,
  readState,
  swapState,
} from "../../../src/events/subscribers/state-files.ts";
import { seeded } from "../../store/support.ts";
import { scratch } from "../../support/git-env.ts";

const STATE = newState({ heads: ["a"], within: null }, 1000);

function place() {
  return { dir: scratch("state"), random: seeded(1) };
}

test("of two that follow the same state one is written", () => {
  const at = place();
  expect(readState(at, "x")).toBeUndefined();
  expect(swapState(at, "x", 0, STATE, true)).toBe(1);
  expect(swapState(at, "x", 0, STATE, true)).toBeUndefined();
  expect(swapState(at, "x", 1, { ...STATE, delivered: 1 }, false)).toBe(2);
  expect(swapState(at, "x", 1, { ...STATE, delivered: 9 }, false)).toBeUndefined();
  expect(readState(at, "x")).toEqual({ revision: 2, state: { ...STATE, delivered: 1 } });
  expect(readdirSync(at.dir)).toEqual(["state.x.2"]);
});

test("who comes long after others have written is too late, though his number is free", () => {
  const at = place();
  swapState(at, "x", 0, STATE, false);
  swapState(at, "x", 1, STATE, false);
  swapState(at, "x", 2, { ...STATE, delivered: 3 }, false);
  expect(swapState(at, "x", 1, { ...STATE, delivered: 9 }, false)).toBeUndefined();
  expect(readState(at, "x")).toEqual({ revision: 3, state: { ...STATE, delivered: 3 } });
  expect(readdirSync(at.dir)).toEqual(["state.x.3"]);
});

test("who would write the first state is too late where there were later ones", () => {
  const at = place();
  swapState(at, "x", 0, STATE, false);
  swapState(at, "x", 1, { ...STATE, delivered: 2 }, false);
  expect(swapState(at, "x", 0, STATE, false)).toBeUndefined();
  expect(readdirSync(at.dir)).toEqual(["state.x.2"]);
});

test("what was forgotten does not come back by somebody who was still at it", () => {
  const at = place();
  swapState(at, "x", 0, STATE, false);
  swapState(at, "xy", 0, STATE, false);
  writeFileSync(join(at.dir, "log.x"), "");
  forgetSubscriber(at, "x");
  expect(swapState(at, "x", 1, STATE, false)).toBeUndefined();
  expect(readdirSync(at.dir)).toEqual(["state.xy.1"]);
});

test("a damaged state is told, and can be replaced", () => {
  const at = place();
  swapState(at, "x", 0, STATE, false);
  const file = join(at.dir, "state.x.1");
  const text = readFileSync(file, "utf8");
  for (const bad of ["", text.slice(0, 40), text.replace('"a"', '"b"')]) {
    writeFileSync(file, bad);
    expect(() => readState(at, "x")).toThrow(/can't be read/);
  }
  expect(swapState(at, "x", newestRevision(at, "x"), STATE, true)).toBe(2);
  expect(readState(at, "x")?.state).toEqual(STATE);
  expect(decodeState(encodeState(STATE))).toEqual(STATE);
});
