import { describe } from "vitest";
import type { OpenOptions } from "../../../src/git/native/open.ts";
import type { GitRepository } from "../../../src/git/repository.ts";
import { differencesContract } from "./differences.ts";
import { historyContract } from "./history.ts";
import { layoutContract } from "./layout.ts";
import { objectContract } from "./objects.ts";
import { refContract } from "./refs.ts";
import { transportContract } from "./transport.ts";
import { userContract } from "./user.ts";

/** Opens the repository of a directory by the engine under test; it must be closed after the test by itself. */
export type Open = (cwd: string, options?: Partial<OpenOptions>) => Promise<GitRepository>;

/** The layouts that an engine refuses, and by what name. */
export type Refused = Readonly<Record<string, string>>;

/** What every engine must do, on repositories that real git made and looks at afterwards. */
export function repositoryContract(name: string, open: Open, refused: Refused = {}): void {
  describe(name, () => {
    refContract(open);
    objectContract(open);
    historyContract(open);
    differencesContract(open);
    userContract(open);
    layoutContract(open, refused);
    transportContract(open);
  });
}
