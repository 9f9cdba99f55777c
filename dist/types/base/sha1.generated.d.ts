export declare const SHA1: string;
