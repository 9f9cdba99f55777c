import { type JsonObject } from "../../base/json.js";
/** Checks a whole configuration, as `config.json` holds it. @throws TicketError `BAD_SETTING`, of the first fault. */
export declare function checkConfig(values: JsonObject): void;
