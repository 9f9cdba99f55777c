import { isTicketError } from "../base/errors.ts";

/** Does several things in one go. The answers are in the order of what was asked. */
type Together<Q, A> = (asked: readonly Q[]) => Promise<readonly A[]>;

interface Waiting<Q, A> {
  readonly asked: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets what is asked while something is being done be done in one go after it. Where that fails, for reasons that may be one's alone, each is
 * done by itself.
 */
export function gathered<Q, A>(together: Together<Q, A>, most: number): (asked: Q) => Promise<A> {
  const queue: Waiting<Q, A>[] = [];
  let running = false;
  const answer = async (group: readonly Waiting<Q, A>[]): Promise<void> => {
    const answers = await together(group.map(({ asked }) => asked));
    for (const [i, { resolve }] of group.entries()) resolve(answers[i] as A);
  };
  const doGroup = (group: readonly Waiting<Q, A>[]): Promise<void> =>
    answer(group).catch((error: unknown) => refused(group, error));
  const refused = async (group: readonly Waiting<Q, A>[], error: unknown): Promise<void> => {
    const isOnes = isTicketError(error) && !error.retryable;
    if (group.length > 1 && isOnes) for (const one of group) await doGroup([one]);
    else for (const { reject } of group) reject(error);
  };
  const run = async (): Promise<void> => {
    running = true;
    while (queue.length > 0) await doGroup(queue.splice(0, most));
    running = false;
  };
  return (asked) =>
    new Promise<A>((resolve, reject) => {
      queue.push({ asked, resolve, reject });
      if (!running) void run();
    });
}
