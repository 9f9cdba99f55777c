import { TicketError } from "../../base/errors.js";
import type { GitOutcome, GitRunner } from "./git-runner.js";
/** The oldest git that does what we ask of it (`repack --geometric`). */
export declare const OLDEST_GIT = "2.32";
/** Returns git's own words on one line, without control characters, cut to a length that fits a message. */
export declare function plainWords(stderr: string): string;
/** Returns the error for a machine without git. */
export declare function gitNotFound(cause: Error): TicketError;
/** Returns the error for a directory that is gone, or can't be entered. */
export declare function workingDirectoryGone(cwd: string, cause: Error): TicketError;
/** Returns the error for a directory that belongs to no repository. */
export declare function notARepository(cwd: string, reason: string): TicketError;
/** Returns the error for an outcome that has no better name. Blames git's age first, if that is too great. */
export declare function unexpectedOutcome(runner: GitRunner, what: string, outcome: GitOutcome): Promise<TicketError>;
/** Returns git's version, like "2.39.5". */
export declare function gitVersion(runner: GitRunner): Promise<string | undefined>;
/** Compares major and minor numbers only. */
export declare function isOlder(version: string, than: string): boolean;
