import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { expect, onTestFinished, test } from "vitest";
import { stage } from "./stage.ts";

const SECRET = `whsec_${Buffer.from("a key that is only for tests, of 40 bytes").toString("base64")}`;

/** What takes webhooks, and answers the first so many with a failure. */
async function receiver(failures: number) {
  const taken: { headers: Record<string, string>; body: string }[] = [];
  let left = failures;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      left--;
      if (left >= 0) return response.writeHead(503).end();
      const headers = request.headers as Record<string, string>;
      taken.push({ headers, body: Buffer.concat(chunks).toString("utf8") });
      return response.end();
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { taken, url: `http://127.0.0.1:${port}/hook` };
}

async function told(failures: number) {
  const s = await stage();
  const hook = await receiver(failures);
  const inputs = { events: "webhook", "webhook-url": hook.url, "webhook-secret": SECRET };
  const tell = (env: Record<string, string> = { GIT_TICKET_PRIVATE_WEBHOOKS: "1" }) =>
    s.run("workflow_dispatch", {}, inputs, env);
  await tell();
  await s.create("One");
  return { s, hook, tell };
}

test("each event is posted once, signed as Standard Webhooks says, though the first tries fail", async () => {
  const { hook, tell } = await told(2);
  expect((await tell()).code).toBe(0);
  const events = hook.taken.map(({ headers, body }) => new Webhook(SECRET).verify(body, headers));
  expect(events.map((e) => (e as { type: string }).type)).toEqual([
    "batch.applied",
    "ticket.created",
  ]);
  const run = await tell();
  expect([run.code, hook.taken.length]).toEqual([0, 2]);
  const shown = run.stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  expect(shown.join("\n") + run.rawOutputs).not.toContain(SECRET.slice(6));
});

test("what was not taken is told by the next run; a private address is refused unless it is meant", async () => {
  const { hook, tell } = await told(3);
  const failed = await tell();
  expect([failed.code, hook.taken]).toEqual([7, []]);
  expect(failed.stdout).toMatch(/^::error::The webhook did not take event /m);
  const refused = await tell({});
  expect([refused.code, hook.taken]).toEqual([2, []]);
  expect((await tell()).code).toBe(0);
  expect(hook.taken).toHaveLength(2);
});
