const UNITS = ["KiB", "MiB", "GiB"];

/** Returns a number of bytes for people: `812 B`, `1.4 MiB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${Math.round(bytes)} B`;
  let size = bytes;
  let unit = "";
  for (const next of UNITS) {
    if (size < 1024) break;
    size /= 1024;
    unit = next;
  }
  return `${size.toFixed(1)} ${unit}`;
}
