import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packPlatforms } from "../../tools/platforms.mjs";
import { lastingScratch } from "../support/git-env.ts";

const run = promisify(execFile);
const root = lastingScratch("packages");
const tarballs = join(root, "tarballs");
/** A folder with a `node` that only says that it was started. */
const noNode = join(root, "no-node");
const { version } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const ANSWER = `git-ticket ${version}\n`;

interface Packed {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly bytes: Buffer;
}
const packed = new Map<string, Packed>();

async function npm(cwd: string, ...args: readonly string[]): Promise<void> {
  const own = [`--cache=${join(root, "cache")}`, "--no-audit", "--no-fund", "--no-update-notifier"];
  const env = { PATH: process.env["PATH"], HOME: root, npm_config_userconfig: join(root, "npmrc") };
  await run("npm", [...args, ...own], { cwd, env });
}

beforeAll(async () => {
  mkdirSync(tarballs);
  mkdirSync(noNode);
  writeFileSync(join(noNode, "node"), "#!/bin/sh\necho a node was started\nexit 99\n", {
    mode: 0o755,
  });
  for (const folder of packPlatforms(join(root, "npm"))) {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    await npm(tarballs, "pack", folder);
    const file = readdirSync(tarballs).find((name) => name === `${manifest.name}-${version}.tgz`);
    packed.set(manifest.name, { manifest, bytes: readFileSync(join(tarballs, file ?? "none")) });
  }
});

/** Starts a registry on this machine alone, which has those packages. */
async function registry(names: readonly string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const [, name = "", file] = decodeURIComponent(request.url ?? "").split("/");
    const found = names.includes(name) ? packed.get(name) : undefined;
    if (found === undefined) return void response.writeHead(404).end("{}");
    if (file !== undefined) return void response.end(found.bytes);
    const tarball = `http://${request.headers.host}/${name}/${name}.tgz`;
    const integrity = `sha512-${createHash("sha512").update(found.bytes).digest("base64")}`;
    const own = { ...found.manifest, dist: { tarball, integrity } };
    response.end(
      JSON.stringify({ name, "dist-tags": { latest: version }, versions: { [version]: own } }),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  servers.push(server);
  return server;
}
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

const urlOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** Calls `git-ticket version` by a path, with or without a Node to be found. */
function answer(program: string, path = "/usr/bin:/bin") {
  const env = { PATH: path, HOME: root };
  const { status, stdout } = spawnSync(program, ["version"], { env, cwd: root, encoding: "utf8" });
  return { status, stdout };
}
const withoutNode = `${noNode}:/usr/bin:/bin`;
const withNode = `${process.execPath.replace(/\/[^/]*$/, "")}:/usr/bin:/bin`;

const both = ["git-ticket", "git-ticket-linux-x64"];

test("a global installation runs the executable, and starts no Node", async () => {
  const prefix = join(root, "global with blanks");
  const from = await registry(both);
  await npm(root, "install", "-g", "git-ticket", `--prefix=${prefix}`, `--registry=${urlOf(from)}`);
  const program = join(prefix, "bin", "git-ticket");
  expect(readFileSync(program, "utf8")).toMatch(/^#!\/bin\/sh\n/);
  expect(answer(program, withoutNode)).toEqual({ status: 0, stdout: ANSWER });
  const link = join(root, "link");
  symlinkSync(program, link);
  expect(answer(link, withoutNode)).toEqual({ status: 0, stdout: ANSWER });
  const asGit = spawnSync("git", ["ticket", "version"], {
    env: { PATH: `${noNode}:${join(prefix, "bin")}:/usr/bin:/bin`, HOME: root },
    encoding: "utf8",
  });
  expect(asGit.stdout).toBe(ANSWER);
});

test("an installation in a project does too, in whichever way the files lie", async () => {
  const project = join(root, "project");
  mkdirSync(project);
  const from = await registry(both);
  await npm(project, "install", "git-ticket", `--registry=${urlOf(from)}`);
  const program = join(project, "node_modules", ".bin", "git-ticket");
  expect(answer(program, withoutNode)).toEqual({ status: 0, stdout: ANSWER });
  const script = join(project, "node_modules", "git-ticket", "bin", "git-ticket");
  expect(answer(script, withoutNode)).toEqual({ status: 0, stdout: ANSWER });
});

test("where there is no executable for the platform, Node runs the same program", async () => {
  const prefix = join(root, "elsewhere");
  const from = await registry(["git-ticket"]);
  await npm(root, "install", "-g", "git-ticket", `--prefix=${prefix}`, `--registry=${urlOf(from)}`);
  const program = join(prefix, "bin", "git-ticket");
  expect(answer(program, withNode)).toEqual({ status: 0, stdout: ANSWER });
  expect(answer(program, withoutNode)).toEqual({ status: 99, stdout: "a node was started\n" });
});

test("npm leaves out an executable of another platform", async () => {
  const prefix = join(root, "other");
  const from = await registry(both);
  const where = [`--prefix=${prefix}`, `--registry=${urlOf(from)}`];
  await npm(root, "install", "-g", "git-ticket", "--os=darwin", "--cpu=arm64", ...where);
  const program = join(prefix, "bin", "git-ticket");
  expect(answer(program, withoutNode)).toEqual({ status: 99, stdout: "a node was started\n" });
});

test("the tarball alone installs without a network", async () => {
  const prefix = join(root, "offline");
  const file = join(tarballs, `git-ticket-${version}.tgz`);
  await npm(root, "install", "-g", file, "--offline", `--prefix=${prefix}`);
  expect(answer(join(prefix, "bin", "git-ticket"), withNode)).toEqual({
    status: 0,
    stdout: ANSWER,
  });
});

test("the tarballs of both install without a network, and no Node is started", async () => {
  const prefix = join(root, "offline-2");
  const files = both.map((name) => join(tarballs, `${name}-${version}.tgz`));
  await npm(root, "install", "-g", ...files, "--offline", `--prefix=${prefix}`);
  expect(answer(join(prefix, "bin", "git-ticket"), withoutNode)).toEqual({
    status: 0,
    stdout: ANSWER,
  });
});

test("no package runs anything when it is installed", () => {
  for (const { manifest } of packed.values()) expect(manifest).not.toHaveProperty("scripts");
});
