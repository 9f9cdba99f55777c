import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * A process that can be told from every other, also from a later one with the same number.
 *
 * `start` and `machine` are "-" where the system doesn't say.
 */
export interface ProcessId {
  readonly pid: number;
  /** When it started, in the kernel's ticks since boot. */
  readonly start: string;
  /** Host, boot and pid namespace: process numbers of two machines (or containers) mean nothing to each other. */
  readonly machine: string;
}

/** Returns the id of a process that runs now on this machine. */
export function processId(pid: number): ProcessId {
  return { pid, start: startOf(pid), machine: thisMachine() };
}

/**
 * Tells what became of a process.
 *
 * "unknown" stands for one of another machine: nothing of its may be touched.
 */
export function stateOf(id: ProcessId): "alive" | "dead" | "unknown" {
  if (id.machine !== thisMachine()) return rebooted(id) ? "dead" : "unknown";
  if (!exists(id.pid)) return "dead";
  const start = startOf(id.pid);
  return start !== "-" && id.start !== "-" && start !== id.start ? "dead" : "alive";
}

/** The number after the name, which is in parentheses and may itself hold some: field 22 of proc(5)'s stat. */
function startOf(pid: number): string {
  const stat = tryRead(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  // A zombie has ended, though its number is not free yet.
  if (fields?.[0] === "Z" || fields?.[0] === "X") return "ended";
  return fields?.[19] ?? "-";
}

function exists(pid: number): boolean {
  if (startOf(pid) === "ended") return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The same host in the same place, but since started anew: whatever ran then has ended. */
function rebooted(id: ProcessId): boolean {
  const [host, boot, space] = id.machine.split("/");
  const [ourHost, ourBoot, ourSpace] = thisMachine().split("/");
  return (
    host === ourHost && space === ourSpace && boot !== ourBoot && boot !== "-" && ourHost !== "-"
  );
}

/** Can't change while we run, so it is read once. */
let machine: string | undefined;

function thisMachine(): string {
  machine ??= describeMachine();
  return machine;
}

function describeMachine(): string {
  const id = tryRead("/etc/machine-id")?.trim() || "-";
  const boot = tryRead("/proc/sys/kernel/random/boot_id")?.trim() || "-";
  const host = `${hostname()}:${id}`.replace(/[\s/]/g, "_");
  return [host, boot, pidNamespace()].join("/");
}

function pidNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "-";
  }
}

function tryRead(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}
