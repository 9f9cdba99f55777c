/** Does several things in one go. The answers are in the order of what was asked. */
type Together<Q, A> = (asked: readonly Q[]) => Promise<readonly A[]>;
/**
 * Lets what is asked while something is being done be done in one go after it. Where that fails, for reasons that may be one's alone, each is
 * done by itself.
 */
export declare function gathered<Q, A>(together: Together<Q, A>, most: number): (asked: Q) => Promise<A>;
export {};
