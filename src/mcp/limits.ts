/** One message from a client: a batch of tickets with long texts, and no more. Bytes. */
export const MAX_MESSAGE = 4 * 1024 * 1024;

/** So many members and elements the arguments of a call may have. */
export const MAX_ELEMENTS = 20_000;

/** The most that a call answers, in bytes of JSON: some 12,000 tokens. */
export const MAX_ANSWER = 48 * 1024;

/** So many characters of a text are shown at first; less, where the answer would be too large. */
export const TEXT_LENGTHS = [8000, 2000, 400];

/** The most that all tools together take in a client's list, in bytes. */
export const MAX_TOOL_LIST = 8 * 1024;
