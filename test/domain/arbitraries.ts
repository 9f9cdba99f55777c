import fc from "fast-check";
import type { Step } from "./histories.ts";

/** Any history: up to 32 steps, of which three in four are batches of one to three operations. */
export const history: fc.Arbitrary<readonly Step[]> = fc.noBias(
  fc.array(fc.noShrink(fc.integer({ min: 0, max: 0xffff_ffff })), { maxLength: 32, size: "max" }),
);
