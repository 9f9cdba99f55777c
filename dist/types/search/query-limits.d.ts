/** Most characters of a query. */
export declare const LONGEST = 10000;
/** Most groups in each other. */
export declare const DEEPEST = 32;
/** Most terms of a query. */
export declare const MOST_TERMS = 200;
/** Most values of all terms together. */
export declare const MOST_VALUES = 2000;
