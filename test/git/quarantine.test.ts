import { expect, test } from "vitest";
import { openRepository } from "../../src/git/open.ts";
import { emptyRepository, oneFile, openNative, REAL, REF, writeOne } from "./support.ts";

test.each(["native", "isomorphic"])(
  "in the hook that judges a push, %s reads and does not write",
  async (engine) => {
    const dir = emptyRepository();
    const head = await writeOne(await openNative(dir), "one");
    const env = { ...process.env, GIT_TICKET_ENGINE: engine, GIT_QUARANTINE_PATH: "objects/tmp" };
    const repo = await openRepository({ cwd: dir, ...REAL, env });
    expect(await repo.readRef(REF)).toBe(head);
    const { commit, objects } = oneFile(repo, "two", [head]);
    const refused = { code: "IN_QUARANTINE", kind: "failed" };
    await expect(repo.storePack(objects)).rejects.toMatchObject(refused);
    const update = { ref: REF, next: commit, expected: head, message: "x" };
    await expect(repo.compareAndSwapRef(update)).rejects.toMatchObject(refused);
    const request = { address: "origin", ref: REF, into: undefined, patienceMs: 1000 };
    await expect(repo.fetch(request)).rejects.toMatchObject(refused);
    expect(await repo.readRef(REF)).toBe(head);
    await repo.close();
  },
);
