/** How much a word counts in title, names (labels and aliases), body and comments. */
export declare const FIELD_WEIGHTS: readonly [2, 1.5, 1, 1];
/** How much a longer word counts that begins as it is sought, by the share of it that is sought. */
export declare const PREFIX_WEIGHT = 0.5;
/** How much a word counts for each letter in which it differs. */
export declare const TYPO_WEIGHT = 0.6;
/** BM25: how soon more of the same word adds little, and how much the length of a text counts against it. */
export declare const SATURATION: 1.2, LENGTH_SHARE: 0.9;
