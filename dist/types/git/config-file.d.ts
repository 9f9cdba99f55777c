import type { Setting } from "./config.js";
/**
 * Returns the settings of a configuration file, named as git prints them. git-config(1), "Syntax".
 *
 * @throws TicketError `BAD_CONFIG_FILE` where git would refuse it.
 */
export declare function parseConfigFile(text: string, path: string): readonly Setting[];
