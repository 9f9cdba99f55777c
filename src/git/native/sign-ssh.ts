import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";
import { expandHome, lastWords, type Signing, signingFailed } from "./signing.ts";

/**
 * Signs by `ssh-keygen -Y sign`, with the arguments that git gives it: programs that stand in for it rely on them.
 *
 * The bytes, and a key that is given by value, pass through a private temporary folder.
 */
export async function signBySsh(payload: Uint8Array, signing: Signing): Promise<string> {
  const { config, env, cwd } = signing;
  const program = expandHome(config.get("gpg.ssh.program") ?? "ssh-keygen", env);
  const key = config.get("user.signingkey") || (await defaultKey(signing));
  const folder = mkdtempSync(join(tmpdir(), "git-ticket-sign-"));
  try {
    const bytes = join(folder, "payload");
    writeFileSync(bytes, payload, { mode: 0o600 });
    const literal = literalKey(key);
    const keyFile = literal === undefined ? expandHome(key, env) : join(folder, "key.pub");
    if (literal !== undefined) writeFileSync(keyFile, `${literal}\n`, { mode: 0o600 });
    const args = ["-Y", "sign", "-n", "git", "-f", keyFile, bytes];
    const outcome = await runProgram({ program, args, input: "", env, cwd });
    if (outcome.code !== 0) throw signingFailed(program, lastWords(outcome));
    return readFileSync(`${bytes}.sig`, "utf8").replaceAll("\r\n", "\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A public key written out, whose private half an agent holds. */
function literalKey(key: string): string | undefined {
  if (key.startsWith("key::")) return key.slice("key::".length);
  return key.startsWith("ssh-") ? key : undefined;
}

async function defaultKey({ config, env, cwd }: Signing): Promise<string> {
  const [program, ...args] = splitCommand(config.get("gpg.ssh.defaultkeycommand") ?? "");
  if (program === undefined)
    throw signingFailed("ssh", "neither user.signingKey nor gpg.ssh.defaultKeyCommand is set");
  const outcome = await runProgram({
    program: expandHome(program, env),
    args,
    input: "",
    env,
    cwd,
  });
  const [key = ""] = outcome.stdout.split("\n");
  if (outcome.code === 0 && literalKey(key) !== undefined) return key;
  throw signingFailed(program, `gpg.ssh.defaultKeyCommand gave no key (${lastWords(outcome)})`);
}

/** Splits as git does for this setting: at spaces, with quotes, without a shell. */
function splitCommand(command: string): string[] {
  const words = command.match(/(?:[^\s"']|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
  return words.map((word) =>
    word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double?: string, single?: string) =>
      double === undefined ? (single ?? "") : double.replace(/\\(.)/g, "$1"),
    ),
  );
}
