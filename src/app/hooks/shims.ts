import type { HookName } from "./hook-names.ts";
import { SHIMS } from "./shims.generated.ts";

/** What is put into a shim when it is installed. */
export interface ShimSettings {
  /** That of the ids. */
  readonly prefix: string;
  /** The tickets ref. */
  readonly ref: string;
  /** True: every message is looked at, for each has to name a ticket. */
  readonly every: boolean;
  /** What starts this program where it is not on PATH. */
  readonly program: readonly string[];
}

const MARK = "# git-ticket hook: ";
const SETTINGS = /^prefix='.*$/m;

/** Returns text as one word of the shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Returns a pattern of the shell for a prefix in any case: `[Tt][Kk]`. */
const anyCase = (prefix: string): string =>
  prefix.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** Returns the script of a hook. */
export function shimOf(hook: HookName, settings: ShimSettings): string {
  const [node = "", script = ""] = settings.program;
  const every = settings.every && hook === "commit-msg" ? "yes" : "";
  const values = { prefix: anyCase(settings.prefix), ref: settings.ref, every, node, script };
  const line = Object.entries(values).map(([name, value]) => `${name}=${quoted(value)}`);
  return SHIMS[hook].replace(SETTINGS, () => line.join(" "));
}

/** Tells whether a file is a shim of ours, of whatever version. */
export function isShim(text: string, hook: HookName): boolean {
  return text.split("\n", 3).includes(`${MARK}${hook}`);
}

/** Tells which hook a file of ours is for, under whatever name. */
export function shimFor(text: string): string | undefined {
  const line = text.split("\n", 3).find((l) => l.startsWith(MARK));
  return line?.slice(MARK.length);
}
