import {
  localTime
} from "./shared-cli-render-time.js";
import {
  paint
} from "./shared-cli-render-paint.js";
import {
  escapeLine
} from "./shared-cli-render-escape.js";
import {
  jsonDocument
} from "./shared-cli-render-json.js";
import "./shared-base-canonical-json.js";
import {
  EXIT
} from "./shared-base-errors.js";

// src/cli/commands/log.ts
var MOST = 60;
function valueText(value) {
  if (value === null) return "∅";
  const text = escapeLine(
    typeof value === "string" ? value.replaceAll("\n", "⏎") : JSON.stringify(value)
  );
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}
function changeText({ field, element, before, after }) {
  if (element === null || element.length === 26)
    return `${field}: ${valueText(before)} → ${valueText(after)}`;
  const name = escapeLine(element);
  if (before === null && (after === true || typeof after === "object")) return `${field} +${name}`;
  if (after === null && (before === true || typeof before === "object")) return `${field} -${name}`;
  return `${field}.${name}: ${valueText(before)} → ${valueText(after)}`;
}
var NOISE = /* @__PURE__ */ new Set([
  "comments.by",
  "comments.at",
  "criteria.rank",
  "criteria.done",
  "time.by",
  "time.at",
  "created",
  "createdBy"
]);
var isNoise = ({ field, before }) => before === null && NOISE.has(field);
function entryText(entry, look, one) {
  const time = localTime(entry.time);
  const head = `${look.id(entry.commit.slice(0, 12))} ${look.dim(time)} ${escapeLine(entry.actor)}  ${escapeLine(entry.subject)}
`;
  const lines = entry.changes.filter((c) => !isNoise(c)).map((c) => {
    const whose = one ? "" : `${c.shown} `;
    return `    ${whose}${changeText(c)}
`;
  });
  return head + lines.join("");
}
var run = async (call, { io, json, tickets }) => {
  const [id] = call.operands;
  const limit = call.number("limit");
  const entries = await (await tickets()).history({
    ...id === void 0 ? {} : { id },
    ...limit === void 0 ? {} : { limit },
    ...call.flag("changes") ? { changes: true } : {}
  });
  if (json) io.out(jsonDocument("log", { entries }));
  else io.out(entries.map((e) => entryText(e, paint(io.color), id !== void 0)).join(""));
  return EXIT.ok;
};
export {
  run
};
