import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { activeParts, HOSTILE_TEXTS } from "../support/github/active-parts.mjs";
import { startGitHub } from "../support/github/emulator.mjs";
import { startAction } from "./lib/action-runner.mjs";
import { buildProduct } from "./lib/bundle.mjs";
import { runProgram } from "./lib/command.mjs";
import { Missing, pick, verdict } from "./lib/figure.mjs";
import { git, newRepository, REF } from "./lib/git.mjs";
import { documentIn, pathOf } from "./lib/hostile-places.mjs";
import { commitFiles } from "./lib/hostile-store.mjs";
import { folder } from "./lib/scratch.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */

const DESCRIPTION = new URL("../../tools/node_modules/@octokit/openapi", import.meta.url);

export const id = "S8";
export const title =
  "the Action: hostile tickets and pull requests in comment, check, summary, log and outputs; no argument, no setting of theirs is run";
export const plants = {
  "raw-comment": /comment|summary/,
  "raw-log": /the (?:log|check)/,
  "fetch-links": /asked/,
};

/** What git or a shell would run, if it were taken for more than a value. @param {string} canary */
const ARGUMENTS = (canary) => [
  `--upload-pack=touch ${canary};false`,
  `--output=${canary}`,
  `-c core.pager=touch ${canary}`,
  `$(touch ${canary})`,
  `\`touch ${canary}\``,
  `;touch ${canary};`,
  `|touch ${canary}`,
  `ext::sh -c touch% ${canary}`,
  `'; touch ${canary} '`,
  `../../../${canary}`,
  `refs/heads/../../config`,
  `@{-1}`,
];

/** What a configuration on the ref might name, if somebody believed it. @param {string} canary @param {string} sink */
const SETTINGS = (canary, sink) => ({
  command: `touch ${canary}`,
  hook: `touch ${canary}`,
  hooks: { "pre-push": `touch ${canary}` },
  url: sink,
  webhook: sink,
  "webhook-url": sink,
  pattern: "^(a+)+$",
  module: canary,
  "core.pager": `touch ${canary}`,
});

/** @param {FigureOptions} options @returns {Promise<import("./lib/figure.mjs").FigureResult>} */
export async function run(options) {
  if (!existsSync(DESCRIPTION)) throw new Missing("the packages of tools/: npm ci --prefix tools");
  const product = await buildProduct(options.plant);
  const canary = join(folder("canary"), "touched");
  let asked = 0;
  const sinkhole = createServer((_, response) => {
    asked++;
    response.end();
  });
  await new Promise((done) => sinkhole.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (sinkhole.address());
  const sink = `http://127.0.0.1:${port}/`;
  const { root, ids } = await hostileRemote([...HOSTILE_TEXTS, ...ARGUMENTS(canary)], canary, sink);
  const github = await startGitHub({ gitRoot: root });
  /** @type {string[]} */
  const violations = [];
  const texts = [...HOSTILE_TEXTS, ...ARGUMENTS(canary)];
  const step = pick(options, 1, 6, 12);
  let runs = 0;
  try {
    for (const [i, text] of texts.entries()) {
      const chosen = options.tiny
        ? /^(?:@everyone|::error)/.test(text)
        : i % step === options.seed % step;
      if (!chosen) continue;
      const stage = { product: product.action, github, number: i + 1 };
      violations.push(...(await pullFaults(stage, text, ids[i] ?? "")));
      violations.push(...(await inputFaults(stage, text)));
      runs += 2;
    }
  } finally {
    await github.close();
    sinkhole.close();
  }
  if (existsSync(canary)) violations.push("a value was run as a command");
  if (asked > 0) violations.push(`an address of a ticket was asked ${asked} times`);
  return verdict(
    { texts: texts.length, runs, comments: github.state.comments.length },
    violations.slice(0, 40),
  );
}

/** A remote with a ticket for each text, hostile in every field, and settings that name programs. @param {readonly string[]} texts @param {string} canary @param {string} sink */
async function hostileRemote(texts, canary, sink) {
  const dir = newRepository("action");
  const { command } = await buildProduct();
  const lines = texts.map((_, i) =>
    JSON.stringify({ op: "create", title: `Ticket ${i}`, ref: `$t${i}` }),
  );
  const file = join(folder("batch"), "batch.jsonl");
  writeFileSync(file, `${lines.join("\n")}\n`);
  for (const words of [["init"], ["batch", "apply", file]]) {
    const { code, stderr } = await runProgram([...command, "-C", dir, ...words]);
    if (code !== 0) throw new Error(`${words.join(" ")}: ${stderr}`);
  }
  const names = git(dir, ["ls-tree", "-r", "--name-only", REF, "tickets/"])
    .split("\n")
    .filter(Boolean);
  const ids = names.map((path) => path.slice(-17, -5));
  const files = ids.map((name, i) => {
    const text = texts[i] ?? "";
    const document = documentIn({ dir }, pathOf(name));
    const fields = {
      title: text,
      body: text.split("\n"),
      assignees: [text],
      labels: [text],
      milestone: text,
    };
    const more = {
      priority: text,
      refs: [{ type: "url", value: sink }],
      custom: { command: text },
    };
    return {
      path: pathOf(name),
      content: `${JSON.stringify({ ...document, ...fields, ...more }, null, 2)}\n`,
    };
  });
  const config = JSON.parse(git(dir, ["show", `${REF}:config.json`]));
  files.push({
    path: "config.json",
    content: `${JSON.stringify({ ...config, ...SETTINGS(canary, sink) }, null, 2)}\n`,
  });
  commitFiles(dir, REF, files);
  const root = folder("github");
  mkdirSync(join(root, "acme"));
  git(root, ["init", "--quiet", "--bare", "acme/shop.git"]);
  git(dir, ["push", "--quiet", join(root, "acme", "shop.git"), REF]);
  return { root, ids };
}

/** @typedef {{ product: string, github: Awaited<ReturnType<typeof import("../support/github/emulator.mjs").startGitHub>>, number: number }} Stage */

/** A pull request that is hostile in every text. @param {Stage} stage @param {string} text @param {string} ticket */
async function pullFaults(stage, text, ticket) {
  const { github, number } = stage;
  const sha = number.toString(16).padStart(40, "c");
  github.state.addPull({
    ...{ number, title: `${text} tk-0000`, branch: text, author: text, labels: [text] },
    body: `${text}\n\nCloses tk-${ticket}`,
    commits: [{ sha, message: `${text}\n\n${text}\nCloses tk-zzzz`, parents: 1 }],
  });
  const payload = {
    action: "opened",
    pull_request: { number, title: text, head: { repo: { full_name: "acme/shop" } } },
  };
  const done = await startAction(stage, "pull_request", payload, { "link-scope": "commits" });
  const comment = github.state.comments.find((c) => c.issue === number)?.body ?? "(none)";
  const check = github.state.checks.find((c) => c.sha === sha);
  const notes = /** @type {{ title: string, message: string }[]} */ (
    check?.output["annotations"] ?? []
  );
  const name = JSON.stringify(text.slice(0, 60));
  const told = [
    ...shownFaults(
      `the comment for ${name}`,
      comment.replace(/^<!-- git-ticket [0-9a-f]{16} -->/, ""),
    ),
    ...shownFaults(`the summary for ${name}`, done.summary),
    ...notes.flatMap((n) =>
      /::|##\[|\n/.test(n.title + n.message) ? [`the check for ${name}: ${n.title}`] : [],
    ),
    ...logFaults(name, done),
  ];
  if (comment === "(none)") told.push(`no comment for ${name}: ${done.stdout}`);
  return [...told, ...github.faults.splice(0).map((fault) => `${name}: ${fault}`)];
}

/** Each input that takes a text, hostile. @param {Stage} stage @param {string} text */
async function inputFaults(stage, text) {
  const inputs = Object.fromEntries(
    [
      "check-name",
      "skip-label",
      "comment-author",
      "transitions",
      "tickets-ref",
      "events-cursor",
      "merge-branches",
      "author-name",
    ].map((name) => [name, text]),
  );
  const done = await startAction(stage, "schedule", {}, inputs);
  return logFaults(`inputs ${JSON.stringify(text.slice(0, 60))}`, done);
}

/** What the page itself writes is taken out; of the rest nothing may mean anything. @param {string} where @param {string} markdown */
function shownFaults(where, markdown) {
  const own = markdown
    .replaceAll(/^### Tickets$/gm, "")
    .replaceAll(/`tk-[0-9a-z]{4,12}`/g, "x")
    .replaceAll(/\*\*On merge:\*\*/g, "")
    .replaceAll(/<details>[\s\S]*?<\/details>/g, "");
  return own.split("\n").flatMap((line) => {
    const cells = line.replaceAll(/(?<!\\)\|/g, " ");
    return activeParts(cells).map((part) => `${where}: ${part} in ${line.slice(0, 200)}`);
  });
}

const OUTPUTS = new Set([
  "tickets",
  "named",
  "misnamed",
  "moved",
  "commit",
  "changed",
  "link-check",
  "comment",
  "failed",
  "stale",
  "overdue",
  "expired",
  "events",
  "events-count",
  "report-file",
  "findings",
  "imported",
]);

/** @param {string} name @param {Awaited<ReturnType<typeof startAction>>} done */
function logFaults(name, { stdout, stderr, outputs, raw }) {
  const bad = stdout
    .split("\n")
    .filter(
      (line) =>
        /^\s*(?:::|.*##\[)/.test(line) &&
        !/^::(?:add-mask|notice|warning|error)(?: title=[^:]*)?::/.test(line),
    );
  const delimiters = [...raw.matchAll(/<<(ghadelimiter_\S+)$/gm)].map(([, d]) => d);
  return [
    ...bad.map((line) => `the log for ${name}: ${line}`),
    ...(stderr === "" ? [] : [`the log for ${name}: ${stderr}`]),
    ...Object.keys(outputs).flatMap((key) =>
      OUTPUTS.has(key) ? [] : [`an output for ${name}: ${key}`],
    ),
    ...(new Set(delimiters).size === delimiters.length
      ? []
      : [`a delimiter is used twice for ${name}`]),
  ];
}
