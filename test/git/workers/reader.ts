import { openRepository } from "../../../src/git/native/open.ts";

// Reads one object and neither closes the repository nor ends by itself: node reader.mjs <dir> <oid>
const [dir = "", oid = ""] = process.argv.slice(2);
const repo = await openRepository({
  cwd: dir,
  env: process.env,
  now: Date.now,
  pid: process.pid,
  random: (bytes) => new Uint8Array(bytes),
});
const [first] = await repo.readObjects([oid], { maxBytes: 1 << 20 });
const [second] = await repo.readObjects([oid], { maxBytes: 1 << 20 });
process.stdout.write(JSON.stringify({ acknowledged: [first?.kind, second?.kind], lost: 0 }));
