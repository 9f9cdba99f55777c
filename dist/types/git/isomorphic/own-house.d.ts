import type { DiskContext } from "../native/context.js";
import type { House } from "./house.js";
/** Returns the house of a repository on this machine: the native engine's, so that both see each other's locks and notes. */
export declare function ownHouse(context: DiskContext): House;
