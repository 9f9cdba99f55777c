import { readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const START = "stopped.";

/** Leaves word that a subscriber was stopped, for the next command that a person sees. Never throws. */
export function leaveNotice(dir: string, name: string): void {
  try {
    writeFileSync(join(dir, START + name), "", { mode: 0o600 });
  } catch {
    // `subscribe list` and the doctor tell it as well.
  }
}

/** Returns who was stopped since somebody asked last; each is told once. Never throws. */
export function takeNotices(dir: string): readonly string[] {
  try {
    const names = readdirSync(dir).filter((file) => file.startsWith(START));
    return names.flatMap((file) => {
      unlinkSync(join(dir, file));
      return [file.slice(START.length)];
    });
  } catch {
    return [];
  }
}

/** Nobody has to be told any more. Never throws. */
export function dropNotice(dir: string, name: string): void {
  try {
    unlinkSync(join(dir, START + name));
  } catch {
    // There was none.
  }
}
