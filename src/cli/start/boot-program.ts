import { boot } from "./boot.ts";
import type { Require } from "./start-types.ts";

/** The variables that each module has in Node. */
// biome-ignore lint/style/useConst: Node declares it, we put ours in its place.
declare let require: Require;
declare const __dirname: string;

require = boot(require, __dirname, process);
