import type { Subscriber } from "../subscribers/subscriber.js";
import { type Sink } from "./sink.js";
/** Returns what writes each event as a line of JSON into a file, which is opened anew each time: it may be moved away. */
export declare function fileSink({ path }: Subscriber): Sink;
