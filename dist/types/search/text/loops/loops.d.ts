/** Where something stands in the memory of the loops. */
export type Address = number;
/** What is done with each of many rows: see loops.wat. */
interface Exports {
    amounts(...args: [base: Address, count: number, low: number, ...OfSegment, rows: Address, to: Address]): number;
    add(rows: Address, amounts: Address, count: number, weight: number, sums: Address): void;
    gather(sums: Address, all: number, rows: Address, amounts: Address): number;
    score(...args: [...Listed, lengths: Address, against: Address, full: number]): void;
    best(...args: [...Listed, hidden: Address, limit: number, best: Address]): number;
    atLeast(...args: [...Listed, hidden: Address, least: number, to: Address]): number;
    postings(base: Address, count: number, low: number, docs: Address, counts: Address): void;
    mark(...args: [docs: Address, count: number, marks: Address, ...OfSegment, step: number]): void;
    times(...args: [docs: Address, counts: Address, count: number, ...Marked]): number;
    places(...args: [base: Address, docs: Address, counts: Address, count: number, ...Marked, to: Address]): number;
    followed(...args: [starts: Address, count: number, keys: Address, more: number, distance: number]): number;
    tally(bytes: Address, count: number, to: Address): void;
    differing(a: Address, b: Address, count: number, to: Address): number;
}
type OfSegment = [home: Address, all: number, segment: number];
type Listed = [rows: Address, scores: Address, count: number];
type Marked = [marks: Address, all: number, mark: number];
/** The loops, and their memory: rooms are taken one behind the other, until all are given back at once. */
export interface Loops extends Exports {
    /** Gives all rooms back. What is in them stays until it is written over. */
    begin(): void;
    /** Takes room for so many bytes, filled with zeros if it is asked for. */
    room(bytes: number, zeros?: boolean): Address;
    /** Puts numbers into a room. */
    put(numbers: Uint8Array | Uint32Array | Float64Array): Address;
    /** Puts bytes there whose bits are to be read; returns the address that reading begins with. */
    putBits(bytes: Uint8Array): Address;
    /** Returns what stands in a room, until more room is taken. */
    words(at: Address, count: number): Uint32Array;
    floats(at: Address, count: number): Float64Array;
}
/** Returns the compiled loops; undefined where nothing can be compiled, as with `node --jitless`. */
export declare function compiledLoops(): Loops | undefined;
export {};
