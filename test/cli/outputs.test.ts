import { spawn, spawnSync } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { scratch } from "../support/git-env.ts";

const SIZE = 3_000_000;

/** Builds a program that writes so many bytes and an end. */
function program(): string {
  const outfile = join(scratch("outputs"), "outputs.mjs");
  const entry = fileURLToPath(new URL("workers/outputs.ts", import.meta.url));
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm" });
  return outfile;
}

test("a pipe gets every byte, in order", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program(), String(SIZE)], {
    maxBuffer: SIZE * 2,
  });
  expect([stdout.length, stderr.toString(), status]).toEqual([SIZE + 4, "", 0]);
  expect(stdout.subarray(-4).toString()).toBe("end\n");
});

test("a file gets every byte", () => {
  const path = join(scratch("out"), "out");
  const { status } = spawnSync(process.execPath, [program(), "100"], {
    stdio: ["ignore", openSync(path, "w"), "ignore"],
  });
  expect([status, readFileSync(path, "utf8")]).toEqual([0, `${"x".repeat(100)}end\n`]);
});

test("a pipe that does not block and is full is waited for", async () => {
  // Node makes its own ends of pipes non-blocking: a child that inherits one finds it so.
  const inner = `require("node:child_process").spawn(process.execPath, [${JSON.stringify(program())}, "${SIZE}"], { stdio: ["ignore", process.stdout, "inherit"] })`;
  const child = spawn(process.execPath, ["-e", inner], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => setTimeout(resolve, 300));
  let size = 0;
  for await (const chunk of child.stdout) size += (chunk as Buffer).length;
  expect(size).toBe(SIZE + 4);
});

test("a reader that has left is told of once asked", async () => {
  const child = spawn(process.execPath, [program(), String(SIZE)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let told = "";
  for await (const chunk of child.stderr) told += String(chunk);
  expect(told).toMatch(/^EPIPE\n/);
});
