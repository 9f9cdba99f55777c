import { isNode } from "../base/runtime.ts";

/** What we use of a process to end it. */
export type Ending = Pick<NodeJS.Process, "platform" | "getActiveResourcesInfo" | "exit">;

/** Tells whether something that keeps a process alive may be cut off: what was written to a terminal is there at once, but on Windows. */
const isIdle = (resource: string, { platform }: Ending): boolean =>
  resource === "TTYWrap" && platform !== "win32";

/**
 * Ends a process that has nothing left to wait for, once what was begun on the way had its turn; one that has, ends by itself. By
 * itself Node waits for all that V8 still compiles in the background, of which nobody will have any use, and takes its heap apart:
 * that is 1 to 7 ms. Node does not name work in zlib and crypto that was begun and not waited for: nothing here begins any.
 */
export function endProcess(ending: Ending): void {
  // What bun knows of its handles it does not tell.
  if (!isNode) return;
  setImmediate(() => {
    if (ending.getActiveResourcesInfo().every((resource) => isIdle(resource, ending)))
      ending.exit();
  });
}
