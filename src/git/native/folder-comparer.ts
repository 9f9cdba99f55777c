import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { damagedObject } from "../damaged.ts";
import { checkOid } from "../names.ts";
import { hashObject } from "../objects.ts";
import type { Oid } from "../repository.ts";
import type { Differences, Standing, TreeDifference, TreePair } from "../tree-differences.ts";
import type { NativeContext } from "./context.ts";
import { unexpectedOutcome } from "./git-errors.ts";
import { holdChild, spawnFailure } from "./spawn-git.ts";

const MODE = 6;
const OBJECTS = ":100644 100644 ".length;
const NOTHING = "000000";

/**
 * What git does not know for a commit or a tree it prints as it is, and then sends all that it has printed: so we know when
 * it has answered. builtin/diff-tree.c, cmd_diff_tree.
 */
const MARK = "end\n";

/** Not recursive: git would go through all of a tree, which may be endless, before it prints the first of it. */
const ARGS = ["diff-tree", "--stdin", "--raw", "-z", "--no-abbrev", "--no-renames"];

const standing = (mode: string, oid: Oid): Standing | undefined =>
  mode === NOTHING ? undefined : { mode: mode.replace(/^0/, ""), oid };

/** What git printed until now of the pairs that it was asked for. */
class Answer {
  readonly lists: TreeDifference[][] = [];
  /** The two trees of each list. */
  readonly pairs: string[] = [];
  readonly #most: number;
  #rest = "";

  constructor(most: number) {
    this.#most = most;
  }

  /** True: the last pair differs in more than is looked at. */
  get isOver(): boolean {
    return (this.lists.at(-1)?.length ?? 0) > this.#most;
  }

  /** Takes what was printed; true once the mark is there. */
  take(chunk: string): boolean {
    const text = this.#rest + chunk;
    let at = 0;
    while (at < text.length && !this.isOver) {
      if (text.startsWith(MARK, at)) return true;
      const next = text[at] === ":" ? this.#takeRecord(text, at) : this.#takeHeader(text, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
    return false;
  }

  /** `:mode mode oid oid letter`, NUL, name, NUL. git-diff-tree(1), "Raw output format". */
  #takeRecord(text: string, at: number): number {
    const middle = text.indexOf("\0", at);
    const end = middle < 0 ? -1 : text.indexOf("\0", middle + 1);
    if (end < 0) return -1;
    const objects = at + OBJECTS;
    const between = text.indexOf(" ", objects);
    const before = standing(text.slice(at + 1, at + 1 + MODE), text.slice(objects, between));
    const modeAt = at + 2 + MODE;
    const second = text.slice(between + 1, text.indexOf(" ", between + 1));
    const after = standing(text.slice(modeAt, modeAt + MODE), second);
    this.lists.at(-1)?.push({ path: text.slice(middle + 1, end), before, after });
    return end + 1;
  }

  /** A pair begins with a line of its two trees. */
  #takeHeader(text: string, at: number): number {
    const end = text.indexOf("\n", at);
    if (end < 0) return -1;
    this.lists.push([]);
    this.pairs.push(text.slice(at, end));
    return end + 1;
  }
}

/** Starts a process that compares folders. It keeps this one alive only while an answer is due. */
export async function startComparer(context: NativeContext): Promise<FolderComparer> {
  return new FolderComparer(context, await context.runner.start({ args: ARGS }));
}

/** One process of git that compares folders, as often as it is asked. */
export class FolderComparer {
  readonly #context: NativeContext;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #empty: Oid;
  #stderr = "";
  /** True: it has ended, or what it prints now would be of no use. */
  spent = false;

  constructor(context: NativeContext, child: ChildProcessWithoutNullStreams) {
    this.#context = context;
    this.#child = child;
    this.#empty = hashObject(context.format.objectFormat, "tree", new Uint8Array());
    child.stdout.setEncoding("latin1");
    child.stderr.on("data", (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString("utf8")).slice(-4096);
    });
    // Whoever asks is told by what it says then, or does not.
    child.on("error", () => undefined);
    child.on("close", () => {
      this.spent = true;
    });
    holdChild(this.#child, false);
  }

  /** Returns what differs, up to and including the first pair in which it is too much: then this process is of no use any more. */
  async compare(pairs: readonly TreePair[], most: number): Promise<readonly Differences[]> {
    const { objectFormat } = this.#context.format;
    const name = (oid = this.#empty): Oid => checkOid(oid, objectFormat);
    const asked = pairs.map(([before, after]) => `${name(before)} ${name(after)}`);
    const answer = new Answer(most);
    holdChild(this.#child, true);
    this.#child.stdin.write(`${asked.join("\n")}\n${MARK}`);
    await this.#listen((chunk) => answer.take(chunk) || answer.isOver);
    holdChild(this.#child, false);
    this.spent ||= answer.isOver;
    // Of a tree that it does not have, git says nothing.
    const silent = asked.findIndex((pair, i) => answer.pairs[i] !== pair);
    if (silent >= 0 && !answer.isOver) {
      const [before, after] = pairs[silent] ?? [];
      throw damagedObject(
        after ?? before ?? null,
        "there is no such tree, or what it is compared with",
      );
    }
    return answer.isOver ? [...answer.lists.slice(0, -1), "too-many"] : answer.lists;
  }

  /** Hands on what git prints until that is enough. @throws TicketError where git ends before. */
  #listen(isEnough: (chunk: string) => boolean): Promise<void> {
    const { stdout } = this.#child;
    return new Promise((done, fail) => {
      const stop = (): void => {
        stdout.off("data", hear);
        this.#child.off("close", end).off("error", failed);
      };
      const hear = (chunk: string): void => {
        if (!isEnough(chunk)) return;
        stop();
        done();
      };
      const end = (code: number | null): void => {
        stop();
        const outcome = { code: code ?? undefined, stdout: Buffer.alloc(0), stderr: this.#stderr };
        unexpectedOutcome(this.#context.runner, "diff-tree", outcome).then(fail, fail);
      };
      const failed = (error: Error): void => {
        stop();
        fail(spawnFailure(error, this.#context.gitDir));
      };
      stdout.on("data", hear);
      this.#child.on("close", end).on("error", failed);
    });
  }

  close(): void {
    this.#child.stdin.end();
    this.#child.kill();
  }
}
