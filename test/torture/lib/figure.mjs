/**
 * What a figure is told.
 *
 * @typedef {object} FigureOptions
 * @property {boolean} quick small counts: the whole of the quick run takes less than four minutes
 * @property {boolean} tiny counts just large enough to find the figure's own plants (`--self-test`)
 * @property {number} seed
 * @property {string | undefined} plant a fault to build into the product: a name of `lib/plants.mjs`
 * @property {string | undefined} data a folder with real data sets
 * @property {(line: string) => void} log
 */

/**
 * What a figure found. `facts` are printed; every violation is printed in full and makes the run fail. `missing` says what
 * this machine lacks: then nothing was tried, which is no success either.
 *
 * @typedef {{ ok: boolean, facts: Record<string, number | string>, violations: string[], missing?: string }} FigureResult
 */

/** Says what a figure needs and this machine does not have. */
export class Missing extends Error {}

/**
 * One figure of reliability.md §4.
 *
 * @typedef {object} Figure
 * @property {string} id
 * @property {string} title
 * @property {Record<string, RegExp>} plants faults that turn it red, and what it then says
 * @property {(options: FigureOptions) => Promise<FigureResult>} run
 */

/**
 * Returns the count for this run.
 *
 * @param {Pick<FigureOptions, "quick" | "tiny">} options
 * @param {number} full
 * @param {number} quick
 * @param {number} tiny
 */
export function pick(options, full, quick, tiny) {
  if (options.tiny) return tiny;
  return options.quick ? quick : full;
}

/**
 * @param {Record<string, number | string>} facts
 * @param {string[]} violations
 * @returns {FigureResult}
 */
export function verdict(facts, violations) {
  return { ok: violations.length === 0, facts, violations };
}
