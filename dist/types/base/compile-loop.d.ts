/** What each loop works on. */
interface LoopMemory {
    readonly memory: {
        readonly buffer: ArrayBuffer;
    };
}
/**
 * Compiles a loop that does what a module of Node does which takes longer to load (base64 of WebAssembly, see `npm run loops`).
 * Undefined where nothing may be compiled, and in the executable, whose own functions take no time to load.
 */
export declare function compileLoop<Exports>(code: string): (Exports & LoopMemory) | undefined;
export {};
