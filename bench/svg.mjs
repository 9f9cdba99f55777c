// A picture of how costs grow: milliseconds above `node -e 0` by tickets, both logarithmic. Plain SVG, the same for the same numbers.

/**
 * How the cost of one thing grows.
 *
 * @typedef {object} Curve
 * @property {string} name
 * @property {readonly (number | undefined)[]} values milliseconds, one for each size
 */

const [WIDTH, HEIGHT] = [760, 460];
const PLOT = { left: 64, top: 56, right: 520, bottom: 400 };
/** Told apart by people who don't see all colours too: Okabe and Ito, 2008. */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"];
const LOWEST = 1;

const escaped = (/** @type {string} */ text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const amount = (/** @type {number} */ n) =>
  n < 1000 ? `${Math.round(n * 10) / 10} ms` : `${Math.round(n / 100) / 10} s`;

/**
 * @param {readonly number[]} sizes
 * @param {readonly Curve[]} curves
 */
function scales(sizes, curves) {
  const all = curves.flatMap(({ values }) => values.flatMap((v) => v ?? []));
  const top = 10 ** Math.ceil(Math.log10(Math.max(10, ...all)));
  const share = (
    /** @type {number} */ value,
    /** @type {number} */ from,
    /** @type {number} */ to,
  ) => Math.log(Math.max(value, from) / from) / Math.log(to / from);
  const [least = 1, most = 10] = [sizes[0], sizes.at(-1)];
  return {
    top,
    x: (/** @type {number} */ size) =>
      Math.round(PLOT.left + share(size, least, most) * (PLOT.right - PLOT.left)),
    y: (/** @type {number} */ value) =>
      Math.round(PLOT.bottom - share(value, LOWEST, top) * (PLOT.bottom - PLOT.top)),
  };
}

/**
 * Names at the ends of the curves, moved apart where they would lie on each other.
 *
 * @param {readonly { readonly name: string, readonly y: number, readonly colour: string }[]} ends
 */
function labels(ends) {
  let last = -Infinity;
  return [...ends]
    .sort((a, b) => a.y - b.y)
    .map(({ name, y, colour }) => {
      last = Math.max(y, last + 17);
      return `<text x="${PLOT.right + 12}" y="${last + 4}" fill="${colour}">${escaped(name)}</text>`;
    });
}

/**
 * Returns the picture.
 *
 * @param {string} title
 * @param {readonly number[]} sizes
 * @param {readonly Curve[]} curves
 */
export function renderGrowth(title, sizes, curves) {
  const { top, x, y } = scales(sizes, curves);
  const grid = [];
  for (let value = LOWEST; value <= top; value *= 10)
    grid.push(
      `<line x1="${PLOT.left}" y1="${y(value)}" x2="${PLOT.right}" y2="${y(value)}" stroke="#ddd"/>`,
      `<text x="${PLOT.left - 8}" y="${y(value) + 4}" text-anchor="end">${amount(value)}</text>`,
    );
  const ticks = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${PLOT.bottom + 22}" text-anchor="middle">${size.toLocaleString("en")}</text>`,
  );
  /** @type {{ name: string, y: number, colour: string }[]} */
  const ends = [];
  const lines = curves.map(({ name, values }, i) => {
    const colour = COLOURS[i % COLOURS.length] ?? "#000";
    const points = values.flatMap((value, n) =>
      value === undefined ? [] : [[x(sizes[n] ?? 0), y(value)]],
    );
    const [, lastY = PLOT.bottom] = points.at(-1) ?? [];
    ends.push({
      name: `${name} ${amount(values.findLast((v) => v !== undefined) ?? 0)}`,
      y: lastY,
      colour,
    });
    const dots = points.map(
      ([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`,
    );
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((p) => p.join(",")).join(" ")}"/>${dots.join("")}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" fill="#333">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${PLOT.left}" y="28" font-size="16">${escaped(title)}</text>`,
    ...grid,
    ...ticks,
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 46}" text-anchor="middle">tickets</text>`,
    ...lines,
    ...labels(ends),
    "</svg>",
    "",
  ].join("\n");
}
