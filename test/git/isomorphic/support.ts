import fs from "node:fs";
import { onTestFinished } from "vitest";
import { type IsomorphicOptions, openIsomorphic } from "../../../src/git/isomorphic/open.ts";
import type { GitRepository } from "../../../src/git/repository.ts";
import { REAL } from "../support.ts";

/** The layouts that only git handles safely. */
export const REFUSED = { "a SHA-256 repository": "sha256", alternates: "alternates" };

/** Opens the repository of `cwd` by the engine without git; it is closed after the test. */
export async function openIsomorphicly(
  cwd: string,
  options: Partial<IsomorphicOptions> = {},
): Promise<GitRepository> {
  const repo = await openIsomorphic({ fs, cwd, ...REAL, ...options });
  onTestFinished(() => repo.close());
  return repo;
}
