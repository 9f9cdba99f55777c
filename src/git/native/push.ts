import { FOLDER } from "../config.ts";
import { checkOid, checkRef } from "../names.ts";
import { checkAddress } from "../remotes.ts";
import type { GitConfig } from "../repository.ts";
import type { PushOutcome, PushRequest } from "../transport.ts";
import type { NativeContext } from "./context.ts";
import { plainWords } from "./git-errors.ts";
import { runTransport } from "./transport-process.ts";

/** One commit, one ref, forward only; no hook of the user's, no tags, no submodules, no signature of the push. */
const FLAGS = [
  ...["--porcelain", "--no-verify", "--no-follow-tags", "--no-signed"],
  ...["--recurse-submodules=no", "--progress"],
];

/**
 * A remote that mirrors would push, and force, every ref there is; git refuses to push one ref to it. Push options of
 * the configuration are meant for code. To a folder it costs more to look for small differences than to copy.
 */
function settingsFor(address: string, config: GitConfig): readonly string[] {
  const mirrors = config.bool(`remote.${address}.mirror`) === true && !address.includes("=");
  const urls = [
    ...config.getAll(`remote.${address}.pushurl`),
    ...config.getAll(`remote.${address}.url`),
  ];
  return [
    "push.pushOption=",
    ...(mirrors ? [`remote.${address}.mirror=false`] : []),
    ...(urls[0] === FOLDER ? ["pack.window=0"] : []),
  ];
}

/** Pushes one commit to one ref. See `GitRepository.push`. */
export async function pushCommit(
  context: NativeContext,
  config: GitConfig,
  request: PushRequest,
): Promise<PushOutcome> {
  const { address, ref, dryRun = false, patienceMs, onProgress } = request;
  const commit = checkOid(request.commit, context.format.objectFormat);
  const refspec = `${commit}:${checkRef(ref)}`;
  const dry = dryRun ? ["--dry-run"] : [];
  const outcome = await runTransport(context, {
    args: ["push", ...FLAGS, ...dry, "--end-of-options", checkAddress(address), refspec],
    settings: settingsFor(address, config),
    answers: true,
    what: "pushing",
    patienceMs,
    onProgress,
  });
  const { parsePushReport } = await import("../push-report.ts");
  const report = parsePushReport(outcome.stdout, ref, hookWords(outcome.stderr));
  // Without the last line the remote has accepted it, perhaps; a ref that it has is told as up to date next time.
  if (report === undefined || outcome.hung) {
    const { transportFailure } = await import("./transport-errors.ts");
    throw await transportFailure(context, "push", address, outcome);
  }
  return report;
}

/** What came from the other side, and what git says of it; not its advice for branches. */
function hookWords(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => !/^(?:hint|To) |failed to push/.test(line));
  return plainWords(lines.map((line) => line.replace(/^remote: ?/, "")).join("\n"));
}
