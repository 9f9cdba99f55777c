import {
  chmod,
  lstat,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { TicketError } from "../../base/errors.ts";
import { type BlockState, blockState, withBlock, withoutBlock } from "./guide-block.ts";

/** For whom a file is set up, and which file they read. */
export const GUIDE_FILES = {
  claude: "CLAUDE.md",
  codex: "AGENTS.md",
  "agents-md": "AGENTS.md",
} as const;

export type GuideTarget = keyof typeof GUIDE_FILES;

/** A file for agents as it is. */
export interface GuideFile {
  /** As it is named, at the top of the working tree. */
  readonly file: string;
  /** Where it is, behind symbolic links. */
  readonly path: string;
  /** One letter for each byte, so that what is not ours stays as it is; `undefined`: there is none. */
  readonly text: string | undefined;
  readonly state: BlockState;
}

const noFile = (error: NodeJS.ErrnoException): undefined => {
  if (error.code === "ENOENT") return undefined;
  throw error;
};

/** Returns the top of the working tree around a folder. @throws TicketError `NO_WORKING_TREE`. */
async function topOf(dir: string): Promise<string> {
  for (let at = await realpath(dir); ; at = dirname(at)) {
    if ((await stat(join(at, ".git")).catch(noFile)) !== undefined) return at;
    if (dirname(at) === at)
      throw new TicketError("NO_WORKING_TREE", "notFound", "There is no working tree here.", {
        data: { dir },
        hint: "Run it in a checkout of the repository.",
      });
  }
}

/** A repository of others may have a link here that leads to a file of the user's. */
function outside(file: string): TicketError {
  return new TicketError(
    "FILE_OUTSIDE",
    "auth",
    `${file} is a link that leads out of the repository.`,
    {
      data: { file },
      hint: "Nothing was written. To put the text where you want it: git ticket onboard",
    },
  );
}

/** Reads what a file has of our block. @throws TicketError `NO_WORKING_TREE`, `FILE_OUTSIDE`. */
export async function readGuide(dir: string, file: string): Promise<GuideFile> {
  const top = await topOf(dir);
  const named = join(top, file);
  const path = await realpath(named).catch(noFile);
  if (path === undefined) {
    if ((await lstat(named).catch(noFile)) !== undefined) throw outside(file);
    return { file, path: named, text: undefined, state: "absent" };
  }
  if (!path.startsWith(top + sep)) throw outside(file);
  const text = (await readFile(path)).toString("latin1");
  return { file, path, text, state: blockState(text) };
}

function broken({ file }: GuideFile): TicketError {
  return new TicketError(
    "MARKS_BROKEN",
    "invalid",
    `The marks of git ticket in ${file} are broken.`,
    {
      data: { file },
      hint: "Each of the two has to stand there once, as it was written. Mend them by hand, or take both away.",
    },
  );
}

/**
 * Returns what a file is to be: with the block, or without; `undefined`: no file.
 *
 * @throws TicketError `MARKS_BROKEN`.
 */
export function changedGuide(guide: GuideFile, remove: boolean): string | undefined {
  const { text, state } = guide;
  if (state === "broken") throw broken(guide);
  if (!remove) return state === "current" ? text : withBlock(text);
  return text === undefined ? undefined : withoutBlock(text);
}

/** Writes a file in one step; `undefined` removes it. What is not ours in it stays byte for byte. */
export async function writeGuide(
  { path, text: old }: GuideFile,
  text: string | undefined,
): Promise<void> {
  if (text === undefined) return unlink(path);
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  await writeFile(temporary, Buffer.from(text, "latin1"), { flag: "wx" });
  try {
    if (old !== undefined) await chmod(temporary, (await stat(path)).mode & 0o7777);
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** Returns the files at the top of a working tree that have our block. */
export async function guidesIn(dir: string): Promise<readonly GuideTarget[]> {
  const found: GuideTarget[] = [];
  for (const target of ["agents-md", "claude"] as const) {
    const guide = await readGuide(dir, GUIDE_FILES[target]).catch(() => undefined);
    if (guide !== undefined && guide.state !== "absent") found.push(target);
  }
  return found;
}
