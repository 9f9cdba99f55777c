var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  run: () => run
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_markdown_marks = require("./shared-domain-markdown-marks.js");
var import_shared_cli_render_time = require("./shared-cli-render-time.js");
var import_shared_cli_transact = require("./shared-cli-transact.js");
var import_shared_cli_usage_errors = require("./shared-cli-usage-errors.js");
var import_shared_cli_render_paint = require("./shared-cli-render-paint.js");
var import_shared_cli_render_escape = require("./shared-cli-render-escape.js");
var import_shared_cli_render_json = require("./shared-cli-render-json.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
function statusText({ status, resolution, closed, closedBy }, when) {
  const parts = [status, ...resolution === null ? [] : [`(${resolution})`]];
  if (closed !== null) parts.push(when(closed), ...closedBy === null ? [] : [`by ${closedBy}`]);
  return parts.join(" ");
}
function rowsOf(ticket, when) {
  const { type, priority, assignees, labels, milestone, due, estimate, points, aliases, refs } = ticket;
  const by = (person) => person === null ? "" : ` by ${person}`;
  const rows = [
    ["status", statusText(ticket, when)],
    ["type", type ?? ""],
    ["priority", priority ?? ""],
    ["assignees", assignees.join(", ")],
    ["labels", labels.join(", ")],
    ["milestone", milestone ?? ""],
    ["due", due ?? ""],
    ["estimate", estimate === null ? "" : `${estimate} h`],
    ["points", points === null ? "" : String(points)],
    ["aliases", aliases.join(", ")],
    ["refs", refs.map((r) => `${r.type} ${r.value}`).join(", ")],
    ["created", ticket.created === null ? "" : `${when(ticket.created)}${by(ticket.createdBy)}`],
    ["updated", ticket.updated === "" ? "" : when(ticket.updated)],
    ...Object.entries(ticket.custom).map(([key, value]) => [key, customText(value)])
  ];
  return rows.filter(([, value]) => value !== "");
}
function customText(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replaceAll("\n", " ⏎ ");
}
function linkLines(heading, links, look) {
  if (links.length === 0) return "";
  const lines = links.map(({ type, shown, title, status }) => {
    const state = status === null ? "missing" : status;
    return `  ${(0, import_shared_cli_render_escape.escapeLine)(type)} ${look.id((0, import_shared_cli_render_escape.escapeLine)(shown))} ${look.dim(`[${(0, import_shared_cli_render_escape.escapeLine)(state)}]`)} ${(0, import_shared_cli_render_escape.escapeLine)(title ?? "")}`.trimEnd();
  });
  return `
${look.bold(heading)}
${lines.join("\n")}
`;
}
function indent(text) {
  return (0, import_shared_cli_render_escape.escapeText)(text).split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}
function commentText(comment, look, when) {
  const head = `${(0, import_shared_cli_render_escape.escapeLine)(comment.by ?? "unknown")}, ${when(comment.at)}`;
  const body = comment.redacted === true ? look.dim("  (redacted)") : indent(comment.body);
  return `${look.dim(head)}
${body}
`;
}
function renderTicket(ticket, { color, when }) {
  const look = (0, import_shared_cli_render_paint.paint)(color);
  const rows = rowsOf(ticket, when).map(([label, value]) => [(0, import_shared_cli_render_escape.escapeLine)(label), value]);
  const width = Math.max(...rows.map(([label]) => label.length));
  const gone = ticket.deleted ? ` ${look.bad("(deleted)")}` : "";
  const parts = [
    `${look.id(ticket.shown)} ${look.bold((0, import_shared_cli_render_escape.escapeLine)(ticket.title))}${gone}
`,
    ...rows.map(([label, value]) => `${look.dim(label.padEnd(width))}  ${(0, import_shared_cli_render_escape.escapeLine)(value)}
`)
  ];
  if (ticket.body !== "") parts.push(`
${indent(ticket.body)}
`);
  if (ticket.criteria.length > 0)
    parts.push(
      `
${look.bold("Criteria")}
`,
      ...ticket.criteria.map((c) => `  [${c.done ? "x" : " "}] ${(0, import_shared_cli_render_escape.escapeLine)(c.text)}
`)
    );
  parts.push(
    linkLines("Links", ticket.links, look),
    linkLines("Linked from", ticket.backlinks, look)
  );
  if (ticket.comments.length > 0)
    parts.push(
      `
${look.bold("Comments")}
`,
      ticket.comments.map((c) => commentText(c, look, when)).join("\n")
    );
  return parts.join("");
}
async function showMarkdown(ids, { io, json, tickets }) {
  const found = await (await tickets()).markdown(ids);
  if (json) io.out((0, import_shared_cli_render_json.jsonDocument)("markdown", { tickets: found }));
  else io.out(found.map((t) => t.markdown).join(`
${import_shared_domain_markdown_marks.NEXT_TICKET}

`));
  return import_shared_base_errors.EXIT.ok;
}
var run = async (call, context) => {
  const { io, json, now, tickets } = context;
  const ids = (0, import_shared_cli_transact.idsOf)(call, call.operands);
  if (call.flag("markdown") && call.has("date"))
    throw (0, import_shared_cli_usage_errors.badOptionValue)("date", "means nothing in Markdown", "Leave one of them out.");
  if (call.flag("markdown")) return showMarkdown(ids, context);
  const opened = await tickets();
  const found = [];
  for (const id of ids) found.push(await opened.show(id));
  const when = (0, import_shared_cli_render_time.dateOption)(call, now(), (iso) => (0, import_shared_cli_render_time.localAndRelative)(iso, now()));
  const [only] = found;
  if (json)
    io.out(
      found.length === 1 && only !== void 0 ? (0, import_shared_cli_render_json.jsonDocument)("ticket", only) : (0, import_shared_cli_render_json.jsonDocument)("tickets", { tickets: found })
    );
  else io.out(found.map((ticket) => renderTicket(ticket, { color: io.color, when })).join("\n"));
  return import_shared_base_errors.EXIT.ok;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
