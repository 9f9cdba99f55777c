/** Most characters of a query. */
export const LONGEST = 10_000;
/** Most groups in each other. */
export const DEEPEST = 32;
/** Most terms of a query. */
export const MOST_TERMS = 200;
/** Most values of all terms together. */
export const MOST_VALUES = 2000;
