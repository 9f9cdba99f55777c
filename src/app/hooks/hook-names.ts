/** Hooks of git that this program has something for. */
export const HOOKS = [
  "prepare-commit-msg",
  "commit-msg",
  "post-commit",
  "post-rewrite",
  "post-merge",
  "post-checkout",
  "pre-push",
  "reference-transaction",
  "pre-receive",
  "update",
  "post-receive",
] as const;

export type HookName = (typeof HOOKS)[number];

/** What a clone gets where no hook is named. */
export const CLIENT_HOOKS: readonly HookName[] = HOOKS.slice(0, 7);
/** What a bare repository gets that others push to. */
export const SERVER_HOOKS: readonly HookName[] = ["pre-receive", "post-receive"];

/** Hooks that are told something on standard input, which can be read once. */
export const TOLD: ReadonlySet<HookName> = new Set([
  "post-rewrite",
  "reference-transaction",
  "pre-receive",
  "post-receive",
]);

/** Returns the hook of a name, if it is one of these. */
export const hookNamed = (name: string): HookName | undefined =>
  HOOKS.find((hook) => hook === name);
