/** Most bytes of one attachment where the configuration says nothing. */
export declare const USUALLY_ATTACHED: number;
/** Above this the largest hosts refuse a file, whatever the configuration says. */
export declare const MOST_ATTACHED: number;
