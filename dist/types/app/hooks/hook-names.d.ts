/** Hooks of git that this program has something for. */
export declare const HOOKS: readonly ["prepare-commit-msg", "commit-msg", "post-commit", "post-rewrite", "post-merge", "post-checkout", "pre-push", "reference-transaction", "pre-receive", "update", "post-receive"];
export type HookName = (typeof HOOKS)[number];
/** What a clone gets where no hook is named. */
export declare const CLIENT_HOOKS: readonly HookName[];
/** What a bare repository gets that others push to. */
export declare const SERVER_HOOKS: readonly HookName[];
/** Hooks that are told something on standard input, which can be read once. */
export declare const TOLD: ReadonlySet<HookName>;
/** Returns the hook of a name, if it is one of these. */
export declare const hookNamed: (name: string) => HookName | undefined;
