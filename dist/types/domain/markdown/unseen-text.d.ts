/**
 * Returns text in which every character that can't be seen stands as a character reference; tabs and line feeds stay.
 * What looked like one of these references already gets one for its ampersand, so `readUnseen` finds the same text.
 */
export declare function writeUnseen(text: string): string;
/** Returns the text that `writeUnseen` was given; other character references stay as they are. */
export declare function readUnseen(text: string): string;
