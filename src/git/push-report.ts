import type { PushOutcome, Refusal } from "./transport.ts";

/** One line of `git push --porcelain`: flag, source and target, and what became of it. */
interface Line {
  readonly flag: string;
  readonly target: string;
  readonly summary: string;
}

/** Returns the lines about refs; `To …` and `Done` are none. */
function linesOf(report: string): readonly Line[] {
  return report.split("\n").flatMap((line) => {
    const [flag = "", refs, summary] = line.split("\t");
    if (refs === undefined || summary === undefined || flag.length !== 1) return [];
    return [{ flag, target: refs.slice(refs.indexOf(":") + 1), summary }];
  });
}

/** The remote's own words for "somebody was faster": its lock or its comparison said no. */
const LOST_RACE =
  /failed to (?:update|lock)|cannot lock|incorrect old value|already exists|is at [0-9a-f]+ but expected|fetch first|non-fast-forward|stale|transaction failed|reference broken/i;
/** What no second try can change: a hook, a rule, a switch of the host. */
const POLICY =
  /hook|protect|den(?:y|ied)|declin|prohibit|forbid|not (?:allowed|permitted|supported)|refus|checked out|hidden|read-?only|archiv|quota|exceed|unpack|missing necessary|funny refname|rule/i;
/** The system under the remote said no, whatever git makes of it. */
const SYSTEM =
  /permission denied|insufficient permission|read-only file system|no space left|quota exceeded/i;
const DENIED =
  /permission|not authorized|unauthorized|access denied|insufficient|you are not allowed to push/i;
const SIGNATURES =
  /(?:must|have to|need to|require[sd]?|only)\b[^.;]*\bsign(?:ed|atures?)\b|unsigned|unverified signature/i;

function refusalOf(reason: string, words: string): Refusal {
  const all = `${reason}; ${words}`;
  if (SIGNATURES.test(all)) return "signatures";
  return DENIED.test(all) ? "denied" : "policy";
}

/**
 * Reads what `git push --porcelain` reported of one ref; undefined when it said nothing of it, so that the connection or
 * the whole program failed. A race is told in three ways: by git ("fetch first", "non-fast-forward"), and by the remote,
 * whose ref has another value than was read ("failed to update ref") or is there by now ("already exists"). What is no
 * refusal by a rule is a race: joining again is safe, giving up is not.
 */
export function parsePushReport(
  report: string,
  ref: string,
  words: string,
): PushOutcome | undefined {
  const line = linesOf(report).find((l) => l.target === ref);
  if (line === undefined) return undefined;
  const { flag, summary } = line;
  if (flag === "=") return { kind: "up-to-date" };
  if (flag !== "!") return { kind: "pushed", from: /^([0-9a-f]+)\.\./.exec(summary)?.[1] };
  const [, who = "", reason = ""] = /^\[([^\]]*)\](?: \((.*)\))?$/.exec(summary) ?? [];
  if (who === "rejected") return { kind: "race", by: "client", reason };
  return judgeRejection(reason, words, summary);
}

/** Returns what it means that the remote did not take a commit, by its reason and the words of its hooks. */
export function judgeRejection(reason: string, words: string, otherwise = reason): PushOutcome {
  const raced = LOST_RACE.test(reason) && !SYSTEM.test(words);
  if (raced || !POLICY.test(`${reason}; ${words}`))
    return { kind: "race", by: "remote", reason: reason || otherwise };
  return { kind: "refused", why: refusalOf(reason, words), reason, words };
}
