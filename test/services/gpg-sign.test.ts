import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { encodeCommit, newObject, parseCommit } from "../../src/git/objects.ts";
import { emptyRepository, oneFile, openNative } from "../git/support.ts";
import { ADA, gitIn, runGit, scratch } from "../support/git-env.ts";

beforeAll(() => {
  const { error } = spawnSync("gpg", ["--version"]);
  if (error !== undefined) throw new Error("gpg is missing. Install it: apt-get install gnupg");
});

/** A key ring with one key, and its agent, for this test only. The path is short: sockets allow no long one. */
function keyRing(): NodeJS.ProcessEnv {
  const home = join(scratch("g"), "h");
  mkdirSync(home);
  chmodSync(home, 0o700);
  const env = { ...process.env, GNUPGHOME: home };
  const args = ["--batch", "--passphrase", "", "--quick-gen-key", `${ADA.name} <${ADA.email}>`];
  const made = spawnSync("gpg", [...args, "ed25519", "sign"], { env, encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  onTestFinished(() => {
    spawnSync("gpgconf", ["--kill", "all"], { env });
  });
  return env;
}

async function signedCommit(dir: string, env: NodeJS.ProcessEnv): Promise<string> {
  const repo = await openNative(dir, { env });
  const { objects } = oneFile(repo, "signed");
  const data = parseCommit(objects[2]?.data ?? new Uint8Array());
  const signature = await repo.sign(encodeCommit(data));
  const commit = newObject(repo.objectFormat, "commit", encodeCommit({ ...data, signature }));
  await (await repo.storePack([...objects.slice(0, 2), commit])).release();
  return commit.oid;
}

test.each(["sha1", "sha256"])(
  "git verifies what gpg signed, in a %s repository",
  async (format) => {
    const env = keyRing();
    const dir = emptyRepository(`--object-format=${format}`);
    gitIn(dir, "config", "commit.gpgSign", "true");
    const oid = await signedCommit(dir, env);
    const verified = runGit(dir, ["verify-commit", oid], {
      env: { GNUPGHOME: env["GNUPGHOME"] ?? "" },
    });
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.stderr).toContain("Good signature from");
  },
);

test("a key that is not there is an error with gpg's own words", async () => {
  const env = keyRing();
  const dir = emptyRepository();
  gitIn(dir, "config", "commit.gpgSign", "true");
  gitIn(dir, "config", "user.signingKey", "nobody@nowhere");
  const failed = signedCommit(dir, env);
  await expect(failed).rejects.toMatchObject({ code: "SIGNING_FAILED" });
  await expect(failed).rejects.toHaveProperty("message", expect.stringContaining("No secret key"));
});
