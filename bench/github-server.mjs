// GitHub for the figures of the Action, in a process of its own: node github-server.mjs GIT_ROOT PULL_JSON
// Prints its address; DELETE answers with what was asked since the last time and when the first of it came, and forgets it.
import { createServer } from "node:http";
import { startGitHub } from "../test/support/github/emulator.mjs";

const [gitRoot = "", pull = "{}"] = process.argv.slice(2);
const github = await startGitHub({ gitRoot });
github.state.addPull(JSON.parse(pull));
const control = createServer((_, response) => {
  const first = github.first();
  response.end(JSON.stringify({ first, requests: github.requests.splice(0) }));
});
control.listen(0, "127.0.0.1", () => {
  const { port } = /** @type {import("node:net").AddressInfo} */ (control.address());
  process.stdout.write(
    `${JSON.stringify({ url: github.url, control: `http://127.0.0.1:${port}` })}\n`,
  );
});
