// Where the two runtimes differ: Node, which runs dist/, and bun, which is in the standalone executable.

/** Something that keeps a process alive: a child, or a pipe to it. */
export interface Handle {
  ref?(): unknown;
  unref?(): unknown;
}

/** Lets handles keep this process alive, or not. In bun the pipe to a child never does, and can't be told. */
export function holdProcess(handles: readonly Handle[], hold: boolean): void {
  for (const handle of handles) {
    if (hold) handle.ref?.();
    else handle.unref?.();
  }
}

/** Where bun shows the files that an executable carries in itself, on Unix and on Windows. */
const CARRIED = /^(?:\/\$bunfs\/|[A-Za-z]:[\\/]~BUN[\\/])/;

/** What has to be known of a process to start its program again. */
export interface Running {
  readonly execPath: string;
  readonly argv: readonly string[];
}

/** Returns what starts this program again: Node with the script, or the executable itself. */
export function programOf({ execPath, argv }: Running): readonly [file: string, ...args: string[]] {
  const [, script = ""] = argv;
  return CARRIED.test(script) ? [execPath] : [execPath, script];
}
