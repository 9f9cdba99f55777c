// src/base/similar.ts
function nextRow(a, b, i, { beforeLast, last }) {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const change = a[i - 1] === b[j - 1] ? 0 : 1;
    const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(swapped ? Math.min(best, (beforeLast[j - 2] ?? 0) + 1) : best);
  }
  return row;
}
function editDistance(a, b) {
  let rows = { beforeLast: [], last: Array.from({ length: b.length + 1 }, (_, i) => i) };
  for (let i = 1; i <= a.length; i++)
    rows = { beforeLast: rows.last, last: nextRow(a, b, i, rows) };
  return rows.last[b.length] ?? 0;
}
function closest(word, known) {
  const limit = Math.max(1, Math.floor(Math.min(word.length, 40) / 3));
  let best;
  for (const name of known) {
    const starts = word.length >= 2 && name.startsWith(word);
    const distance = starts ? 0.5 : editDistance(word.slice(0, 40).toLowerCase(), name.toLowerCase());
    if (distance <= limit && (best === void 0 || distance < best.distance))
      best = { name, distance };
  }
  return best?.name;
}

export {
  closest
};
