/** Leaves word that a subscriber was stopped, for the next command that a person sees. Never throws. */
export declare function leaveNotice(dir: string, name: string): void;
/** Returns who was stopped since somebody asked last; each is told once. Never throws. */
export declare function takeNotices(dir: string): readonly string[];
/** Nobody has to be told any more. Never throws. */
export declare function dropNotice(dir: string, name: string): void;
