import type { LookupFunction } from "node:net";
import { isPrivate } from "./address.ts";
import { PRIVATE } from "./check-address.ts";
import type { SinkWorld } from "./sink.ts";

/**
 * Returns what looks a name up for a connection. The very addresses that were judged are connected to: another look-up might give
 * others.
 */
export function judgedLookup(
  world: Pick<SinkWorld, "resolve">,
  allowPrivate: boolean,
): LookupFunction {
  return (host, options, done) => {
    const answer = async () => {
      const found = await world.resolve(host);
      if (!allowPrivate && found.some(({ address }) => isPrivate(address)))
        throw new Error(PRIVATE);
      return found;
    };
    answer().then(
      (found) => {
        const [first] = found;
        if (first === undefined) done(new Error("its name stands for no address"), "");
        else if (options.all === true) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: Error) => done(error, ""),
    );
  };
}
