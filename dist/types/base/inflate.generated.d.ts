export declare const INFLATE: string;
