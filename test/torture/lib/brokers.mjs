import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { Missing } from "./figure.mjs";
import { environment, folder } from "./scratch.mjs";
import { sleep } from "./workers.mjs";

/** A server of ours, for as long as a figure runs. @typedef {{ url: string, close: () => void }} Broker */

/** Who is still running. @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
process.prependListener("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** @returns {Promise<number>} a port of this machine that nobody uses just now */
export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}

/** @param {string} program @param {string} name the Debian package it comes in */
function need(program, name) {
  if (spawnSync(program, ["--version"], { stdio: "ignore" }).error !== undefined)
    throw new Missing(`${program} (Debian: apt-get install ${name})`);
}

/** @param {string} program @param {readonly string[]} args @param {string} url @returns {Broker} */
function start(program, args, url) {
  const child = spawn(program, args, { env: environment(), stdio: "ignore" });
  running.add(child);
  const close = () => {
    running.delete(child);
    child.kill("SIGKILL");
  };
  return { url, close };
}

/** Starts a Redis that keeps nothing. @returns {Promise<Broker>} */
export async function startRedis() {
  need("redis-server", "redis-server");
  const port = await freePort();
  const quiet = ["--save", "", "--appendonly", "no", "--dir", folder("redis")];
  const args = ["--port", `${port}`, "--bind", "127.0.0.1", ...quiet];
  return start("redis-server", args, `redis://127.0.0.1:${port}`);
}

/** Starts a NATS with JetStream. @returns {Promise<Broker>} */
export async function startNats() {
  need("nats-server", "nats-server");
  const port = await freePort();
  const args = ["-a", "127.0.0.1", "-p", `${port}`, "-js", "-sd", folder("nats")];
  return start("nats-server", args, `nats://127.0.0.1:${port}`);
}

/** Asks again until a server is up. @template T @param {() => Promise<T>} ask @returns {Promise<T>} */
export async function patiently(ask) {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries > 100) throw error;
      await sleep(100);
    }
  }
}
