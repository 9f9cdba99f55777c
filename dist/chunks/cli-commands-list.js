import {
  listQuery
} from "./shared-cli-filters.js";
import {
  closest
} from "./shared-base-similar.js";
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
  EXIT,
  TicketError
} from "./shared-base-errors.js";

// src/cli/render/csv.ts
var FORMULA = /^[\s"'\u00a0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
function csvCell(text) {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
function renderCsv(rows) {
  return rows.map((row) => `${row.map(csvCell).join(",")}\r
`).join("");
}

// src/cli/render/markdown.ts
function markdownCell(text) {
  return text.replace(/[\\`*_{}[\]<>#|~@]/g, (c) => `\\${c}`);
}
function renderMarkdown([head = [], ...rows]) {
  const line = (cells) => `| ${cells.join(" | ")} |
`;
  const body = rows.map((row) => line(row.map(markdownCell))).join("");
  return line(head) + line(head.map(() => "---")) + body;
}

// src/cli/render/width.ts
var PLAIN = /^[\x20-\x7e]*$/;
async function widthFor(texts) {
  for (const text of texts) {
    if (PLAIN.test(text)) continue;
    const { default: stringWidth } = await import("./npm-string-width-index.js");
    return (t) => PLAIN.test(t) ? t.length : stringWidth(t);
  }
  return (text) => text.length;
}
function shorten(text, most, width) {
  if (width(text) <= most) return text;
  if (most < 1) return "";
  let kept = "";
  let used = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += width(segment);
    if (used > most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
function padEnd(text, columns, width) {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

// src/cli/render/table.ts
var GAP = "  ";
async function renderTable(columns, rows, available) {
  const headings = columns.map((c) => c.heading);
  const width = await widthFor([headings, ...rows].flat());
  const widths = headings.map((h, i) => Math.max(width(h), ...rows.map((r) => width(r[i] ?? ""))));
  const shrinking = columns.findIndex((c) => c.shrinks === true);
  const total = widths.reduce((a, b) => a + b, 0) + GAP.length * (columns.length - 1);
  if (available !== void 0 && shrinking >= 0 && total > available)
    widths[shrinking] = Math.max(10, (widths[shrinking] ?? 0) - (total - available));
  const line = (cells, painted) => cells.map((cell, i) => {
    const fitted = available === void 0 ? cell : shorten(cell, widths[i] ?? 0, width);
    const last = i === columns.length - 1;
    const text = last ? fitted : padEnd(fitted, widths[i] ?? 0, width);
    return painted ? columns[i]?.paint?.(text) ?? text : text;
  }).join(GAP).trimEnd();
  return [line(headings, false), ...rows.map((row) => line(row, true))].map((l) => `${l}
`).join("");
}

// src/cli/commands/list.ts
var day = (iso) => (iso ?? "").slice(0, 10);
var num = (value) => value === null ? "" : String(value);
var COLUMNS = {
  id: (t) => t.shown,
  status: (t) => t.status,
  priority: (t) => t.priority ?? "",
  type: (t) => t.type ?? "",
  title: (t) => t.title,
  assignees: (t) => t.assignees.join(", "),
  labels: (t) => t.labels.join(", "),
  milestone: (t) => t.milestone ?? "",
  due: (t) => t.due ?? "",
  estimate: (t) => num(t.estimate),
  points: (t) => num(t.points),
  resolution: (t) => t.resolution ?? "",
  created: (t) => day(t.created),
  updated: (t) => day(t.updated),
  closed: (t) => day(t.closed),
  aliases: (t) => t.aliases.join(", "),
  comments: (t) => String(t.comments.length)
};
var DEFAULT = ["id", "status", "priority", "type", "title"];
function columnsOf(call) {
  const asked = call.list("columns");
  for (const name of asked) {
    if (name in COLUMNS) continue;
    const known = Object.keys(COLUMNS);
    const near = closest(name, known);
    throw new TicketError(
      "UNKNOWN_COLUMN",
      "usage",
      `There is no column ${JSON.stringify(name)}.`,
      {
        hint: `${near === void 0 ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`
      }
    );
  }
  return asked.length === 0 ? DEFAULT : asked;
}
async function tableText(rows, names, { io }) {
  const { id } = paint(io.color);
  const columns = names.map((name) => ({
    heading: name.toUpperCase(),
    shrinks: name === "title",
    ...name === "id" ? { paint: id } : {}
  }));
  return rows.length === 0 ? "" : renderTable(
    columns,
    rows.map((row) => row.map(escapeLine)),
    io.columns
  );
}
async function render(format, listing, call, context) {
  const { tickets } = listing;
  if (format === "json") return jsonDocument("list", listing);
  if (format === "ndjson") {
    const { jsonLine } = await import("./app-export.js");
    return tickets.map((t) => `${jsonLine(JSON.parse(JSON.stringify(t)))}
`).join("");
  }
  const names = columnsOf(call);
  const rows = tickets.map((ticket) => names.map((name) => COLUMNS[name]?.(ticket) ?? ""));
  if (format === "csv") return renderCsv([names, ...rows.map((row) => row.map(escapeLine))]);
  if (format === "markdown")
    return renderMarkdown([names, ...rows.map((row) => row.map(escapeLine))]);
  return tableText(rows, names, context);
}
var run = async (call, context) => {
  const { io } = context;
  const listing = await (await context.tickets()).list(listQuery(call));
  const format = context.json ? "json" : call.text("format") ?? "table";
  io.out(await render(format, listing, call, context));
  for (const { path, problem } of listing.problems)
    io.err(`warning: ${escapeLine(path)} ${escapeLine(problem)}
`);
  if (format !== "table") return EXIT.ok;
  if (listing.total === 0 && io.outIsTty) io.err("No ticket matches.\n");
  if (listing.total > listing.tickets.length)
    io.err(`Showing ${listing.tickets.length} of ${listing.total}.
`);
  return EXIT.ok;
};
export {
  run
};
