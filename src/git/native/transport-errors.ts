import type { TicketError } from "../../base/errors.ts";
import { denied, notThere, protocolRefused, unfit, unreachable } from "../remote-errors.ts";
import { withoutSecrets } from "../remotes.ts";
import type { NativeContext } from "./context.ts";
import { plainWords, unexpectedOutcome } from "./git-errors.ts";
import type { TransportOutcome } from "./transport-process.ts";
import { writeFailure } from "./write-failure.ts";

const DENIED =
  /Authentication failed|could not read (?:Username|Password)|Permission denied|terminal prompts disabled|Access denied|returned error: 40[137]|Host key verification failed|[Uu]nauthorized|dubious ownership|not exported|access denied/;
const PROTOCOL = /transport '[^']*' not allowed|is not a valid remote|Unable to find remote helper/;
const NOT_THERE =
  /does not appear to be a git repository|[Rr]epository (?:'[^']*' )?not found|returned error: 404|No such file or directory|not a git repository|no such repository/;
const CUT =
  /Could not resolve|[Uu]nable to (?:access|connect|look up)|[Cc]onnection (?:refused|reset|timed out|closed|was)|unreachable|timed out|early EOF|hung up|RPC failed|unexpected disconnect|Could not read from remote|SSL|certificate|bad line length|protocol error|expected (?:flush|ACK|pack)|Broken pipe|unable to write (?:request|to remote)|invalid index-pack output|index-pack (?:failed|died)|pack-objects (?:failed|died)|disconnected|remote error|Empty reply|returned error: 5\d\d|read error|premature end|packfile/;
const UNFIT = /fsck error in packed object|fsck error/;

/** Returns the error for git's words about a remote that could not be asked or told at all. */
export async function transportFailure(
  { runner }: NativeContext,
  what: "fetch" | "push" | "ls-remote",
  remote: string,
  outcome: TransportOutcome,
): Promise<TicketError> {
  const reason = reasonIn(outcome.stderr);
  const data = { remote: withoutSecrets(remote), reason };
  if (outcome.hung) return unreachable(data, "it said nothing for too long");
  if (UNFIT.test(reason)) return unfit(data);
  if (PROTOCOL.test(reason)) return protocolRefused(data);
  if (DENIED.test(reason) && !/index-pack|unable to create/.test(reason)) return denied(data);
  if (NOT_THERE.test(reason)) return notThere(data);
  const words = { ...outcome, stderr: outcome.stderr, stdout: Buffer.from(outcome.stdout) };
  const local = what === "fetch" ? writeFailure(outcome.stderr) : undefined;
  if (local !== undefined) return local;
  if (CUT.test(reason) || outcome.code === undefined) return unreachable(data, reason);
  return unexpectedOutcome(runner, what, words);
}

/** What git says after every failure over ssh or a path, whatever the cause. */
const ADVICE =
  /(?:; )?(?:fatal: )?Could not read from remote repository\.?; Please make sure you have the correct access rights; and the repository exists\.?/g;

/** Returns why, in git's words; these quote the address, which may hold a password. */
function reasonIn(stderr: string): string {
  const words = plainWords(stderr);
  const cause = words.replace(ADVICE, "") || words;
  return cause.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s']*@/gi, "$1").replace(/[.:; ]+$/, "");
}
