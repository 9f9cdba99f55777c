import {
  documentPlace
} from "./shared-store-document-pairs.js";
import {
  readTickets,
  resolveToken
} from "./shared-domain-ticket.js";
import {
  viewHead
} from "./shared-app-workspace.js";
import {
  categoryOf,
  uniqueLength
} from "./shared-base-base32.js";
import {
  closest
} from "./shared-base-similar.js";
import {
  compareUtf8
} from "./shared-base-canonical-json.js";
import {
  TicketError
} from "./shared-base-errors.js";

// src/app/sort-tickets.ts
var place = (list, value) => {
  const at = value === null ? -1 : list.indexOf(value);
  return at < 0 ? null : at;
};
var KEYS = new Map(
  Object.entries({
    priority: (t, c) => place(c.priorities, t.priority),
    status: (t, c) => place(
      c.statuses.map((s) => s.name),
      t.status
    ),
    type: (t, c) => place(c.types, t.type),
    updated: (t) => t.updated,
    created: (t) => t.created,
    closed: (t) => t.closed,
    due: (t) => t.due,
    title: (t) => t.title,
    id: (t) => t.id,
    estimate: (t) => t.estimate,
    points: (t) => t.points,
    milestone: (t) => t.milestone
  })
);
var SORT_KEYS = [...KEYS.keys()];
var DEFAULT_SORT = ["priority", "-created"];
function compareKeys(a, b, sign) {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  const order = typeof a === "number" && typeof b === "number" ? a - b : compareUtf8(String(a), String(b));
  return sign * order;
}
function ticketOrder(sort, config) {
  const keys = (sort.length === 0 ? DEFAULT_SORT : sort).map((name) => {
    const descending = name.startsWith("-");
    const key = KEYS.get(descending ? name.slice(1) : name);
    if (key === void 0) throw unknownSort(name);
    return { key, sign: descending ? -1 : 1 };
  });
  return (a, b) => {
    for (const { key, sign } of keys) {
      const order = compareKeys(key(a, config), key(b, config), sign);
      if (order !== 0) return order;
    }
    return a.id < b.id ? -1 : 1;
  };
}
function unknownSort(name) {
  const near = closest(name.replace(/^-/, ""), SORT_KEYS);
  return new TicketError(
    "UNKNOWN_SORT",
    "usage",
    `Tickets can't be sorted by ${JSON.stringify(name)}.`,
    {
      data: { name, known: SORT_KEYS },
      hint: `${near === void 0 ? "" : `Did you mean ${near}? `}Known: ${SORT_KEYS.join(", ")}.`
    }
  );
}

// src/app/list-tickets.ts
function matches(values, of) {
  const wanted = values.filter((v) => !v.startsWith("!")).map((v) => v.toLowerCase());
  const unwanted = values.filter((v) => v.startsWith("!")).map((v) => v.slice(1).toLowerCase());
  return (ticket) => {
    const own = of(ticket).map((v) => v.toLowerCase());
    const has = (v) => v === "@none" ? own.length === 0 : own.includes(v);
    return (wanted.length === 0 || wanted.some(has)) && !unwanted.some(has);
  };
}
var one = (value) => value === null ? [] : [value];
var FIELDS = [
  ["status", (t) => [t.status]],
  ["type", (t) => one(t.type)],
  ["priority", (t) => one(t.priority)],
  ["assignee", (t) => t.assignees],
  ["label", (t) => t.labels],
  ["milestone", (t) => one(t.milestone)]
];
function textTest(words) {
  const wanted = words.map((w) => w.toLowerCase());
  return (t) => {
    const text = `${t.title}
${t.body}`.toLowerCase();
    return wanted.every((w) => text.includes(w));
  };
}
function testsOf(query, config, parent) {
  const tests = [(t) => !t.purged && t.deleted === (query.deleted ?? false)];
  for (const [name, of] of FIELDS) {
    const values = query[name];
    if (Array.isArray(values) && values.length > 0) tests.push(matches(values, of));
  }
  if (query.text !== void 0 && query.text.length > 0) tests.push(textTest(query.text));
  if (parent !== void 0)
    tests.push((t) => t.links.some((l) => l.type === "parent" && l.to === parent));
  const open = query.all !== true && query.deleted !== true && (query.status ?? []).length === 0;
  if (open) tests.push((t) => categoryOf(config, t.status) !== "closed");
  return tests;
}
function withShownIds(all, prefix) {
  const ids = [...all].sort();
  const place2 = new Map(ids.map((id, i) => [id, i]));
  return ({ oid, ticket }) => {
    const at = place2.get(ticket.id) ?? 0;
    const length = uniqueLength(ticket.id, [ids[at - 1], ids[at + 1]]);
    return { ...ticket, shown: `${prefix}-${ticket.id.slice(0, length)}`, blob: oid };
  };
}
async function withMe(workspace, query) {
  if (!query.assignee?.some((a) => a.replace(/^!/, "") === "@me")) return query;
  const { email } = await workspace.repo.identity("author");
  return {
    ...query,
    assignee: query.assignee.map(
      (a) => a.replace(/^(!?)@me$/, `$1${email.replaceAll("$", "$$$$")}`)
    )
  };
}
async function listAt(workspace, { snapshot, config }, asked) {
  const query = await withMe(workspace, asked);
  const { tickets, problems } = await readTickets(workspace.store, snapshot);
  const parent = query.parent === void 0 ? void 0 : await resolveToken(workspace.store, snapshot, config.prefix, query.parent);
  const tests = testsOf(query, config, parent);
  const order = ticketOrder(query.sort ?? [], config);
  const found = tickets.filter(({ ticket }) => tests.every((test) => test(ticket)));
  const sorted = found.sort((a, b) => order(a.ticket, b.ticket));
  const limited = query.limit === void 0 || query.limit === 0 ? sorted : sorted.slice(0, query.limit);
  const unread = problems.flatMap(({ path }) => documentPlace(path)?.name ?? []);
  const shown = withShownIds([...tickets.map(({ ticket }) => ticket.id), ...unread], config.prefix);
  return { commit: snapshot.commit, tickets: limited.map(shown), total: found.length, problems };
}
async function listTickets(workspace, query) {
  return listAt(workspace, await viewHead(workspace), query);
}
async function getAt(workspace, view, token) {
  const { getTickets } = await import("./app-show-ticket.js");
  const id = await resolveToken(workspace.store, view.snapshot, view.config.prefix, token);
  const [ticket] = await getTickets(workspace, view, [id]);
  if (ticket === void 0) throw new Error(`no ticket ${id}`);
  return ticket;
}

export {
  listAt,
  listTickets,
  getAt
};
