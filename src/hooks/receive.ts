import type { PushedRef } from "../app/tickets.ts";
import type { Hook } from "./hook.ts";

/** All zeros: no commit. */
const NONE = /^0+$/;
const oidOf = (text: string): string | null => (NONE.test(text) ? null : text);

const refOf = (before: string, after: string, ref: string): PushedRef => ({
  ref,
  before: oidOf(before),
  after: oidOf(after),
});

const MOVE = /^([0-9a-f]+) ([0-9a-f]+) (.+)$/;

/** Checks the tickets in a push before anything of it is taken. */
export const preReceive: Hook = async ({ input, tickets }) => {
  const refs = (await input()).split("\n").flatMap((line) => {
    const [, before = "", after = "", ref = ""] = MOVE.exec(line) ?? [];
    return ref === "" ? [] : [refOf(before, after, ref)];
  });
  await (await tickets()).checkPush(refs);
  return 0;
};

/** Checks one ref of a push. */
export const update: Hook = async ({ args: [ref = "", before = "", after = ""], tickets }) => {
  await (await tickets()).checkPush([refOf(before, after, ref)]);
  return 0;
};
