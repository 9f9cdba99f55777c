import { relative } from "node:path";
import type { Leftover } from "../../git/repository.ts";
import type { Checkup } from "../doctor-types.ts";
import type { Workspace } from "../workspace.ts";
import { bad, fine, note, shellWord, warning } from "./checkup.ts";

const FIX = "git ticket doctor --fix";
/** A lock younger than this is somebody's at work. */
const BUSY_MS = 60_000;
const UNITS = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "min"],
] as const;

function ageText(ms: number): string {
  const [unit, name] = UNITS.find(([size]) => ms >= size) ?? [1000, "s"];
  return `${Math.max(0, Math.floor(ms / unit))} ${name}`;
}

const KINDS = { lock: "locks", keep: "packs", temporary: "packs" } as const;

function deadCheckup({ kind, removed }: Leftover, name: string, age: string): Checkup {
  const what = `${name} was left ${age} ago by a process of git ticket that has ended`;
  if (removed) return { ...fine(KINDS[kind], `${what}; it was removed`), fixed: true };
  return warning(KINDS[kind], what, FIX);
}

function checkupOf(left: Leftover, name: string, now: number): Checkup | undefined {
  const { kind, owner, time, bytes, path } = left;
  const age = now - time;
  if (owner === "dead") return deadCheckup(left, name, ageText(age));
  if (owner === "alive" || age < BUSY_MS) return undefined;
  if (kind === "temporary")
    return note(
      "packs",
      `${name} (${Math.ceil(bytes / 1024)} KiB) was left ${ageText(age)} ago; git gc removes it after two weeks`,
    );
  const whose = kind === "keep" ? "on another machine" : "by an unknown program";
  return (name.startsWith("refs/") ? bad : warning)(
    KINDS[kind],
    `${name} was made ${ageText(age)} ago ${whose}; if no git is at work here, nobody holds it any more`,
    `rm ${shellWord(path)}`,
  );
}

/** Looks for locks, packs and files that somebody left behind; removes those of our own dead processes if it may. */
export async function checkLeftovers(
  { repo, store }: Workspace,
  fix: boolean,
): Promise<readonly Checkup[]> {
  const found = await repo.leftovers(store.ref, fix);
  const checkups = found.flatMap((left) => {
    const name = relative(repo.commonDir, left.path);
    const checkup = checkupOf(left, name, store.now());
    return checkup === undefined ? [] : [checkup];
  });
  return ["locks", "packs"].flatMap((check) => {
    const own = checkups.filter((c) => c.check === check);
    return own.length > 0 ? own : [fine(check, "nothing was left behind")];
  });
}
