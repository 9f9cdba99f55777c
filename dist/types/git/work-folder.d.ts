type Env = Readonly<Record<string, string | undefined>>;
/**
 * Returns the folder that git works in where GIT_DIR says which repository it is, as hooks and `git --git-dir` do: the top of the
 * worktree that GIT_WORK_TREE names, if one is in it; else the folder that one is in. Relative addresses of remotes and folders of
 * hooks are meant from there.
 */
export declare function workFolder(cwd: string, env: Env): string;
export {};
