import { readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomName } from "../../git/waiting.ts";
import type { TicketEvent } from "../event.ts";
import type { StatePlace } from "./state-files.ts";

/** An event that was put aside, whole: its commit may be gone when it is wanted again. */
export interface DeadLetter {
  readonly event: TicketEvent;
  readonly attempts: number;
  /** When it was tried last, in milliseconds since 1970. */
  readonly at: number;
  readonly error: string;
}

const fileOf = (dir: string, name: string): string => join(dir, `dead.${name}`);

/** Returns what was put aside, the oldest first. */
export function readDead({ dir }: Pick<StatePlace, "dir">, name: string): readonly DeadLetter[] {
  try {
    const lines = readFileSync(fileOf(dir, name), "utf8").split("\n");
    return lines.flatMap((line) => (line === "" ? [] : [JSON.parse(line) as DeadLetter]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Replaces what was put aside. Only who has the subscriber's turn may. */
export function writeDead(
  { dir, random }: StatePlace,
  name: string,
  letters: readonly DeadLetter[],
): void {
  const path = fileOf(dir, name);
  if (letters.length === 0) {
    if (readDead({ dir }, name).length > 0) unlinkSync(path);
    return;
  }
  const temporary = join(dir, `tmp.${randomName(random)}`);
  const lines = letters.map((letter) => `${JSON.stringify(letter)}\n`);
  writeFileSync(temporary, lines.join(""), { flag: "wx", mode: 0o600, flush: true });
  renameSync(temporary, path);
}

/** Puts an event aside, in the place of itself if it lies there already. */
export function putAside(place: StatePlace, name: string, letter: DeadLetter): void {
  const others = readDead(place, name).filter(({ event }) => event.id !== letter.event.id);
  writeDead(place, name, [...others, letter]);
}
