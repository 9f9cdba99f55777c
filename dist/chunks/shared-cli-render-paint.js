// src/cli/render/paint.ts
function paint(color) {
  const wrap = (on, off) => (text) => color ? `\x1B[${on}m${text}\x1B[${off}m` : text;
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    id: wrap(33, 39),
    bad: wrap(31, 39),
    good: wrap(32, 39)
  };
}

export {
  paint
};
