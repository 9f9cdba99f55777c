import {
  dateOption,
  localAndRelative
} from "./shared-cli-render-time.js";
import {
  idsOf
} from "./shared-cli-transact.js";
import "./shared-cli-usage-errors.js";
import {
  paint
} from "./shared-cli-render-paint.js";
import {
  escapeLine,
  escapeText
} from "./shared-cli-render-escape.js";
import {
  jsonDocument
} from "./shared-cli-render-json.js";
import "./shared-base-similar.js";
import "./shared-base-canonical-json.js";
import {
  EXIT
} from "./shared-base-errors.js";

// src/cli/render/ticket.ts
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
    return `  ${escapeLine(type)} ${look.id(escapeLine(shown))} ${look.dim(`[${escapeLine(state)}]`)} ${escapeLine(title ?? "")}`.trimEnd();
  });
  return `
${look.bold(heading)}
${lines.join("\n")}
`;
}
function indent(text) {
  return escapeText(text).split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}
function commentText(comment, look, when) {
  const head = `${escapeLine(comment.by ?? "unknown")}, ${when(comment.at)}`;
  const body = comment.redacted === true ? look.dim("  (redacted)") : indent(comment.body);
  return `${look.dim(head)}
${body}
`;
}
function renderTicket(ticket, { color, when }) {
  const look = paint(color);
  const rows = rowsOf(ticket, when).map(([label, value]) => [escapeLine(label), value]);
  const width = Math.max(...rows.map(([label]) => label.length));
  const gone = ticket.deleted ? ` ${look.bad("(deleted)")}` : "";
  const parts = [
    `${look.id(ticket.shown)} ${look.bold(escapeLine(ticket.title))}${gone}
`,
    ...rows.map(([label, value]) => `${look.dim(label.padEnd(width))}  ${escapeLine(value)}
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
      ...ticket.criteria.map((c) => `  [${c.done ? "x" : " "}] ${escapeLine(c.text)}
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

// src/cli/commands/show.ts
var run = async (call, { io, json, now, tickets }) => {
  const opened = await tickets();
  const ids = idsOf(call, call.operands);
  const found = [];
  for (const id of ids) found.push(await opened.show(id));
  const when = dateOption(call, now(), (iso) => localAndRelative(iso, now()));
  const [only] = found;
  if (json)
    io.out(
      found.length === 1 && only !== void 0 ? jsonDocument("ticket", only) : jsonDocument("tickets", { tickets: found })
    );
  else io.out(found.map((ticket) => renderTicket(ticket, { color: io.color, when })).join("\n"));
  return EXIT.ok;
};
export {
  run
};
