/** An address that a name stands for. */
export interface Address {
    readonly address: string;
    readonly family: number;
}
/** Tells whether an address is anything but one that is reached over the internet: this machine, this network, the cloud's own. */
export declare function isPrivate(address: string): boolean;
/** Returns the host of an address as names are looked up: without the brackets of version 6. */
export declare const hostOf: ({ hostname }: URL) => string;
