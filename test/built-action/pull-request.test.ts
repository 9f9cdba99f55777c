import { expect, test } from "vitest";
import { SHA, stage } from "./stage.ts";

test("an opened pull request moves its ticket, says so in one comment and a check; the second run changes nothing", async () => {
  const s = await stage();
  const [id = ""] = await s.create("Login times out");
  const pull = s.github.state.addPull({
    number: 7,
    title: `${id}: Wait for the proxy`,
    body: `Closes ${id}`,
    commits: [{ sha: SHA(1), message: `Wait longer\n\nRefs: ${id}`, parents: 1 }],
  });
  const before = s.commits();
  const first = await s.pull(pull, "opened");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(s.github.faults).toEqual([]);
  expect(s.commits()).toBe(before + 1);
  await s.tickets.pull();
  expect(await s.tickets.get(id)).toMatchObject({
    status: "in-review",
    refs: [{ type: "pr", value: "acme/shop#7" }],
  });
  expect(s.github.state.comments).toHaveLength(1);
  expect(s.github.state.comments[0]?.body).toContain(
    `| \`${id}\` closes | Login times out | in-review |`,
  );
  expect(s.github.state.checks).toMatchObject([{ conclusion: "success", sha: SHA(1) }]);
  expect(first.outputs).toMatchObject({
    changed: "true",
    "link-check": "success",
    comment: "created",
  });

  const [head, writes] = [s.head(), s.github.writes().length];
  const second = await s.pull(pull, "opened");
  expect(second).toMatchObject({ code: 0, outputs: { changed: "false", comment: "unchanged" } });
  expect([s.head(), s.github.writes().length]).toEqual([head, writes]);
});
