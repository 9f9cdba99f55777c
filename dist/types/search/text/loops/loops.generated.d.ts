export declare const LOOPS: string;
