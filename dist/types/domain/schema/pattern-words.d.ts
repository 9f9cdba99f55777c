/** How each pattern of the schemas is said to people; `test/domain/schema/` holds that none is left out. */
export declare const PATTERN_WORDS: ReadonlyMap<string, string>;
