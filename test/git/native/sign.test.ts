import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { encodeCommit, newObject, parseCommit } from "../../../src/git/objects.ts";
import { ADA, gitIn, runGit, scratch } from "../../support/git-env.ts";
import { emptyRepository, oneFile, openNative } from "../support.ts";

/** A repository that asks for ssh signatures by a key of its own. */
function sshRepository(format = "sha1") {
  const dir = emptyRepository(`--object-format=${format}`);
  const key = join(scratch("key"), "id");
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]);
  const publicKey = readFileSync(`${key}.pub`, "utf8").trim();
  writeFileSync(`${key}.allowed`, `${ADA.email} ${publicKey}\n`);
  gitIn(dir, "config", "commit.gpgSign", "true");
  gitIn(dir, "config", "gpg.format", "ssh");
  gitIn(dir, "config", "gpg.ssh.allowedSignersFile", `${key}.allowed`);
  gitIn(dir, "config", "user.signingKey", key);
  return { dir, key, publicKey };
}

async function signedCommit(dir: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const repo = await openNative(dir, { env });
  const { objects } = oneFile(repo, "signed");
  const data = parseCommit(objects[2]?.data ?? new Uint8Array());
  const signature = await repo.sign(encodeCommit(data));
  const commit = newObject(repo.objectFormat, "commit", encodeCommit({ ...data, signature }));
  await (await repo.storePack([...objects.slice(0, 2), commit])).release();
  return commit.oid;
}

test.each(["sha1", "sha256"])(
  "git verifies what ssh signed, in a %s repository",
  async (format) => {
    const { dir } = sshRepository(format);
    const oid = await signedCommit(dir);
    const verified = runGit(dir, ["verify-commit", oid]);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.stderr).toContain(`Good "git" signature for ${ADA.email}`);
    expect(gitIn(dir, "log", "-1", "--format=%G?", oid)).toBe("G");
  },
);

test("a key given by value is signed with by the agent that holds it", async () => {
  const { dir, key, publicKey } = sshRepository();
  gitIn(dir, "config", "user.signingKey", `key::${publicKey}`);
  const socket = join(scratch("agent"), "s");
  const agent = execFileSync("ssh-agent", ["-s", "-a", socket]).toString();
  const env = { ...process.env, SSH_AUTH_SOCK: socket };
  try {
    execFileSync("ssh-add", ["-q", key], { env, stdio: "ignore" });
    execFileSync("rm", [key]);
    expect(runGit(dir, ["verify-commit", await signedCommit(dir, env)])).toMatchObject({ code: 0 });
  } finally {
    process.kill(Number(/SSH_AGENT_PID=(\d+)/.exec(agent)?.[1]));
  }
});

test("without a key the command that knows one is asked", async () => {
  const { dir, key, publicKey } = sshRepository();
  gitIn(dir, "config", "--unset", "user.signingKey");
  gitIn(dir, "config", "gpg.ssh.defaultKeyCommand", `sh -c 'echo "$0"' "not a key"`);
  await expect(signedCommit(dir)).rejects.toMatchObject({ code: "SIGNING_FAILED" });
  writeFileSync(join(dir, "pub"), `${publicKey}\n`);
  gitIn(dir, "config", "gpg.ssh.defaultKeyCommand", `cat '${join(dir, "pub")}'`);
  const program = join(scratch("program"), "sign");
  const args = `"$1" "$2" "$3" "$4" "$5" "${key}" "$7"`;
  writeFileSync(program, `#!/bin/sh\ncat "$6" > "${dir}/asked"\nexec ssh-keygen ${args}\n`, {
    mode: 0o755,
  });
  gitIn(dir, "config", "gpg.ssh.program", program);
  const oid = await signedCommit(dir);
  gitIn(dir, "config", "--unset", "gpg.ssh.program"); // verifying would use it too
  expect(runGit(dir, ["verify-commit", oid])).toMatchObject({ code: 0 });
  expect(readFileSync(join(dir, "asked"), "utf8").trim()).toBe(publicKey);
});

test.each([
  ["gpg.ssh.program", "/nowhere/ssh-keygen"],
  ["user.signingKey", "/nowhere/key"],
  ["gpg.format", "pigeon"],
  ["user.signingKey", ""],
])("a signature that can't be made is an error that names why: %s = %j", async (name, value) => {
  const { dir } = sshRepository();
  gitIn(dir, "config", name, value);
  const failed = signedCommit(dir);
  await expect(failed).rejects.toMatchObject({ code: "SIGNING_FAILED", kind: "failed" });
  await expect(failed).rejects.toHaveProperty("hint", expect.stringContaining("commit.gpgSign"));
});
