import {
  dateOption,
  localTime
} from "./shared-cli-render-time.js";
import {
  paint
} from "./shared-cli-render-paint.js";
import {
  escapeLine,
  escapeShort
} from "./shared-cli-render-escape.js";
import {
  jsonDocument
} from "./shared-cli-render-json.js";
import "./shared-base-canonical-json.js";
import {
  EXIT
} from "./shared-base-errors.js";

// src/cli/commands/log.ts
function valueText(value) {
  if (value === null) return "∅";
  return escapeShort(
    typeof value === "string" ? value.replaceAll("\n", "⏎") : JSON.stringify(value)
  );
}
function changeText(change) {
  const { element, before, after } = change;
  const field = escapeLine(change.field);
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
function entryText(entry, { paint: look, one, when }) {
  const time = when(entry.time);
  const head = `${look.id(entry.commit.slice(0, 12))} ${look.dim(time)} ${escapeLine(entry.actor)}  ${escapeLine(entry.subject)}
`;
  const lines = entry.changes.filter((c) => !isNoise(c)).map((c) => {
    const whose = one ? "" : `${escapeLine(c.shown)} `;
    return `    ${whose}${changeText(c)}
`;
  });
  return head + lines.join("");
}
var run = async (call, { io, json, now, tickets }) => {
  const [id] = call.operands;
  const limit = call.number("limit") || void 0;
  const entries = await (await tickets()).history({
    ...id === void 0 ? {} : { id },
    ...limit === void 0 ? {} : { limit },
    ...call.flag("changes") ? { changes: true } : {}
  });
  const when = dateOption(call, now(), localTime);
  const look = { paint: paint(io.color), one: id !== void 0, when };
  if (json) io.out(jsonDocument("log", { entries }));
  else io.out(entries.map((entry) => entryText(entry, look)).join(""));
  return EXIT.ok;
};
export {
  run
};
