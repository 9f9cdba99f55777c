import { expect, test } from "vitest";
import { ahead } from "../../src/events/ahead.ts";

/** Counts from 1, and tells how far it was asked to go. */
function counter(last: number) {
  const state = { made: 0, closed: false };
  async function* count(): AsyncGenerator<number, void, undefined> {
    try {
      for (let n = 1; n <= last; n++) {
        state.made = n;
        yield n;
      }
    } finally {
      state.closed = true;
    }
  }
  return { state, source: count() };
}

test.each([1, 3])("%i are kept waiting, in their order", async (most) => {
  const { state, source } = counter(6);
  const seen: number[] = [];
  for await (const n of ahead(source, most)) {
    seen.push(n);
    await new Promise((done) => setImmediate(done));
    expect(state.made).toBe(Math.min(6, n + most));
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
});

test("who stops early closes what it came from", async () => {
  const { state, source } = counter(6);
  for await (const n of ahead(source, 2)) if (n === 2) break;
  expect(state.closed).toBe(true);
});

test("a failure comes in its place, after what was there before it", async () => {
  async function* failing(): AsyncGenerator<number, void, undefined> {
    yield 1;
    yield 2;
    throw new Error("no more");
  }
  const seen: number[] = [];
  const all = (async () => {
    for await (const n of ahead(failing(), 5)) seen.push(n);
  })();
  await expect(all).rejects.toThrow("no more");
  expect(seen).toEqual([1, 2]);
});
