import { expect, test } from "vitest";
import { type Ending, endProcess } from "../../src/cli/end-process.ts";

/** Tells whether a process with these resources is ended. */
async function isEnded(resources: readonly string[], platform: NodeJS.Platform): Promise<boolean> {
  let ended = false;
  const exit = (): never => {
    ended = true;
    return undefined as never;
  };
  const ending: Ending = { platform, exit, getActiveResourcesInfo: () => [...resources] };
  endProcess(ending);
  expect(ended).toBe(false);
  await new Promise(setImmediate);
  return ended;
}

test("a process is ended at once where nothing is waited for", async () => {
  expect(await isEnded([], "linux")).toBe(true);
  expect(await isEnded(["TTYWrap", "TTYWrap"], "linux")).toBe(true);
  expect(await isEnded(["TTYWrap"], "win32")).toBe(false);
  for (const one of ["PipeWrap", "ProcessWrap", "Timeout", "FSReqCallback", "TCPSocketWrap"])
    expect([one, await isEnded([one], "linux")]).toEqual([one, false]);
  expect(await isEnded(["TTYWrap", "PipeWrap"], "linux")).toBe(false);
});
