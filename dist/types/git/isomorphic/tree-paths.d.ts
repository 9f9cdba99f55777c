import type { ObjectFormat, Oid } from "../repository.js";
import type { ObjectFiles } from "./object-files.js";
/** Returns what stands at some paths of a tree, as one text that is equal where all of that is. */
export type PathsOf = (tree: Oid | undefined, paths: readonly string[]) => Promise<string>;
/** Returns a function that looks paths up; trees that it read are kept. */
export declare function pathReader(objects: ObjectFiles, format: ObjectFormat): PathsOf;
