import type { HookName } from "./hook-names.js";
export declare const SHIMS: Readonly<Record<HookName, string>>;
