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
  idsBeginning: () => idsBeginning,
  nameOwners: () => nameOwners,
  readTickets: () => readTickets,
  resolveToken: () => resolveToken,
  resolveTokens: () => resolveTokens,
  shownIds: () => shownIds,
  ticketOf: () => ticketOf,
  ticketOfJson: () => ticketOfJson,
  unresolved: () => unresolved
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_encode = require("./shared-domain-encode.js");
var import_shared_store_walk = require("./shared-store-walk.js");
var import_shared_domain_attachments = require("./shared-domain-attachments.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var str = (value) => typeof value === "string" ? value : null;
var num = (value) => typeof value === "number" ? value : null;
function strings(value) {
  return (0, import_shared_base_json.isArray)(value) ? value.filter((v) => typeof v === "string") : [];
}
function objects(value) {
  return (0, import_shared_base_json.isArray)(value) ? value.filter(import_shared_base_json.isObject) : [];
}
function live(value) {
  return objects(value).filter((o) => o["deleted"] !== true);
}
function timeOfElement(element) {
  const { at, id } = element;
  if (typeof at === "string") return at;
  return (0, import_shared_base_base32.isElementId)(id) ? new Date((0, import_shared_base_base32.stampTime)((0, import_shared_base_base32.elementStamp)(id))).toISOString() : "";
}
function commentOf(source) {
  const replyTo = str(source["replyTo"]);
  return {
    id: str(source["id"]) ?? "",
    by: str(source["by"]),
    at: timeOfElement(source),
    body: (0, import_shared_domain_config_config.fromLines)(source["body"]) ?? "",
    ...replyTo === null ? {} : { replyTo },
    ...source["redacted"] === true ? { redacted: true } : {}
  };
}
function criterionOf(source) {
  return {
    id: str(source["id"]) ?? "",
    text: str(source["text"]) ?? "",
    done: source["done"] === true
  };
}
function timeEntryOf(source) {
  const [type, note] = [str(source["type"]), str(source["note"])];
  return {
    id: str(source["id"]) ?? "",
    by: str(source["by"]),
    at: timeOfElement(source),
    minutes: num(source["minutes"]) ?? 0,
    ...type === null ? {} : { type },
    ...note === null ? {} : { note }
  };
}
function greatestStamp(source) {
  let greatest;
  const visit = (value) => {
    if (typeof value === "string") {
      if ((0, import_shared_base_base32.isStamp)(value) && (greatest === void 0 || value > greatest)) greatest = value;
    } else if ((0, import_shared_base_json.isObject)(value)) for (const inner of Object.values(value)) visit(inner);
  };
  visit(source["_v"]);
  for (const field of ["comments", "criteria", "time"])
    for (const { id } of objects(source[field])) if ((0, import_shared_base_base32.isElementId)(id)) visit((0, import_shared_base_base32.elementStamp)(id));
  return greatest;
}
function ticketOfJson(source) {
  const updated = greatestStamp(source);
  return {
    id: str(source["id"]) ?? "",
    title: str(source["title"]) ?? "",
    body: (0, import_shared_domain_config_config.fromLines)(source["body"]) ?? "",
    type: str(source["type"]),
    status: str(source["status"]) ?? "open",
    resolution: str(source["resolution"]),
    closed: str(source["closed"]),
    closedBy: str(source["closedBy"]),
    priority: str(source["priority"]),
    assignees: strings(source["assignees"]),
    labels: strings(source["labels"]),
    milestone: str(source["milestone"]),
    due: str(source["due"]),
    estimate: num(source["estimate"]),
    points: num(source["points"]),
    links: objects(source["links"]).map((l) => ({
      type: str(l["type"]) ?? "",
      to: str(l["to"]) ?? ""
    })),
    criteria: live(source["criteria"]).map(criterionOf),
    comments: live(source["comments"]).map(commentOf),
    time: live(source["time"]).map(timeEntryOf),
    refs: objects(source["refs"]).map((r) => ({
      type: str(r["type"]) ?? "",
      value: str(r["value"]) ?? ""
    })),
    attachments: (0, import_shared_domain_attachments.attachmentsOf)(source["attachments"]),
    aliases: strings(source["aliases"]),
    custom: (0, import_shared_base_json.isObject)(source["custom"]) ? source["custom"] : {},
    created: str(source["created"]),
    createdBy: str(source["createdBy"]),
    updated: updated === void 0 ? "" : new Date((0, import_shared_base_base32.stampTime)(updated)).toISOString(),
    deleted: source["deleted"] === true,
    purged: source["purged"] === true
  };
}
function ticketOf(document) {
  return ticketOfJson((0, import_shared_domain_encode.documentJson)(document));
}
async function readTickets(store, snapshot) {
  const { files, cut } = await (0, import_shared_store_walk.walkTree)(store, snapshot.root, "tickets");
  const found = files.filter((f) => f.place.kind === "document");
  const { tickets, problems } = await readFound(store, found);
  if (!cut) return { tickets, problems };
  return { tickets, problems: [...problems, { path: "tickets", problem: import_shared_store_walk.TOO_MANY_ENTRIES }] };
}
async function readFound(store, found) {
  const texts = await (0, import_shared_domain_config_config.readTexts)(
    store,
    found.map((f) => f.oid)
  );
  const tickets = [];
  const problems = [];
  const ticketIn = ticketReader();
  found.forEach(({ path, place }, i) => {
    const read = texts[i];
    if (read === void 0 || place.kind !== "document") return;
    const ticket = "text" in read ? ticketIn(read, place.name) : void 0;
    if (ticket !== void 0) tickets.push({ oid: read.oid, ticket });
    else {
      const problem = "problem" in read ? read.problem : "is not a ticket document";
      problems.push({ path, problem });
    }
  });
  return { tickets, problems };
}
function ticketReader() {
  const strays = /* @__PURE__ */ new Map();
  return ({ oid, text }, id) => {
    if (strays.has(oid) && strays.get(oid) !== id) return void 0;
    const json = (0, import_shared_domain_config_config.looseJson)("ticket", id, text);
    if (json !== void 0 && json["id"] === id) return ticketOfJson(json);
    strays.set(oid, json?.["id"]);
    return void 0;
  };
}
var resolutionOf = (ids) => {
  const [id, ...others] = ids;
  if (id === void 0) return void 0;
  return others.length === 0 ? { kind: "found", id } : { kind: "ambiguous", candidates: ids };
};
var candidatesOf = (resolution) => {
  if (resolution?.kind === "found") return [resolution.id];
  return resolution?.kind === "ambiguous" ? resolution.candidates : [];
};
function unresolved(token, resolution, prefix) {
  const ids = /^#?\d{1,9}$/.test(token) ? `Ids look like ${prefix}-7k3m. ` : "";
  if (resolution.kind !== "ambiguous")
    return new import_shared_base_errors.TicketError(
      "TICKET_NOT_FOUND",
      "notFound",
      `There is no ticket ${JSON.stringify(token)}.`,
      {
        data: { token },
        hint: `${ids}To see all tickets: git ticket list --all`
      }
    );
  const shown = resolution.candidates.slice(0, 10).map((id) => `${prefix}-${id}`);
  const more = resolution.candidates.length - shown.length;
  return new import_shared_base_errors.TicketError(
    "AMBIGUOUS_ID",
    "notFound",
    `The id ${JSON.stringify(token)} fits ${resolution.candidates.length} tickets.`,
    {
      data: { token, candidates: resolution.candidates },
      hint: `Give more of the id: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`
    }
  );
}
function idPart(token, prefix) {
  const text = token.trim().toLowerCase();
  const bare = text.startsWith(`${prefix}-`) ? text.slice(prefix.length + 1) : text;
  const part = (0, import_shared_base_base32.forgiveBase32)(bare);
  return /^[0-9a-hjkmnp-tv-z]{1,12}$/.test(part) ? part : void 0;
}
async function slotsOf(store, root, parts) {
  const firsts = [...parts].filter((p) => p.length === 1).map((p) => `tickets/${p}`);
  const tops = await (0, import_shared_domain_config_config.findFolders)(store, root, firsts);
  const slots = [...parts].filter((p) => p.length > 1).map((p) => `tickets/${p[0]}/${p[1]}`);
  for (const [path, oid] of tops)
    for (const { name } of (0, import_shared_domain_config_config.entriesOf)(store, oid)) slots.push(`${path}/${name}`);
  const folders = await (0, import_shared_domain_config_config.findFolders)(store, root, [...new Set(slots)]);
  return new Map([...folders].map(([path, oid]) => [path.slice(8).replace("/", ""), oid]));
}
function idsIn(store, slot, tree, part) {
  const entries = tree === void 0 ? [] : (0, import_shared_domain_config_config.entriesOf)(store, tree);
  return entries.flatMap(({ mode, name }) => {
    if (!name.startsWith(part)) return [];
    const place = mode === import_shared_domain_config_config.FILE ? (0, import_shared_domain_config_config.placeOf)(`tickets/${slot[0]}/${slot[1]}/${name}`) : void 0;
    return place?.kind === "document" ? [place.name] : [];
  });
}
async function idsByPart(store, root, parts) {
  const slots = await slotsOf(store, root, parts);
  const own = (part) => part.length > 1 ? [part.slice(0, 2)] : [...slots.keys()].filter((s) => s.startsWith(part));
  return new Map(
    [...parts].map((part) => [
      part,
      own(part).flatMap((slot) => idsIn(store, slot, slots.get(slot), part)).sort()
    ])
  );
}
async function idsBeginning(store, snapshot, prefix, token) {
  const part = idPart(token, prefix);
  if (part === void 0) return void 0;
  return (await idsByPart(store, snapshot.root, /* @__PURE__ */ new Set([part]))).get(part) ?? [];
}
var DERIVED_FROM = ["beads"];
async function resolveDerived(store, snapshot, tokens) {
  const guesses = tokens.flatMap(
    (token) => DERIVED_FROM.map((format) => ({ token, id: (0, import_shared_base_base32.derivedId)(format, "", token) }))
  );
  const files = await (0, import_shared_domain_config_config.findFiles)(
    store,
    snapshot.root,
    guesses.map((g) => (0, import_shared_domain_config_config.ticketPath)(g.id))
  );
  const found = guesses.filter((g) => files.has((0, import_shared_domain_config_config.ticketPath)(g.id)));
  return new Map(found.map(({ token, id }) => [token, { kind: "found", id }]));
}
var SURE_LENGTH = 4;
async function aliasOwners(store, snapshot, aliases) {
  const owners = /* @__PURE__ */ new Map();
  if (aliases.size === 0) return owners;
  for (const { ticket } of (await readTickets(store, snapshot)).tickets)
    for (const alias of ticket.aliases.filter((a) => aliases.has(a)))
      owners.set(alias, [...owners.get(alias) ?? [], ticket.id]);
  return owners;
}
async function resolveAliases(store, snapshot, tokens) {
  const found = await resolveDerived(store, snapshot, tokens);
  const left = new Set(tokens.filter((token) => !found.has(token)));
  for (const [alias, ids] of await aliasOwners(store, snapshot, left)) {
    const resolution = resolutionOf(ids);
    if (resolution !== void 0) found.set(alias, resolution);
  }
  return found;
}
async function resolveTokens(store, snapshot, prefix, tokens) {
  const asked = [...new Set(tokens)];
  const parts = new Map(asked.map((token) => [token, idPart(token, prefix)]));
  const wanted = new Set([...parts.values()].filter((p) => p !== void 0));
  const byPart = await idsByPart(store, snapshot.root, wanted);
  const byId = new Map(
    asked.map((token) => [token, resolutionOf(byPart.get(parts.get(token) ?? "") ?? [])])
  );
  const maybeAlias = asked.filter((t) => {
    if (t.trim().length < SURE_LENGTH) return true;
    return byId.get(t) === void 0 && parts.get(t)?.length !== import_shared_base_base32.ID_LENGTH;
  });
  const aliases = await resolveAliases(
    store,
    snapshot,
    maybeAlias.map((t) => t.trim())
  );
  const missing = (token) => {
    const part = parts.get(token);
    return (0, import_shared_base_base32.isTicketId)(part) ? { kind: "missing", id: part } : { kind: "missing" };
  };
  return new Map(
    asked.map((t) => {
      const both = [byId.get(t), aliases.get(t.trim())].flatMap(candidatesOf);
      return [t, resolutionOf([...new Set(both)]) ?? missing(t)];
    })
  );
}
async function nameOwners(store, snapshot, prefix, names) {
  const parts = new Map(names.map((name) => [name, idPart(name, prefix) ?? ""]));
  const sure = new Set([...parts.values()].filter((p) => p.length >= SURE_LENGTH));
  const byPart = await idsByPart(store, snapshot.root, sure);
  const byAlias = await aliasOwners(store, snapshot, new Set(names));
  const owner = (by) => (id) => ({ id, by });
  return new Map(
    names.map((name) => [
      name,
      [
        ...(byAlias.get(name) ?? []).map(owner("alias")),
        ...(byPart.get(parts.get(name) ?? "") ?? []).map(owner("id"))
      ]
    ])
  );
}
async function resolveToken(store, snapshot, prefix, token) {
  const resolution = (await resolveTokens(store, snapshot, prefix, [token])).get(token);
  if (resolution?.kind === "found") return resolution.id;
  throw unresolved(token, resolution ?? { kind: "missing" }, prefix);
}
async function shownIds(store, snapshot, prefix, ids) {
  const asked = [...new Set(ids)];
  const byPart = await idsByPart(store, snapshot.root, new Set(asked.map((id) => id.slice(0, 2))));
  return new Map(
    asked.map((id) => {
      const near = (byPart.get(id.slice(0, 2)) ?? []).filter(
        (other) => other.slice(0, 4) === id.slice(0, 4)
      );
      return [id, `${prefix}-${id.slice(0, (0, import_shared_base_base32.uniqueLength)(id, near))}`];
    })
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  idsBeginning,
  nameOwners,
  readTickets,
  resolveToken,
  resolveTokens,
  shownIds,
  ticketOf,
  ticketOfJson,
  unresolved
});
