import { describe } from "vitest";
import type { OpenOptions } from "../../src/git/native/open.ts";
import type { GitRepository } from "../../src/git/repository.ts";
import { historyContract } from "./contract-history.ts";
import { layoutContract } from "./contract-layout.ts";
import { objectContract } from "./contract-objects.ts";
import { refContract } from "./contract-refs.ts";
import { userContract } from "./contract-user.ts";

/** Opens the repository of a directory by the engine under test; it must be closed after the test by itself. */
export type Open = (cwd: string, options?: Partial<OpenOptions>) => Promise<GitRepository>;

/** What every engine must do, on repositories that real git made and looks at afterwards. */
export function repositoryContract(name: string, open: Open): void {
  describe(name, () => {
    refContract(open);
    objectContract(open);
    historyContract(open);
    userContract(open);
    layoutContract(open);
  });
}
