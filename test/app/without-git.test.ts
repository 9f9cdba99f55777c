import { join } from "node:path";
import { memfs } from "memfs";
import { expect, onTestFinished, test } from "vitest";
import { openTickets } from "../../src/index.ts";
import { serveHttp } from "../git/http-server.ts";
import { fsck, REF } from "../git/support.ts";
import { gitIn, scratch } from "../support/git-env.ts";

/** Opens a repository that is nowhere but in memory. No git is on PATH. */
async function inMemory(name: string, url: string) {
  const { fs } = memfs({
    "/r/.git/HEAD": "ref: refs/heads/main\n",
    "/r/.git/config": `[user]\n\tname = ${name}\n\temail = ${name}@example.com\n[remote "origin"]\n\turl = ${url}\n`,
  });
  for (const folder of ["objects", "refs"]) fs.mkdirSync(`/r/.git/${folder}`);
  const tickets = await openTickets({ fs: fs as never, gitdir: "/r/.git", env: {} });
  onTestFinished(() => tickets.close());
  return tickets;
}

test("two clones in memory converge over HTTP, by the engine without git", async () => {
  const root = scratch("hub");
  const hub = join(root, "hub.git");
  gitIn(root, "init", "-q", "--bare", hub);
  gitIn(hub, "config", "http.receivepack", "true");
  const { url } = await serveHttp(root);
  const [ada, bob] = [
    await inMemory("ada", `${url}/hub.git`),
    await inMemory("bob", `${url}/hub.git`),
  ];
  await ada.init();
  await ada.transact([{ op: "create", title: "One" }]);
  await ada.sync();
  expect(await bob.init()).toMatchObject({ adopted: "origin" });
  for (const [tickets, title] of [
    [ada, "Two"],
    [bob, "Three"],
    [ada, "Four"],
  ] as const) {
    await tickets.transact([{ op: "create", title }]);
    await tickets.sync();
  }
  await bob.sync();
  const titles = async (tickets: typeof ada) =>
    (await tickets.list()).tickets.map(({ title }) => title).sort();
  expect(await titles(bob)).toEqual(["Four", "One", "Three", "Two"]);
  expect(await titles(ada)).toEqual(await titles(bob));
  expect((await bob.verify()).findings).toEqual([]);
  expect((await bob.doctor()).checkups[0]).toMatchObject({
    check: "git",
    severity: "note",
  });
  expect(gitIn(hub, "rev-list", "--count", "--min-parents=2", REF)).toBe("2");
  expect(fsck(hub)).toEqual([]);
});
