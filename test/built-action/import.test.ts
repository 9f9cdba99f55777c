import { expect, test } from "vitest";
import { stage } from "./stage.ts";

type Stage = Awaited<ReturnType<typeof stage>>;

const at = (minute: number): string =>
  new Date(Date.UTC(2026, 5, 1, 0, minute)).toISOString().replace(".000", "");

/** GitHub's own example of an issue, with what matters changed. */
function addIssues(s: Stage, count: number): void {
  const [base] = s.github.example("issue-items");
  for (let number = 1; number <= count; number++)
    s.github.state.issues.push({
      ...base,
      ...{
        number,
        title: `Issue ${number}`,
        created_at: at(0),
        updated_at: at(number),
        comments: number % 3 === 0 ? 1 : 0,
      },
      html_url: `https://github.com/acme/shop/issues/${number}`,
      pull_request: number % 5 === 0 ? base.pull_request : undefined,
    });
  for (let number = 3; number <= count; number += 3)
    s.github.state.addComment(number, "eve", `On ${number}`);
}

test("250 issues over three pages are kept as tickets; then only what changed is asked for", async () => {
  const s = await stage();
  addIssues(s, 250);
  const bring = () => s.run("schedule", {}, { mode: "import-issues" });
  const first = await bring();
  expect([first.code, first.stderr, s.github.faults]).toEqual([0, "", []]);
  expect(JSON.parse(first.outputs["imported"] ?? "")).toEqual({
    created: 200,
    updated: 0,
    unchanged: 0,
    kept: 0,
  });
  expect(s.github.requests.filter((r) => r.path.endsWith("/issues"))).toHaveLength(3);
  expect(s.commits()).toBe(2);
  await s.tickets.pull();
  expect((await s.tickets.get("gh-249")).comments.map((c) => c.body)).toEqual(["On 249"]);

  const [head, asked] = [s.head(), s.github.requests.length];
  const second = await bring();
  expect(JSON.parse(second.outputs["imported"] ?? "")).toMatchObject({ created: 0, updated: 0 });
  expect([second.outputs["changed"], s.head(), s.github.writes()]).toEqual(["false", head, []]);
  // The newest issue comes again, and its comment.
  expect(s.github.requests.length - asked).toBe(2);

  const changed = s.github.state.issues.find((i) => i.number === 7);
  if (changed === undefined) throw new Error("no issue 7");
  Object.assign(changed, {
    title: "Other",
    updated_at: at(400),
    state: "closed",
    closed_at: at(400),
  });
  const third = await bring();
  expect(JSON.parse(third.outputs["imported"] ?? "")).toMatchObject({ created: 0, updated: 1 });
  await s.tickets.pull();
  expect(await s.tickets.get("gh-7")).toMatchObject({ title: "Other", status: "closed" });
});
