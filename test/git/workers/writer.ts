import { randomBytes } from "node:crypto";
import { encodeCommit, encodeTree, newObject } from "../../../src/git/objects.ts";
import { openRepository } from "../../../src/git/open.ts";

// One of several processes that put commits on one ref, by the engine of GIT_TICKET_ENGINE: node writer.mjs <dir> <name> <count> [lock|free]
const [dir = "", name = "", count = "1", lock = "lock"] = process.argv.slice(2);
const REF = "refs/tickets/main";
const repo = await openRepository({
  cwd: dir,
  env: process.env,
  now: Date.now,
  pid: process.pid,
  random: (bytes) => randomBytes(bytes),
});
let lost = 0;
/** Who waits that long goes on without the lock: see `withWriteLock`. */
const PATIENCE_MS = 4000;
let impatient = 0;

async function attempt(content: string): Promise<string | undefined> {
  const head = await repo.readRef(REF);
  const blob = newObject(repo.objectFormat, "blob", Buffer.from(content));
  const entry = { mode: "100644", name: "file.txt", oid: blob.oid };
  const tree = newObject(repo.objectFormat, "tree", encodeTree([entry]));
  const person = { name: "W", email: "w@x", time: 981173106, tz: "+0000" };
  const parents = head === undefined ? [] : [head];
  const data = { tree: tree.oid, parents, author: person, committer: person, message: content };
  const commit = newObject(repo.objectFormat, "commit", encodeCommit(data));
  const pack = await repo.storePack([blob, tree, commit]);
  const update = { ref: REF, next: commit.oid, expected: head, message: content };
  try {
    return (await repo.compareAndSwapRef(update)) === "updated" ? commit.oid : undefined;
  } finally {
    await pack.release();
  }
}

async function write(content: string): Promise<string> {
  for (;;) {
    const start = Date.now();
    const body = () => {
      if (Date.now() - start > PATIENCE_MS) impatient++;
      return attempt(content);
    };
    const done = lock === "lock" ? await repo.withWriteLock(body) : await body();
    if (done !== undefined) return done;
    lost++;
  }
}

const acknowledged: string[] = [];
for (let n = 0; n < Number(count); n++) {
  acknowledged.push(await write(`${name} ${n}`));
  await repo.maintain();
}
process.stdout.write(JSON.stringify({ acknowledged, lost, impatient }));
