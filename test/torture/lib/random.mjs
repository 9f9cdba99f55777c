/**
 * Chance that a seed repeats.
 *
 * @typedef {object} Chance
 * @property {() => number} next from 0 to 1, 1 excluded
 * @property {(least: number, most: number) => number} between a whole number, both ends included
 * @property {<T>(list: readonly T[]) => T} oneOf
 * @property {(odds: number) => boolean} happens
 */

/**
 * Returns chance from a seed. https://en.wikipedia.org/wiki/Permuted_congruential_generator is finer; this is enough.
 *
 * @param {number} seed
 * @returns {Chance}
 */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    oneOf: (list) => /** @type {any} */ (list[between(0, list.length - 1)]),
    happens: (odds) => next() < odds,
  };
}
