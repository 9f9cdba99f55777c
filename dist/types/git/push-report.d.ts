import type { PushOutcome } from "./transport.js";
/**
 * Reads what `git push --porcelain` reported of one ref; undefined when it said nothing of it, so that the connection or
 * the whole program failed. A race is told in three ways: by git ("fetch first", "non-fast-forward"), and by the remote,
 * whose ref has another value than was read ("failed to update ref") or is there by now ("already exists"). What is no
 * refusal by a rule is a race: joining again is safe, giving up is not.
 */
export declare function parsePushReport(report: string, ref: string, words: string): PushOutcome | undefined;
/** Returns what it means that the remote did not take a commit, by its reason and the words of its hooks. */
export declare function judgeRejection(reason: string, words: string, otherwise?: string): PushOutcome;
