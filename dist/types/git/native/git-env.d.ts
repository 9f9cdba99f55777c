/** A file that is always empty: as `devNull` of node:os, which would be one more module at each start. */
export declare const NULL_DEVICE: string;
/** An environment, as `process.env` has it. */
export type Env = Readonly<Record<string, string | undefined>>;
/** Returns the environment for git's processes, in an object of its own. Relative paths are resolved, since git runs in another directory. */
export declare function gitEnvironment(env: Env, cwd: string): Record<string, string>;
