import { type JsonObject } from "../../base/json.js";
import type { EventType } from "../event-types.js";
/** Returns the JSON Schema of a type of event, as one document. */
export declare function eventSchema(type: EventType): JsonObject;
