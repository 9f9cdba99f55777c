/** Bytes that are written one behind the other. */
export interface ByteWriter {
    /** Writes a whole number from 0, seven bits a byte, the lowest first. */
    number(value: number): void;
    bytes(more: Uint8Array): void;
    readonly length: number;
    /** Returns all bytes, and begins anew. */
    take(): Uint8Array;
}
/** Returns a writer without a byte. */
export declare function byteWriter(): ByteWriter;
/** Where reading is: the next byte. */
export interface BytePlace {
    readonly bytes: Uint8Array;
    at: number;
}
/** Reads what `number` wrote. Ends at the end of the bytes, whatever they are. */
export declare function readNumber(place: BytePlace): number;
