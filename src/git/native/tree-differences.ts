import { isTicketError } from "../../base/errors.ts";
import {
  type CompareFolders,
  compareTrees,
  type DifferenceLimits,
  type Differences,
  type TreePair,
} from "../tree-differences.ts";
import { sleep } from "../waiting.ts";
import type { NativeContext } from "./context.ts";
import { type FolderComparer, startComparer } from "./folder-comparer.ts";

const MOST_TRIES = 2;

/** Lets git compare trees, in a process that is kept for the next ones. See `GitRepository.treeDifferences`. */
export class TreeComparer {
  readonly #context: NativeContext;
  /** One that nobody uses just now, or that was started before anybody asked. */
  #idle: Promise<FolderComparer> | undefined;
  #closed = false;

  constructor(context: NativeContext) {
    this.#context = context;
  }

  /** Starts the process before anybody asks. */
  warm(): void {
    this.#idle ??= startComparer(this.#context);
    // Who never asks for it must not be told of its failure.
    this.#idle.catch(() => undefined);
  }

  async compare(
    pairs: readonly TreePair[],
    limits: DifferenceLimits,
  ): Promise<readonly Differences[]> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#compareAll(pairs, limits);
      } catch (error) {
        // A `git gc` that puts all packs together can hide a tree for a moment.
        if (!isTicketError(error) || error.code !== "STORE_DAMAGED" || tries > MOST_TRIES)
          throw error;
        await sleep(50);
      }
    }
  }

  async #compareAll(
    pairs: readonly TreePair[],
    limits: DifferenceLimits,
  ): Promise<readonly Differences[]> {
    let running: FolderComparer | undefined;
    const compareFolders: CompareFolders = async (folders, most) => {
      const answers: Differences[] = [];
      while (answers.length < folders.length) {
        if (running?.spent === true) running.close();
        if (running?.spent !== false) running = await this.#take();
        answers.push(...(await running.compare(folders.slice(answers.length), most)));
      }
      return answers;
    };
    try {
      return await compareTrees(compareFolders, pairs, limits);
    } catch (error) {
      running?.close();
      running = undefined;
      throw error;
    } finally {
      if (running !== undefined) this.#give(running);
    }
  }

  async #take(): Promise<FolderComparer> {
    const idle = this.#idle;
    this.#idle = undefined;
    const kept = await idle;
    return kept?.spent === false ? kept : startComparer(this.#context);
  }

  #give(running: FolderComparer): void {
    if (this.#closed || running.spent || this.#idle !== undefined) running.close();
    else this.#idle = Promise.resolve(running);
  }

  async close(): Promise<void> {
    this.#closed = true;
    const idle = this.#idle;
    this.#idle = undefined;
    (await idle?.catch(() => undefined))?.close();
  }
}
