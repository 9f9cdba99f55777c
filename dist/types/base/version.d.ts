/** The version of this program, as in package.json. */
export declare const VERSION: string;
