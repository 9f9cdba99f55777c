import type { Tickets } from "../app/tickets.ts";

/** What a hook is given. */
export interface HookCall {
  /** What git gave it. */
  readonly args: readonly string[];
  /** Reads what git tells it on standard input. */
  readonly input: () => Promise<string>;
  /** Where git runs it: relative paths among its arguments begin here. */
  readonly dir: string;
  readonly tickets: () => Promise<Tickets>;
  /** Says a line to whoever runs git. */
  readonly say: (line: string) => void;
}

/** What a hook does. Answers its exit code: 0, or 1 to stop what git is about to do. */
export type Hook = (call: HookCall) => Promise<0 | 1>;
