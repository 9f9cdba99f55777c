import {
  UNSEEN_ALL,
  hasUnseen
} from "./shared-base-canonical-json.js";

// src/cli/render/escape.ts
function escapeChar(char) {
  const code = char.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
function escapeLine(text) {
  return hasUnseen(text) ? text.replaceAll(UNSEEN_ALL, escapeChar) : text;
}
function escapeText(text) {
  return text.replaceAll(
    UNSEEN_ALL,
    (char) => char === "\n" || char === "	" ? char : escapeChar(char)
  );
}
function escapeShort(text) {
  const most = 60;
  const characters = [...escapeLine(text.slice(0, 4 * most))];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : characters.join("");
}

export {
  escapeLine,
  escapeText,
  escapeShort
};
