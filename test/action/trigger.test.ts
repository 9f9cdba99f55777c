import fc from "fast-check";
import { expect, test } from "vitest";
import { MODES } from "../../src/action/inputs.ts";
import { triggerOf } from "../../src/action/trigger.ts";
import type { Json } from "../../src/base/json.ts";

const event = (name: string, payload: Json) => ({ name, payload, repository: "acme/shop" });
const pull = (full_name: string, action = "opened") => ({
  action,
  pull_request: { number: 7, head: { repo: { full_name } } },
});

test("a pull request of a fork may only be read, unless the event has a token that may write", () => {
  const of = (name: string, repo: string) => triggerOf(event(name, pull(repo)), "auto");
  expect(of("pull_request", "acme/shop")).toMatchObject({ kind: "pull-request", readOnly: false });
  expect(of("pull_request", "Acme/Shop")).toMatchObject({ readOnly: false });
  expect(of("pull_request", "eve/shop")).toMatchObject({ readOnly: true });
  expect(of("pull_request_target", "eve/shop")).toMatchObject({ readOnly: false });
});

test("what changes nothing for tickets is left alone", () => {
  for (const action of ["assigned", "review_requested", "locked", "enqueued"])
    expect(triggerOf(event("pull_request", pull("acme/shop", action)), "auto").kind).toBe("none");
  expect(triggerOf(event("push", {}), "auto").kind).toBe("none");
  expect(triggerOf(event("constructor", {}), "auto").kind).toBe("none");
});

test("only a new comment with a line of its own is a command", () => {
  const of = (body: string, action = "created") =>
    triggerOf(
      event("issue_comment", {
        action,
        issue: { number: 7 },
        comment: { id: 3, body, user: { login: "ada" } },
      }),
      "auto",
    ).kind;
  expect(of("/ticket close tk-7k3m")).toBe("command");
  expect(of("Well.\n  /ticket close tk-7k3m")).toBe("command");
  expect(of("see /ticket close")).toBe("none");
  expect(of("/tickets")).toBe("none");
  expect(of("/ticket close tk-7k3m", "edited")).toBe("none");
});

test("no payload and no mode is a crash", () => {
  const modes = fc.constantFrom(...MODES);
  const names = fc.constantFrom(
    "pull_request",
    "issue_comment",
    "workflow_run",
    "push",
    "__proto__",
  );
  fc.assert(
    fc.property(names, fc.jsonValue(), modes, (name, payload, mode) => {
      expect(triggerOf(event(name, payload as Json), mode).kind).toBeTypeOf("string");
    }),
  );
});
