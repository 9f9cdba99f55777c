/**
 * Tells whether a process of this machine has `word` among its arguments, this one apart.
 *
 * In doubt the answer is yes.
 */
export declare function anyoneMentions(word: string): Promise<boolean>;
