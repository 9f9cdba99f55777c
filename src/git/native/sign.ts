import type { GitConfig } from "../repository.ts";
import { runProgram } from "./run-program.ts";
import { signBySsh } from "./sign-ssh.ts";
import { expandHome, lastWords, type Signing, signingFailed } from "./signing.ts";

/**
 * Signs as `git commit -S` would: by gpg, ssh-keygen or gpgsm, as the configuration has it.
 *
 * The programs get the user's whole environment, as from git: they need its agent and terminal.
 *
 * @throws TicketError `SIGNING_FAILED`.
 */
export async function sign(payload: Uint8Array, signing: Signing): Promise<string> {
  const format = signing.config.get("gpg.format") ?? "openpgp";
  switch (format) {
    case "openpgp":
      return signByGpg(payload, signing, openpgpProgram(signing.config));
    case "x509":
      return signByGpg(payload, signing, signing.config.get("gpg.x509.program") ?? "gpgsm");
    case "ssh":
      return signBySsh(payload, signing);
    default:
      throw signingFailed(format, "gpg.format is none of openpgp, x509, ssh");
  }
}

function openpgpProgram(config: GitConfig): string {
  return config.get("gpg.openpgp.program") ?? config.get("gpg.program") ?? "gpg";
}

async function signByGpg(payload: Uint8Array, signing: Signing, program: string): Promise<string> {
  const { name, email } = signing.committer;
  const key = signing.config.get("user.signingkey") ?? `${name} <${email}>`;
  const args = ["--status-fd=2", "-bsau", key];
  const { env, cwd } = signing;
  const outcome = await runProgram({
    program: expandHome(program, env),
    args,
    input: payload,
    env,
    cwd,
  });
  // Some versions end with 0 without having signed; the status line is what git looks at too.
  const signed = outcome.code === 0 && /^\[GNUPG:\] SIG_CREATED /m.test(outcome.stderr);
  if (!signed) throw signingFailed(program, lastWords(outcome));
  return outcome.stdout.replaceAll("\r\n", "\n");
}
