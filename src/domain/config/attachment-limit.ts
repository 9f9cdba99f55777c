const MIB = 1024 * 1024;

/** Most bytes of one attachment where the configuration says nothing. */
export const USUALLY_ATTACHED = 10 * MIB;

/** Above this the largest hosts refuse a file, whatever the configuration says. */
export const MOST_ATTACHED = 100 * MIB;
