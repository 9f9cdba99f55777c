import type { Subscriber } from "../subscribers/subscriber.js";
import { type Sink, type SinkWorld } from "./sink.js";
/**
 * Returns what runs a command for each event: a program and its arguments as they stand in the configuration, without a shell
 * unless `shell` says so. Ended with 0 means delivered.
 */
export declare function commandSink(subscriber: Subscriber, world: SinkWorld): Sink;
