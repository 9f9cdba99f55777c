// src/cli/render/time.ts
var UNITS = [
  ["year", 365 * 864e5],
  ["month", 30 * 864e5],
  ["week", 7 * 864e5],
  ["day", 864e5],
  ["hour", 36e5],
  ["minute", 6e4]
];
function relativeTime(iso, now) {
  const age = now - Date.parse(iso);
  for (const [name, ms] of UNITS) {
    const count = Math.floor(Math.abs(age) / ms);
    if (count >= 1)
      return `${age < 0 ? "in " : ""}${count} ${name}${count === 1 ? "" : "s"}${age < 0 ? "" : " ago"}`;
  }
  return "just now";
}
function localTime(iso) {
  const date = new Date(iso);
  const two = (n) => String(n).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

export {
  relativeTime,
  localTime
};
