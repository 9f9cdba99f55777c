import { type ChildProcess, spawn } from "node:child_process";
import { fstatSync, writeSync } from "node:fs";

/** How often a socket is asked. */
const EVERY_MS = 100;
const NOTHING = new Uint8Array(0);

/** A socket whose other end is closed refuses even nothing. */
function watchSocket(fd: number, end: () => void): () => void {
  const timer = setInterval(() => {
    try {
      writeSync(fd, NOTHING);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EPIPE") end();
    }
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * A pipe tells only by poll(2) that nobody reads it, which Node has no door to; GNU's tail ends by SIGPIPE as soon as its output is
 * closed, and with the process that it was told of. Another tail ends otherwise, and then the next write tells.
 */
function watchPipe(fd: number, pid: number, end: () => void): () => void {
  const args = ["-f", "-s", "0.1", `--pid=${pid}`, "/dev/null"];
  const tail: ChildProcess = spawn("tail", args, { stdio: ["ignore", fd, "ignore"] });
  tail.on("error", () => undefined);
  tail.on("exit", (_, signal) => {
    if (signal === "SIGPIPE") end();
  });
  tail.unref();
  return () => {
    tail.removeAllListeners("exit");
    tail.kill();
  };
}

/** Calls `end` once nobody reads any more what is written to a pipe or socket; returns what stops the watch. Never throws. */
export function watchReader(fd: number, pid: number, end: () => void): () => void {
  try {
    const kind = fstatSync(fd);
    if (kind.isSocket()) return watchSocket(fd, end);
    if (kind.isFIFO()) return watchPipe(fd, pid, end);
  } catch {
    // The next write tells.
  }
  return () => undefined;
}
