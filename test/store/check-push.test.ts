import { expect, test } from "vitest";
import { validate } from "../../src/app/verify.ts";
import { isTicketError } from "../../src/base/errors.ts";
import { checkPush } from "../../src/store/check-push.ts";
import type { Store } from "../../src/store/store.ts";
import { gitIn } from "../support/git-env.ts";
import { batch, commitByHand, head, newStore, REF } from "./support.ts";

const OPTIONS = { acceptClockSkew: false, allowUnrelated: false, skewMs: 3_600_000, patienceMs: 1 };

/** Returns why a push is refused, or "ok". */
async function verdict(store: Store, before: string | undefined, after: string): Promise<string> {
  // The ref has not moved yet when git asks.
  if (before === undefined) gitIn(store.repo.gitDir, "update-ref", "-d", REF);
  else gitIn(store.repo.gitDir, "update-ref", REF, before);
  try {
    await checkPush(store, { ref: REF, before, after }, validate, OPTIONS);
    return "ok";
  } catch (error) {
    if (!isTicketError(error)) throw error;
    expect(error.code).toBe("PUSH_REFUSED");
    return error.message.replace(/^The tickets were not taken: /, "");
  }
}

async function withTicket() {
  const { dir, store } = await newStore();
  const { created } = await batch(store, [{ op: "create", title: "One" }]);
  const [id = ""] = created;
  const path = `tickets/${id[0]}/${id[1]}/${id}.json`;
  const text = gitIn(dir, "show", `${REF}:${path}`);
  /** A commit that says of itself what the one at the head does. */
  const forged = (files: Parameters<typeof commitByHand>[1], parents = [head(dir)]): string =>
    commitByHand(dir, files, { parents, message: gitIn(dir, "log", "-1", "--format=%B", REF) });
  return { dir, store, id, path, text, before: head(dir), forged };
}

test("what git ticket writes is taken, on top and at the beginning", async () => {
  const { dir, store, before, id } = await withTicket();
  await batch(store, [{ op: "attach", id, add: [{ name: "a", content: "aGVsbG8=" }] }]);
  const after = head(dir);
  expect(await verdict(store, before, after)).toBe("ok");
  expect(await verdict(store, undefined, after)).toBe("ok");
});

test("history is never rewritten", async () => {
  const { dir, store, before } = await withTicket();
  const parent = gitIn(dir, "rev-parse", `${REF}~1`);
  expect(await verdict(store, before, parent)).toMatch(
    /does not descend from .* never rewritten\.$/,
  );
});

test.each<[string, string, string, RegExp]>([
  ["a file of the code", "src/main.c", "int x;\n", /^src is no file of git ticket\.$/],
  ["a script", "tickets/x.sh", "touch x\n", /^tickets\/x\.sh is no file of git ticket\.$/],
  ["a name that climbs", "views/..json", "{}\n", /^views\/\.\.json is no file of git ticket\.$/],
  ["no JSON", "views/a.json", "touch x\n", /^views\/a\.json /],
  [
    "another schema",
    "views/a.json",
    '{ "schema": 1, "name": "a", "query": 7 }\n',
    /^views\/a\.json /,
  ],
  ["a newer format", "views/a.json", '{ "schema": 99, "name": "a" }\n', /^views\/a\.json .*99/],
  [
    "attached bytes of another name",
    `attachments/7/k/7k3m9p2qx4wz/${"0".repeat(64)}`,
    "x",
    /attachments\/.* is /,
  ],
])("%s is refused", async (_, path, text, expected) => {
  const { store, before, forged } = await withTicket();
  expect(await verdict(store, before, forged({ [path]: text }))).toMatch(expected);
});

test("a document that is damaged, not in its one form, or gone is refused", async () => {
  const { store, before, path, text, forged } = await withTicket();
  const with_ = (changed: string | undefined) =>
    verdict(store, before, forged({ [path]: changed }));
  expect(await with_(text.replace('"One"', '"Two'))).toMatch(
    /^tickets\/.* can't be read \(BAD_JSON\)\.$/,
  );
  expect(await with_(text.replace("  ", "    "))).toMatch(/is not in canonical bytes\.$/);
  expect(await with_(text.replace('"title": "One"', '"title": 7'))).toMatch(/^tickets\//);
  expect(await with_(undefined)).toMatch(/^tickets\/.* is gone\.$/);
});

test("a stamp of the future, and one above the clock of its commit, are refused", async () => {
  const { dir, store, before, path, text, forged } = await withTicket();
  const later = { ...store, now: () => store.now() + 7_200_000 };
  await batch(later, [{ op: "create", title: "Later" }]);
  expect(await verdict(store, before, head(dir))).toMatch(
    /^commit [0-9a-f]{12} by ada@example\.com is of \d{4}-.*, in the future\.$/,
  );
  const [stamp = ""] = /[0-7][0-9a-z]{21}/.exec(text) ?? [];
  const other = text.replaceAll(stamp, `7${stamp.slice(1)}`);
  expect(await verdict(store, before, forged({ [path]: other }, [before]))).toMatch(
    /in the future|later than its own clock/,
  );
});

test("what another tool wrote is taken, if clones can make sense of it", async () => {
  const { dir, store, before } = await withTicket();
  const date = "2026-05-31T00:00:00Z";
  const view = { "views/a.json": '{ "schema": 1, "name": "a" }' };
  const good = commitByHand(dir, view, { date });
  expect(await verdict(store, before, good)).toBe("ok");
  const bad = commitByHand(dir, { "views/a.json": "no" }, { parents: [before], date });
  expect(await verdict(store, before, bad)).toMatch(/^views\/a\.json /);
});

test("many faults are one reason, and how many more there are", async () => {
  const { store, before, forged } = await withTicket();
  const reason = await verdict(store, before, forged({ a: "1", b: "2", c: "3" }));
  expect(reason).toBe("a is no file of git ticket, and so with 2 more.");
});
