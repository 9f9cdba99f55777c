import type { Checkup } from "../doctor-types.ts";

const made =
  (severity: Checkup["severity"]) =>
  (check: string, problem: string, command: string | null = null): Checkup => ({
    check,
    severity,
    problem,
    command,
    fixed: false,
  });

export const fine = made("ok");
export const note = made("note");
export const warning = made("warning");
export const bad = made("error");

/** `1 ticket has`, `3 tickets have`. */
export function ticketsHave(count: number): string {
  return count === 1 ? "1 ticket has" : `${count} tickets have`;
}

/** Returns a word as a POSIX shell takes it. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
