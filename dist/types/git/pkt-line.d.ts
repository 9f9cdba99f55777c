/** What is no protocol of git's. */
export declare class BadPacket extends Error {
}
/** Returns a line as git's protocols frame it. gitprotocol-common(5). */
export declare function packet(line: string): Buffer;
/** Returns lines, undefined standing for the mark between parts. */
export declare function packets(lines: readonly (string | undefined)[]): Buffer;
/** Returns the packets in some bytes, undefined for each mark between parts. @throws BadPacket where they are cut short. */
export declare function readPackets(bytes: Buffer): Generator<Buffer | undefined>;
/** What came on the three bands: data, words for people, and the reason why it ended. */
export interface Bands {
    readonly data: Buffer;
    readonly words: string;
    readonly failure: string | undefined;
}
/** Sorts packets by the band that their first byte names. */
export declare function splitBands(packetsOf: Iterable<Buffer | undefined>): Bands;
