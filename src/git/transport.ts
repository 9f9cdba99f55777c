import type { OnProgress } from "../base/progress.ts";

/** What a fetch is to bring. */
export interface FetchRequest {
  /** The name of a configured remote, or an address; checked by `remoteFor`. */
  readonly address: string;
  /** The remote's ref. */
  readonly ref: string;
  /** The local ref that moves forward to it; undefined: the objects come, and no ref is written. */
  readonly into: string | undefined;
  /** How long the remote may say nothing. */
  readonly patienceMs: number;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * What a fetch came to. "absent": the remote has no such ref. "rewritten": what it has now (or has no more, or nobody
 * can tell) does not descend from what `into` holds, which stays as it was.
 */
export type FetchOutcome =
  | { readonly kind: "fetched"; readonly oid: string }
  | { readonly kind: "absent" }
  | { readonly kind: "rewritten"; readonly oid: string | undefined };

/** What a push is to bring: exactly one commit to exactly one ref, forward only. */
export interface PushRequest {
  readonly address: string;
  readonly commit: string;
  readonly ref: string;
  readonly patienceMs: number;
  /** True: only ask whether it would go. */
  readonly dryRun?: boolean;
  readonly onProgress?: OnProgress | undefined;
}

/** Why a remote refuses a commit that it could have taken. */
export type Refusal = "denied" | "policy" | "signatures";

/**
 * What a push came to. "race": somebody else was faster, in whichever of three ways the remote says so; fetch and join again.
 * "refused": the remote does not want it, so that trying again is of no use.
 */
export type PushOutcome =
  | { readonly kind: "up-to-date" }
  | {
      readonly kind: "pushed";
      /** What the ref held before, abbreviated; undefined: there was none. */
      readonly from: string | undefined;
    }
  | { readonly kind: "race"; readonly by: "client" | "remote"; readonly reason: string }
  | {
      readonly kind: "refused";
      readonly why: Refusal;
      readonly reason: string;
      /** What the remote's hooks said, on one line. */
      readonly words: string;
    };
