import { readdirSync, readFileSync } from "node:fs";

/**
 * Tells whether a process of this machine has `word` among its arguments, this one apart.
 *
 * In doubt the answer is yes.
 */
export async function anyoneMentions(word: string): Promise<boolean> {
  const pids = processNumbers();
  if (pids === undefined) return (await argumentsByPs()).includes(word);
  return pids.some((pid) => pid !== process.pid && argumentsOf(pid).includes(word));
}

function processNumbers(): number[] | undefined {
  try {
    const pids = readdirSync("/proc").map(Number).filter(Number.isInteger);
    return pids.includes(process.pid) ? pids : undefined;
  } catch {
    return undefined;
  }
}

function argumentsOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return ""; // it has ended
  }
}

/** For systems without /proc. */
async function argumentsByPs(): Promise<{ includes(word: string): boolean }> {
  const { execFile } = await import("node:child_process");
  return new Promise((done) => {
    execFile("ps", ["-A", "-o", "args="], { maxBuffer: 1 << 26 }, (error, stdout) =>
      done(error === null ? stdout : { includes: () => true }),
    );
  });
}
