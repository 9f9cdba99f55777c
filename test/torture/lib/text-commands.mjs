/** @typedef {{ name: string, operands: string, options: readonly { name: string, value?: string, type: string, choices?: readonly string[] }[] }} Spec */

/** A command line, and the operand or option that is hostile in it; none in the first of each command. */
/** @typedef {{ command: string, place: string, words: readonly string[] }} Line */

/** What a command may be given: values by the name that usage gives the operand, or by command and that. */
/** @typedef {Readonly<Record<string, string>>} Plausible */

/** Options that say how, and not what. */
const HOW = ["json", "color", "dir", "help", "debug", "no-pager"];

/**
 * Returns a command line as it should be, and one for each operand and each option with a value in which that is hostile.
 *
 * @param {Spec} spec
 * @param {Plausible} plausible
 * @param {() => string} payload
 * @returns {Line[]}
 */
export function linesOf({ name, operands, options }, plausible, payload) {
  const names = operands.split(" ").filter((word) => word !== "");
  const values = names.map((operand) => plausibleFor(name, operand, plausible));
  const begin = name.split(" ");
  const line = (/** @type {string} */ place, /** @type {readonly string[]} */ words) => ({
    ...{ command: name, place },
    words: [...begin, ...words],
  });
  const byOperand = names.map((operand, i) => {
    const hostile = operand.includes("FIELD=VALUE") ? `title=${payload()}` : payload();
    return line(
      operand,
      values.map((value, at) => (at === i ? hostile : value)),
    );
  });
  const byOption = options
    .filter((option) => option.type !== "boolean" && !HOW.includes(option.name))
    .map((option) => line(`--${option.name}`, [...values, `--${option.name}=${payload()}`]));
  const most = line("one operand too many", [...values, ...values, payload()]);
  const unknown = line("an unknown option", [...values, `--${payload()}`]);
  return [line("", values), ...byOperand, ...byOption, most, unknown];
}

/** @param {string} command @param {string} operand @param {Plausible} plausible */
function plausibleFor(command, operand, plausible) {
  const bare = operand.replace(/[[\]…]/g, "");
  const value = plausible[`${command} ${bare}`] ?? plausible[bare];
  if (value === undefined)
    throw new Error(`S3 has no value for ${operand} of ${command}: add it to lib/text-values.mjs`);
  return value;
}
