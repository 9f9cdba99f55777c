import { UNSHOWN_ALL } from "./unseen.ts";

/** Returns text on one line, without what can't be seen, and the beginning alone of more than so many characters. */
export function shownLine(text: string, most: number): string {
  const shown = text
    .slice(0, most * 8)
    .replaceAll(/\s+/g, " ")
    .replaceAll(UNSHOWN_ALL, "")
    .trim();
  const characters = [...shown];
  return characters.length <= most ? shown : `${characters.slice(0, most - 1).join("")}…`;
}
