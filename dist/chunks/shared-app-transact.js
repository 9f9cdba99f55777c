var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  transact: () => transact,
  transactAt: () => transactAt
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_store_head_to_write = require("./shared-store-head-to-write.js");
var import_shared_store_plan_cycles = require("./shared-store-plan-cycles.js");
var import_shared_domain_adopt = require("./shared-domain-adopt.js");
var import_shared_store_retry = require("./shared-store-retry.js");
var import_shared_store_attachment_files = require("./shared-store-attachment-files.js");
var import_shared_base_base64 = require("./shared-base-base64.js");
var import_shared_domain_apply_collections = require("./shared-domain-apply-collections.js");
var import_shared_store_plan_faults = require("./shared-store-plan-faults.js");
var import_shared_app_show_ticket = require("./shared-app-show-ticket.js");
var import_shared_app_list_tickets = require("./shared-app-list-tickets.js");
var import_shared_domain_apply_values = require("./shared-domain-apply-values.js");
var import_shared_domain_apply_faults = require("./shared-domain-apply-faults.js");
var import_shared_domain_ticket = require("./shared-domain-ticket.js");
var import_shared_domain_attachments = require("./shared-domain-attachments.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
var import_shared_domain_document = require("./shared-domain-document.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
function batchError(faults, total, hint = "Mend them, or apply the others alone with --no-atomic.") {
  const [first] = faults;
  if (first !== void 0 && total === 1) return first.error;
  const kinds = new Set(faults.map((f) => f.error.kind));
  const kind = kinds.size === 1 && first !== void 0 ? first.error.kind : "invalid";
  return new import_shared_base_errors.TicketError(
    "BATCH_FAULTY",
    kind,
    `${faults.length} of ${total} operations can't be made; nothing was written.`,
    {
      data: {
        faults: faults.map(({ index, error }) => ({
          index,
          code: error.code,
          message: error.message,
          ...error.hint === void 0 ? {} : { hint: error.hint }
        }))
      },
      hint
    }
  );
}
function tokensOf(operation) {
  if (operation.op === "create")
    return [
      ...(operation.links ?? []).map((l) => l.to),
      ...operation.dependsOn ?? [],
      ...operation.parent === void 0 ? [] : [operation.parent]
    ];
  const links = operation.op === "link" || operation.op === "unlink";
  return links ? [operation.id, operation.to] : [operation.id];
}
var CHUNK = 5e3;
var MAX_KEY = 200;
function checkKey2(key) {
  const kept = key !== "" && key === (0, import_shared_base_unseen.onOneLine)(key) && !import_shared_base_json.LONE_SURROGATE.test(key);
  if (!kept || key.length > MAX_KEY)
    throw (0, import_shared_domain_apply_faults.invalidValue)(
      "key",
      `must be one line of 1 to ${MAX_KEY} characters, without space around it`
    );
}
async function findKey(store, head, key, hash) {
  const oids = await store.repo.history({ tips: [head] });
  for (let at = 0; at < oids.length; at += CHUNK) {
    for (const commit of await (0, import_shared_domain_config_config.readCommits)(store, oids.slice(at, at + CHUNK))) {
      const used = commit.trailers.key;
      const cut = used?.lastIndexOf(" ") ?? -1;
      if (used === void 0 || used.slice(0, cut) !== key) continue;
      if (used.slice(cut + 1) === hash) return commit;
      throw new import_shared_base_errors.TicketError(
        "KEY_REUSED",
        "conflict",
        `The key ${JSON.stringify(key)} was used for other operations.`,
        {
          data: { key, commit: commit.oid },
          hint: "A key stands for one batch for ever: choose another for another batch."
        }
      );
    }
  }
  return void 0;
}
function keyedId(key, index) {
  return (0, import_shared_base_base32.derivedId)("key", key, String(index));
}
function checkFileName(name) {
  const checked2 = (0, import_shared_domain_apply_values.checkLine)("attachment's name", name, 200);
  if (/[/\\]/.test(checked2) || checked2 === "." || checked2 === "..")
    throw (0, import_shared_domain_apply_faults.invalidValue)(
      "attachment's name",
      `must be the name of a file without folders, not ${JSON.stringify(name)}`
    );
  return checked2;
}
var MEDIA_TYPE = /^[a-z0-9.+-]{1,100}\/[a-z0-9.+-]{1,100}$/;
function checkMediaType(type) {
  if (!MEDIA_TYPE.test(type))
    throw (0, import_shared_domain_apply_faults.invalidValue)("media type", `must be like image/png, not ${JSON.stringify(type)}`);
  return type;
}
function checkAttachment({ name, content, type }, { config }) {
  const checked2 = checkFileName(name);
  const bytes = (0, import_shared_base_base64.bytesOfBase64)(content);
  if (bytes === void 0) throw (0, import_shared_domain_apply_faults.invalidValue)("attachment's content", "must be base64");
  if (bytes.length > config.attachmentLimit)
    throw (0, import_shared_domain_apply_faults.attachmentTooLarge)(checked2, bytes.length, config.attachmentLimit);
  const media = type === void 0 ? (0, import_shared_domain_attachments.mediaTypeOf)(checked2) : checkMediaType(type);
  return { name: checked2, bytes, hash: (0, import_shared_base_base32.sha256OfBytes)(bytes), type: media };
}
var applyAttach = (draft, { add = [], remove = [] }, context) => {
  const added2 = add.map((attachment) => checkAttachment(attachment, context));
  for (const name of remove) draft.set((0, import_shared_domain_document.cellKey)("attachments", name.trim()), void 0);
  for (const { name, bytes, hash, type } of added2) {
    draft.set((0, import_shared_domain_document.cellKey)("attachments", name), { hash, size: bytes.length, type });
    context.keep(hash, bytes);
  }
};
function checkComment(body) {
  const text = (0, import_shared_domain_apply_values.checkText)("comment", body);
  if (text.trim() === "") throw (0, import_shared_domain_apply_faults.invalidValue)("comment", "must not be empty");
  return text;
}
var hasComment = (draft, id) => draft.elements().has((0, import_shared_domain_document.cellKey)("comments", id));
var applyComment = (draft, { body, replyTo }, context) => {
  const text = checkComment(body);
  if (replyTo !== void 0 && !hasComment(draft, replyTo))
    throw (0, import_shared_domain_apply_faults.invalidValue)("replyTo", "names no comment of this ticket");
  const id = context.newElement();
  draft.set((0, import_shared_domain_document.cellKey)("comments", id, "by"), context.actor);
  draft.set((0, import_shared_domain_document.cellKey)("comments", id, "at"), context.time);
  if (replyTo !== void 0) draft.set((0, import_shared_domain_document.cellKey)("comments", id, "replyTo"), replyTo);
  draft.set((0, import_shared_domain_document.cellKey)("comments", id, "body"), text);
};
function checkOperation(draft, { change = [], remove = [], redact = [] }) {
  for (const id of [...change.map((c) => c.comment), ...remove, ...redact])
    if (!hasComment(draft, id))
      throw (0, import_shared_domain_apply_faults.invalidValue)("comment", `${JSON.stringify(id)} is none of this ticket`);
  const [gone, silent] = [new Set(remove), new Set(redact)];
  for (const { comment, body } of change) {
    checkComment(body);
    if (gone.has(comment) || draft.value("comments", comment, "deleted") === true)
      throw (0, import_shared_domain_apply_faults.invalidValue)("comment", `${JSON.stringify(comment)} is deleted`);
    if (silent.has(comment) || draft.isRedacted("comments", comment))
      throw (0, import_shared_domain_apply_faults.invalidValue)("comment", `${JSON.stringify(comment)} is redacted for ever`);
  }
}
var applyComments = (draft, operation) => {
  checkOperation(draft, operation);
  const { change = [], remove = [], redact = [] } = operation;
  for (const id of remove) draft.set((0, import_shared_domain_document.cellKey)("comments", id, "deleted"), true);
  for (const { comment, body } of change)
    draft.set((0, import_shared_domain_document.cellKey)("comments", comment, "body"), checkComment(body));
  for (const id of redact) draft.redact("comments", id);
};
var MAX_RANK = 100;
function nthRank(nth) {
  return String(nth + 1).padStart(6, "0");
}
function present(draft) {
  const found = [];
  for (const element of draft.elements()) {
    const [field, id = ""] = (0, import_shared_domain_document.cellPath)(element);
    if (field !== "criteria" || draft.value("criteria", id, "deleted") === true) continue;
    const rank = draft.value("criteria", id, "rank");
    found.push({ id, rank: typeof rank === "string" ? rank : "" });
  }
  return found.sort((a, b) => (0, import_shared_base_json.compareUtf8)(a.rank, b.rank) || (0, import_shared_base_json.compareUtf8)(a.id, b.id));
}
function rankBetween(low, high) {
  if (high === void 0 && /^\d{6}$/.test(low) && low < "999999") return nthRank(Number(low));
  const ranks = ["5", "1", "05", "01"].map((more) => low + more);
  return ranks.find(
    (rank) => rank.length <= MAX_RANK && (0, import_shared_base_json.compareUtf8)(low, rank) < 0 && (high === void 0 || (0, import_shared_base_json.compareUtf8)(rank, high) < 0)
  );
}
function reordered(list, order) {
  const wanted = new Set(order);
  const byId = new Map(list.map((c) => [c.id, c]));
  const queue = [...wanted].flatMap((id) => byId.get(id) ?? []);
  return list.map((c) => wanted.has(c.id) ? queue.shift() ?? c : c);
}
function inserted(list, id, after) {
  const at = after === void 0 ? list.length : list.findIndex((c) => c.id === after) + 1;
  const rank = rankBetween(list[at - 1]?.rank ?? "", list[at]?.rank);
  const all = list.toSpliced(at, 0, { id, rank: rank ?? "" });
  return rank === void 0 ? numbered(all) : all;
}
var numbered = (list) => list.map(({ id }, nth) => ({ id, rank: nthRank(nth) }));
function checkCriterion(text) {
  const checked2 = (0, import_shared_domain_apply_values.checkText)("criterion", text);
  if (checked2.trim() === "") throw (0, import_shared_domain_apply_faults.invalidValue)("criterion", "must not be empty");
  return checked2;
}
function checkOperation2(draft, { add = [], change = [], remove = [], order = [] }) {
  for (const { text } of [...add, ...change]) if (text !== void 0) checkCriterion(text);
  const after = add.flatMap((c) => c.after ?? []);
  for (const id of [...change.map((c) => c.criterion), ...remove, ...order, ...after])
    if (!draft.elements().has((0, import_shared_domain_document.cellKey)("criteria", id)))
      throw (0, import_shared_domain_apply_faults.invalidValue)("criterion", `${JSON.stringify(id)} is none of this ticket`);
  const gone = new Set(remove);
  for (const { criterion } of change)
    if (gone.has(criterion) || draft.value("criteria", criterion, "deleted") === true)
      throw (0, import_shared_domain_apply_faults.invalidValue)("criterion", `${JSON.stringify(criterion)} is removed`);
}
function added(list, add, newElement, write) {
  let all = list;
  let last;
  for (const { text, done = false, after } of add) {
    const id = newElement();
    write(id, "text", checkCriterion(text));
    write(id, "done", done);
    all = inserted(all, id, last !== void 0 && last.after === after ? last.id : after);
    last = { id, after };
  }
  return all;
}
var applyCriteria = (draft, operation, { newElement }) => {
  checkOperation2(draft, operation);
  const { add = [], change = [], remove = [], order = [] } = operation;
  const write = (id, part, value) => draft.set((0, import_shared_domain_document.cellKey)("criteria", id, part), value);
  for (const id of remove) write(id, "deleted", true);
  for (const { criterion, text, done } of change) {
    if (text !== void 0) write(criterion, "text", checkCriterion(text));
    if (done !== void 0) write(criterion, "done", done);
  }
  const before = present(draft);
  const sorted = reordered(before, order);
  const moved = sorted.some((c, at) => c !== before[at]);
  const list = added(moved ? numbered(sorted) : sorted, add, newElement, write);
  const ranks = new Map(before.map(({ id, rank }) => [id, rank]));
  for (const { id, rank } of list) if (ranks.get(id) !== rank) write(id, "rank", rank);
};
var listed = (what, list) => (value, { config }) => {
  if (!config[list].includes(value)) throw (0, import_shared_domain_apply_faults.unknownValue)(what, value, config[list]);
  return value;
};
var CHECKS = {
  title: (value) => (0, import_shared_domain_apply_values.checkTitle)(value),
  body: (value) => (0, import_shared_domain_apply_values.checkText)("body", value) || void 0,
  type: listed("type", "types"),
  priority: listed("priority", "priorities"),
  milestone: (value) => (0, import_shared_domain_apply_values.checkName)("milestone", value),
  due: (value) => (0, import_shared_domain_apply_values.checkDate)("due date", value),
  estimate: (value) => (0, import_shared_domain_apply_values.checkAmount)("estimate", value),
  points: (value) => (0, import_shared_domain_apply_values.checkAmount)("points", value)
};
function checkField(name, value, context) {
  if (value !== null) return CHECKS[name](value, context);
  if (name === "title") throw (0, import_shared_domain_apply_faults.invalidValue)("title", "can't be cleared");
  return void 0;
}
var MAX_CUSTOM = 64 * 1024;
function checkCustom(key, value, context) {
  const name = (0, import_shared_domain_apply_values.checkKey)(key);
  (0, import_shared_base_canonical_json.renderDocument)({ custom: { [name]: value } });
  if ((0, import_shared_base_canonical_json.canonicalText)(value).length > MAX_CUSTOM)
    throw (0, import_shared_domain_apply_faults.invalidValue)(`custom field ${name}`, "must not be larger than 64 KiB");
  const fault = value === null ? void 0 : context.checkCustom?.(name, value);
  if (fault !== void 0) throw (0, import_shared_domain_apply_faults.invalidValue)(`custom field ${name}`, fault);
  return [(0, import_shared_domain_document.cellKey)("custom", name), value === null ? void 0 : value];
}
function writeFields(draft, values, context) {
  const writes = [];
  for (const [name, value] of Object.entries(values)) {
    if (name === "custom" || value === void 0) continue;
    writes.push([name, checkField(name, value, context)]);
  }
  for (const [key, value] of Object.entries(values.custom ?? {}))
    writes.push(checkCustom(key, value, context));
  for (const [key, value] of writes) draft.set(key, value);
}
var applySet = (draft, { fields }, context) => writeFields(draft, fields, context);
function statusOf(draft) {
  const value = draft.value("status");
  const status = (0, import_shared_base_json.isObject)(value) ? value["status"] : void 0;
  return typeof status === "string" ? status : "open";
}
function checkResolution(resolution, { config }) {
  if (resolution !== void 0 && !config.resolutions.includes(resolution))
    throw (0, import_shared_domain_apply_faults.unknownValue)("resolution", resolution, config.resolutions);
}
function statusRegister(to, resolution, context) {
  const names = context.config.statuses.map((s) => s.name);
  if (!names.includes(to)) throw (0, import_shared_domain_apply_faults.unknownValue)("status", to, names);
  checkResolution(resolution, context);
  if ((0, import_shared_domain_config_config.categoryOf)(context.config, to) !== "closed") {
    if (resolution !== void 0)
      throw (0, import_shared_domain_apply_faults.invalidValue)("resolution", `belongs to a closed status, not to ${to}`);
    return { status: to };
  }
  return {
    status: to,
    resolution: resolution ?? "done",
    closed: context.time,
    closedBy: context.actor
  };
}
function moveTo(draft, to, resolution, context) {
  const register = statusRegister(to, resolution, context);
  const from = statusOf(draft);
  const current = draft.value("status");
  if (from === to) {
    const other = resolution !== void 0 && (0, import_shared_base_json.isObject)(current) && current["resolution"] !== resolution;
    if (other && (0, import_shared_base_json.isObject)(current)) draft.set("status", { ...current, resolution });
    return;
  }
  const allowed = context.config.statuses.find((s) => s.name === from)?.to;
  if (allowed !== void 0 && !allowed.includes(to))
    throw (0, import_shared_domain_apply_faults.illegalTransition)(context.shown, from, to, allowed);
  draft.set("status", register);
}
var applyMove = (draft, { to, resolution }, context) => moveTo(draft, to, resolution, context);
var applyClose = (draft, { resolution }, context) => {
  const closed = (0, import_shared_domain_config_config.categoryOf)(context.config, statusOf(draft)) === "closed";
  moveTo(
    draft,
    closed ? statusOf(draft) : (0, import_shared_domain_config_config.firstStatus)(context.config, "closed"),
    resolution,
    context
  );
};
var applyReopen = (draft, { to }, context) => {
  if ((0, import_shared_domain_config_config.categoryOf)(context.config, statusOf(draft)) !== "closed") return;
  moveTo(draft, to ?? (0, import_shared_domain_config_config.firstStatus)(context.config, "open"), void 0, context);
};
var TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
function checkTime(at) {
  const time = TIME.test(at) ? Date.parse(at) : Number.NaN;
  const iso = Number.isNaN(time) ? "" : new Date(time).toISOString();
  if (iso.slice(0, 19) !== at.slice(0, 19))
    throw (0, import_shared_domain_apply_faults.invalidValue)("time", `must be like 2026-12-31T09:12:33.120Z, not ${JSON.stringify(at)}`);
  return iso;
}
function checkEntry({ minutes, at, type, note }) {
  if (!Number.isFinite(minutes) || minutes <= 0)
    throw (0, import_shared_domain_apply_faults.invalidValue)("time spent", "must be more than 0 minutes");
  return {
    minutes,
    ...at === void 0 ? {} : { at: checkTime(at) },
    ...type === void 0 ? {} : { type: (0, import_shared_domain_apply_values.checkName)("type of work", type) },
    ...note === void 0 ? {} : { note: (0, import_shared_domain_apply_values.checkText)("note", note).trim() }
  };
}
function checkRemoved(draft, remove) {
  for (const id of remove)
    if (!draft.elements().has((0, import_shared_domain_document.cellKey)("time", id)))
      throw (0, import_shared_domain_apply_faults.invalidValue)("time entry", `${JSON.stringify(id)} is none of this ticket`);
}
var applyTime = (draft, { add = [], remove = [] }, context) => {
  const entries = add.map(checkEntry);
  checkRemoved(draft, remove);
  for (const id of remove) draft.set((0, import_shared_domain_document.cellKey)("time", id, "deleted"), true);
  for (const entry of entries) {
    const id = context.newElement();
    const parts = { by: context.actor, at: context.time, ...entry };
    for (const [part, value] of Object.entries(parts))
      if (value !== "") draft.set((0, import_shared_domain_document.cellKey)("time", id, part), value);
  }
};
function checkPreconditions(draft, operation, blob, shown) {
  const { ifStatus, ifMatch } = operation;
  const status = statusOf(draft);
  if (ifStatus !== void 0 && ifStatus !== status)
    throw new import_shared_base_errors.TicketError(
      "PRECONDITION_FAILED",
      "conflict",
      `Ticket ${shown} is ${status}, not ${ifStatus}.`,
      {
        data: { id: shown, expected: ifStatus, actual: status },
        hint: "Look at it again, then decide."
      }
    );
  if (ifMatch !== void 0 && ifMatch !== blob)
    throw new import_shared_base_errors.TicketError(
      "PRECONDITION_FAILED",
      "conflict",
      `Ticket ${shown} was changed since it was read.`,
      {
        data: { id: shown, expected: ifMatch, actual: blob },
        hint: "Look at it again, then decide."
      }
    );
}
var ON_DELETED = /* @__PURE__ */ new Set(["delete", "restore", "purge"]);
function checkAlive(draft, operation, shown) {
  if (draft.value("deleted") !== true || ON_DELETED.has(operation.op)) return;
  throw new import_shared_base_errors.TicketError("TICKET_DELETED", "conflict", `Ticket ${shown} is deleted.`, {
    data: { id: shown },
    hint: `To bring it back: git ticket restore ${shown}`
  });
}
var APPLY = {
  set: applySet,
  move: applyMove,
  close: applyClose,
  reopen: applyReopen,
  label: import_shared_domain_apply_collections.applyNames,
  assign: import_shared_domain_apply_collections.applyNames,
  alias: import_shared_domain_apply_collections.applyNames,
  ref: import_shared_domain_apply_collections.applyRef,
  link: import_shared_domain_apply_collections.applyLink,
  unlink: import_shared_domain_apply_collections.applyLink,
  criteria: applyCriteria,
  comment: applyComment,
  comments: applyComments,
  time: applyTime,
  attach: applyAttach,
  purge: (draft, { reason }) => {
    (0, import_shared_domain_apply_values.checkLine)("reason", reason, 1e3);
    draft.purge();
  },
  delete: (draft) => draft.set("deleted", true),
  restore: (draft) => draft.set("deleted", void 0)
};
function applyEdit(draft, operation, context, blob) {
  checkAlive(draft, operation, context.shown);
  checkPreconditions(draft, operation, blob, context.shown);
  const apply = APPLY[operation.op];
  apply(draft, operation, context);
}
function applyCreate(draft, operation, context, own) {
  const { title, body, type, priority, milestone, due, estimate, points, custom } = operation;
  const given = { body, priority, milestone, due, estimate, points, custom };
  const values = Object.fromEntries(Object.entries(given).filter(([, v]) => v !== void 0));
  writeFields(draft, { title, type: type ?? (0, import_shared_domain_config_config.defaultType)(context.config), ...values }, context);
  const status = operation.status ?? (0, import_shared_domain_config_config.firstStatus)(context.config, "open");
  draft.set("status", statusRegister(status, operation.resolution, context));
  const sets = {
    label: operation.labels,
    assign: operation.assignees,
    alias: operation.aliases
  };
  for (const op of ["label", "assign", "alias"])
    (0, import_shared_domain_apply_collections.applyNames)(draft, { op, id: own, add: sets[op] ?? [] }, context);
  (0, import_shared_domain_apply_collections.applyRef)(draft, { op: "ref", id: own, add: operation.refs ?? [] }, context);
  for (const { type: link, to } of linksOf(operation))
    (0, import_shared_domain_apply_collections.addLink)(draft, link, context.resolve(to), own);
  writeCriteria(draft, operation.criteria ?? [], context);
  draft.set("created", context.time);
  draft.set("createdBy", context.actor);
}
function linksOf({
  links = [],
  dependsOn = [],
  parent
}) {
  return [
    ...links,
    ...dependsOn.map((to) => ({ type: "depends-on", to })),
    ...parent === void 0 ? [] : [{ type: "parent", to: parent }]
  ];
}
function writeCriteria(draft, criteria, context) {
  criteria.forEach((text, i) => {
    const id = context.newElement();
    draft.set((0, import_shared_domain_document.cellKey)("criteria", id, "text"), checkCriterion(text));
    draft.set((0, import_shared_domain_document.cellKey)("criteria", id, "done"), false);
    draft.set((0, import_shared_domain_document.cellKey)("criteria", id, "rank"), nthRank(i));
  });
}
function aliasesOf(operation) {
  if (operation.op === "create") return (operation.aliases ?? []).map((alias) => alias.trim());
  return operation.op === "alias" ? (operation.add ?? []).map((alias) => alias.trim()) : [];
}
function aliasTaken(alias, by, prefix, hint) {
  const shown = `${prefix}-${by.slice(0, 6)}`;
  const message = `${JSON.stringify(alias)} names ticket ${shown} already.`;
  return new import_shared_base_errors.TicketError("ALIAS_TAKEN", "conflict", message, {
    data: { alias, by },
    hint: hint.replace("SHOWN", shown)
  });
}
var GIVEN_TWICE = "A name names one ticket, and this batch gives it to two.";
var TAKEN_ID = "It is the beginning of that ticket's id: choose another.";
function checkAlias({ owners, drafts, given, prefix }, alias, own) {
  const hasNow = (id) => drafts.get(id)?.keys("aliases").includes(alias);
  if (hasNow(own) === true) return;
  const rival = given.get(alias);
  if (rival !== void 0 && rival !== own && hasNow(rival) === true)
    throw aliasTaken(alias, rival, prefix, GIVEN_TWICE);
  for (const { id, by } of owners.get(alias) ?? []) {
    if (id === own) continue;
    if (by === "id") throw aliasTaken(alias, id, prefix, TAKEN_ID);
    const way = `Take it from that ticket first: git ticket alias remove SHOWN ${alias}`;
    if (hasNow(id) !== false) throw aliasTaken(alias, id, prefix, way);
  }
}
function checkAliases(naming, operation, own) {
  const aliases = aliasesOf(operation);
  for (const alias of aliases) checkAlias(naming, alias, own);
  for (const alias of aliases) naming.given.set(alias, own);
}
function nameCreates({ operations, refs, faults }, skip, newId) {
  operations.forEach((operation, index) => {
    if (skip.has(index) || operation.op !== "create" || operation.ref === void 0) return;
    const { ref } = operation;
    if (refs.has(ref)) faults.set(index, (0, import_shared_store_plan_faults.duplicateRef)(ref));
    else refs.set(ref, newId(index));
  });
}
function usersOf(operations) {
  const users = /* @__PURE__ */ new Map();
  operations.forEach((operation, index) => {
    for (const token of tokensOf(operation)) {
      if (!token.startsWith("$")) continue;
      const known = users.get(token);
      if (known === void 0) users.set(token, [index]);
      else known.push(index);
    }
  });
  return users;
}
function spreadFaults({ operations, faults }) {
  const users = usersOf(operations);
  const spoiled = [...faults.keys()];
  for (let index = spoiled.pop(); index !== void 0; index = spoiled.pop()) {
    const operation = operations[index];
    if (operation?.op !== "create" || operation.ref === void 0) continue;
    if (faults.get(index)?.code === "DUPLICATE_REF") continue;
    for (const user of users.get(operation.ref) ?? []) {
      if (faults.has(user)) continue;
      faults.set(user, (0, import_shared_store_plan_faults.unknownRef)(operation.ref));
      spoiled.push(user);
    }
  }
}
function resolve({ input, refs }, token, mayBeMissing) {
  if (token.startsWith("$")) {
    const id = refs.get(token);
    if (id !== void 0) return id;
    throw (0, import_shared_store_plan_faults.unknownRef)(token);
  }
  const resolution = input.resolutions.get(token) ?? { kind: "missing" };
  if (resolution.kind === "found") return resolution.id;
  if (mayBeMissing && resolution.kind === "missing" && resolution.id !== void 0)
    return resolution.id;
  throw (0, import_shared_domain_ticket.unresolved)(token, resolution, input.config.prefix);
}
function elementIds({ key, stamp }) {
  let count = 0;
  if (key === void 0) return () => () => (0, import_shared_base_base32.elementId)(stamp, count++);
  return (index) => {
    let nth = 0;
    return () => (0, import_shared_base_base32.derivedElement)(nth++, "key", key, String(index));
  };
}
function contextOf(planning, operation, id, newElement) {
  const { config, stamp, time, actor, checkCustom: checkCustom2 } = planning.input;
  const named = operation.op !== "create" && !operation.id.startsWith("$");
  const shown = named ? operation.id : `${config.prefix}-${id}`;
  const loose = operation.op === "unlink";
  const keep = (hash, bytes) => planning.contents.set((0, import_shared_domain_config_config.attachmentPath)(id, hash), bytes);
  const context = { config, stamp, time, actor, shown, newElement, keep, checkCustom: checkCustom2 };
  return { ...context, resolve: (token) => resolve(planning, token, loose) };
}
function draftOf(planning, id, token, mayBePurged) {
  const known = planning.drafts.get(id);
  if (known?.purged && !mayBePurged) throw (0, import_shared_store_plan_faults.purged)(id, token);
  if (known !== void 0) return known;
  if (token.startsWith("$")) throw (0, import_shared_store_plan_faults.unknownRef)(token);
  const { input } = planning;
  const document = input.documents.get(id);
  if (document === void 0) throw (0, import_shared_domain_ticket.unresolved)(token, { kind: "missing" }, input.config.prefix);
  if (document.purged && !mayBePurged) throw (0, import_shared_store_plan_faults.purged)(id, token);
  const draft = new import_shared_domain_config_config.Draft(document, input.stamp);
  planning.drafts.set(id, draft);
  return draft;
}
function namingOf({ input, drafts, given }) {
  return { owners: input.owners, drafts, given, prefix: input.config.prefix };
}
function applyOne(planning, operation, index, newElement) {
  const { input } = planning;
  if (operation.op !== "create") {
    const id2 = resolve(planning, operation.id, false);
    const context = contextOf(planning, operation, id2, newElement);
    const draft2 = draftOf(planning, id2, operation.id, operation.op === "purge");
    checkAliases(namingOf(planning), operation, id2);
    applyEdit(draft2, operation, context, input.blobs.get(id2));
    return id2;
  }
  const id = input.newId(index);
  if (input.documents.get(id) !== void 0) throw (0, import_shared_store_plan_faults.keyUsedBefore)(input.key ?? "", id);
  const draft = new import_shared_domain_config_config.Draft((0, import_shared_domain_document.emptyDocument)("ticket", id, input.stamp), input.stamp);
  checkAliases(namingOf(planning), operation, id);
  applyCreate(draft, operation, contextOf(planning, operation, id, newElement), id);
  planning.drafts.set(id, draft);
  planning.created.add(id);
  return id;
}
function planOnce(input, skip) {
  const refs = /* @__PURE__ */ new Map();
  const faults = /* @__PURE__ */ new Map();
  const planning = {
    input,
    drafts: /* @__PURE__ */ new Map(),
    created: /* @__PURE__ */ new Set(),
    refs,
    given: /* @__PURE__ */ new Map(),
    contents: /* @__PURE__ */ new Map(),
    resolve: (token) => resolve({ input, refs }, token, false)
  };
  const outcomes = [];
  const newElement = elementIds(input);
  const naming = { operations: input.operations, refs, faults };
  nameCreates(naming, skip, input.newId);
  input.operations.forEach((operation, index) => {
    if (skip.has(index) || faults.has(index)) return;
    try {
      const id = applyOne(planning, operation, index, newElement(index));
      outcomes.push({ index, op: operation.op, id });
    } catch (error) {
      if (!(0, import_shared_base_errors.isTicketError)(error)) throw error;
      faults.set(index, error);
    }
  });
  if (faults.size > 0) {
    spreadFaults(naming);
    for (const index of skip) faults.delete(index);
    return { ...planning, outcomes, faults: listed2(faults), needs: [] };
  }
  return { ...planning, outcomes, ...(0, import_shared_store_plan_cycles.checkCycles)(planning, outcomes) };
}
function listed2(faults) {
  return [...faults].map(([index, error]) => ({ index, error })).sort((a, b) => a.index - b.index);
}
function planBatch(input) {
  const faults = /* @__PURE__ */ new Map();
  for (; ; ) {
    const plan = planOnce(input, new Set(faults.keys()));
    for (const { index, error } of plan.faults) faults.set(index, error);
    if (plan.needs.length > 0 || plan.faults.length === 0)
      return { ...plan, faults: listed2(faults) };
  }
}
async function load(store, snapshot, ids) {
  const wanted = [...new Set(ids)];
  const found = await (0, import_shared_domain_config_config.readDocuments)(store, snapshot, "ticket", wanted);
  const documents = new Map(wanted.map((id) => [id, found.get(id)?.document]));
  const blobs = new Map([...found].map(([id, stored]) => [id, stored.oid]));
  return { documents, blobs };
}
function changedIds(operations, resolutions) {
  return operations.flatMap((operation) => {
    const resolution = operation.op === "create" ? void 0 : resolutions.get(operation.id);
    return resolution?.kind === "found" ? [resolution.id] : [];
  });
}
function idGiver(store, key) {
  const ids = /* @__PURE__ */ new Map();
  return (index) => {
    const id = ids.get(index) ?? (key === void 0 ? (0, import_shared_base_base32.randomId)(store.random(8)) : keyedId(key, index));
    ids.set(index, id);
    return id;
  };
}
function stampFor(store, now, snapshot, documents) {
  let seen = snapshot.trailers?.clock;
  for (const document of documents.values())
    if (document !== void 0 && !document.purged) seen = (0, import_shared_base_base32.laterStamp)(seen, (0, import_shared_domain_document.latestStamp)(document));
  return (0, import_shared_base_base32.mintStamp)(now, seen, store.replica);
}
async function customCheckFor(operations, { fields }) {
  if (Object.keys(fields).length === 0) return void 0;
  const writes = operations.some(
    (o) => o.op === "create" && o.custom || o.op === "set" && o.fields.custom
  );
  if (!writes) return void 0;
  return (await Promise.resolve().then(() => __toESM(require("./domain-config-custom-fields.js")))).customCheck(fields);
}
async function planOn(store, snapshot, request) {
  const { operations, key, actor } = request;
  const config = await (0, import_shared_domain_config_config.readConfig)(store, snapshot);
  const tokens = operations.flatMap(tokensOf).filter((t) => !t.startsWith("$"));
  const resolutions = await (0, import_shared_domain_ticket.resolveTokens)(store, snapshot, config.prefix, tokens);
  const names = operations.flatMap(aliasesOf);
  const owners = await (0, import_shared_domain_ticket.nameOwners)(store, snapshot, config.prefix, names);
  const newId = idGiver(store, key);
  const derived = operations.flatMap(
    ({ op }, i) => op === "create" && key !== void 0 ? [newId(i)] : []
  );
  const changed = changedIds(operations, resolutions);
  const loaded = await load(store, snapshot, [...changed, ...derived]);
  const now = store.now();
  const stamp = stampFor(store, now, snapshot, loaded.documents);
  const time = new Date(now).toISOString();
  const links = /* @__PURE__ */ new Map();
  const checkCustom2 = await customCheckFor(operations, config);
  const who = { operations, key, actor, config, resolutions, owners, newId };
  const about = { ...who, stamp, time, checkCustom: checkCustom2 };
  const input = { ...about, ...loaded, links };
  for (; ; ) {
    const plan = planBatch(input);
    if (plan.needs.length === 0) return { plan, stamp };
    await (0, import_shared_store_plan_cycles.readLinks)(store, snapshot, plan.needs, links);
  }
}
var PAST = {
  create: "Create",
  set: "Change",
  move: "Move",
  close: "Close",
  reopen: "Reopen",
  label: "Label",
  assign: "Assign",
  alias: "Alias",
  ref: "Reference",
  link: "Link",
  unlink: "Unlink",
  criteria: "Change criteria of",
  comment: "Comment on",
  comments: "Change comments of",
  time: "Log time on",
  attach: "Change attachments of",
  purge: "Purge",
  delete: "Delete",
  restore: "Restore"
};
function batchReasons(operations, outcomes, prefix) {
  const lines = outcomes.flatMap(({ index, id }) => {
    const operation = operations[index];
    if (operation?.op !== "purge") return [];
    return [`${prefix}-${id.slice(0, 6)}: ${(0, import_shared_domain_config_config.oneLine)(operation.reason)}`];
  });
  return lines.length === 0 ? "" : ["Reasons:", ...lines].join("\n");
}
function batchSubject(outcomes, drafts, prefix) {
  const [first] = outcomes;
  const ids = new Set(outcomes.map((o) => o.id));
  const ops = new Set(outcomes.map((o) => o.op));
  if (first !== void 0 && ids.size === 1 && (outcomes.length === 1 || ops.size === 1)) {
    const title = drafts.get(first.id)?.value("title");
    const named = `${PAST[first.op]} ${prefix}-${first.id.slice(0, 6)}`;
    return typeof title === "string" ? `${named}: ${title}` : named;
  }
  const counts = /* @__PURE__ */ new Map();
  for (const { op } of outcomes) counts.set(op, (counts.get(op) ?? 0) + 1);
  const parts = [...counts].map(([op, count]) => `${count} ${op}`);
  return `Batch on ${ids.size} ticket${ids.size === 1 ? "" : "s"}: ${parts.join(", ")}`;
}
function operationsHash(operations) {
  return (0, import_shared_base_base32.sha256Hex)((0, import_shared_base_canonical_json.canonicalText)(operations)).slice(0, 32);
}
var NOTHING_DONE = {
  commit: void 0,
  batch: void 0,
  outcomes: [],
  created: [],
  changed: [],
  titles: /* @__PURE__ */ new Map(),
  faults: [],
  repeated: false
};
function resultOf({ plan }) {
  const { outcomes, created, drafts, faults } = plan;
  const changed = [...drafts].filter(([, draft]) => draft.changed).map(([id]) => id);
  const titles = /* @__PURE__ */ new Map();
  for (const [id, draft] of drafts) {
    const title = draft.value("title");
    if (typeof title === "string") titles.set(id, title);
  }
  return { ...NOTHING_DONE, outcomes, created: [...created], changed, titles, faults };
}
async function repeatedResult(store, head, { earlier, list, key }) {
  const ids = list.map((_, index) => keyedId(key, index));
  const files = await (0, import_shared_domain_config_config.findFiles)(store, head.root, ids.map(import_shared_domain_config_config.ticketPath));
  const titles = /* @__PURE__ */ new Map();
  const outcomes = list.flatMap((operation, index) => {
    const id = ids[index] ?? "";
    if (operation.op !== "create" || !files.has((0, import_shared_domain_config_config.ticketPath)(id))) return [];
    titles.set(id, operation.title);
    return [{ index, op: "create", id }];
  });
  const { oid: commit, trailers } = earlier;
  const created = outcomes.map((o) => o.id);
  const done = { outcomes, created, titles, repeated: true };
  return { ...NOTHING_DONE, ...done, commit, batch: trailers.batch };
}
async function publishPlan(store, ready) {
  const { head, planned, files, actor, key } = ready;
  const { plan, stamp } = planned;
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const { prefix } = await (0, import_shared_domain_config_config.readConfig)(store, head);
  const subject = batchSubject(plan.outcomes, plan.drafts, prefix);
  const clock = (0, import_shared_base_base32.laterStamp)(head.trailers?.clock, stamp);
  const reasons = batchReasons(ready.operations, plan.outcomes, prefix);
  const message = (0, import_shared_domain_config_config.renderMessage)(subject, { batch: stamp, actor, clock, key }, reasons);
  const time = Math.floor(store.now() / 1e3);
  const text = { parents: [head.commit], message, author, committer, time, sign: true };
  const prepared = await (0, import_shared_domain_adopt.prepareCommit)(store, head, files, text);
  if (prepared === void 0) return void 0;
  const swap = await (0, import_shared_domain_adopt.publish)(store, prepared, head.commit, `ticket: ${subject}`);
  return swap === "lost" ? "lost" : prepared.oid;
}
function batchFiles(changed, contents) {
  const files = new Map((0, import_shared_domain_adopt.filesOf)(changed.map((draft) => draft.document())));
  for (const draft of changed) {
    const own = (0, import_shared_store_attachment_files.attachmentFiles)(draft.before, draft.document(), (path) => contents.get(path));
    for (const [path, content] of own) files.set(path, content);
  }
  return files;
}
async function attemptBatch(store, operations, { atomic, dryRun, key }) {
  const actor = (await store.repo.identity("author")).email;
  const head = await (0, import_shared_store_head_to_write.headToWrite)(store);
  const list = typeof operations === "function" ? await operations(head) : operations;
  const hash = key === void 0 ? "" : operationsHash(list);
  const earlier = key === void 0 ? void 0 : await findKey(store, head.commit, key, hash);
  if (earlier !== void 0 && key !== void 0)
    return { kind: "done", value: await repeatedResult(store, head, { earlier, list, key }) };
  const planned = await planOn(store, head, { operations: list, key, actor });
  const result = resultOf(planned);
  if (result.faults.length > 0 && atomic) throw batchError(result.faults, list.length);
  const changed = [...planned.plan.drafts.values()].filter((draft) => draft.changed);
  const files = batchFiles(changed, planned.plan.contents);
  if (files.size === 0 || dryRun) return { kind: "done", value: result };
  const trailer = key === void 0 ? void 0 : `${key} ${hash}`;
  const ready = { head, operations: list, planned, files, actor, key: trailer };
  const commit = await publishPlan(store, ready);
  if (commit === "lost") return { kind: "lost" };
  return { kind: "done", value: { ...result, commit, batch: commit && planned.stamp } };
}
async function commitBatch(store, operations, options) {
  if (options.key !== void 0) checkKey2(options.key);
  return (0, import_shared_store_retry.untilPublished)(store, () => attemptBatch(store, operations, options));
}
async function viewOf({ store }, snapshot) {
  return {
    snapshot: { ...snapshot, commit: snapshot.commit ?? "" },
    config: await (0, import_shared_domain_config_config.readConfig)(store, snapshot)
  };
}
function transactionView(workspace, view) {
  return {
    list: async (query = {}) => (await (0, import_shared_app_list_tickets.listAt)(workspace, view, query)).tickets,
    get: (id) => (0, import_shared_app_list_tickets.getAt)(workspace, view, id)
  };
}
async function describe(workspace, result) {
  const { store } = workspace;
  const head = result.commit === void 0 ? await (0, import_shared_domain_config_config.requireHead)(store) : await (0, import_shared_domain_config_config.snapshotAt)(store, result.commit);
  const view = await viewOf(workspace, head);
  const ids = [...new Set(result.outcomes.map((o) => o.id))];
  const files = await (0, import_shared_domain_config_config.findFiles)(store, head.root, ids.map(import_shared_domain_config_config.ticketPath));
  const present2 = ids.filter((id) => files.has((0, import_shared_domain_config_config.ticketPath)(id)));
  const shown = await (0, import_shared_domain_ticket.shownIds)(store, head, view.config.prefix, present2);
  const read = result.repeated ? await (0, import_shared_app_show_ticket.getTickets)(workspace, view, present2) : [];
  const titles = new Map([...result.titles, ...read.map((t) => [t.id, t.title])]);
  return result.outcomes.map((o) => ({
    ...o,
    shown: shown.get(o.id) ?? `${view.config.prefix}-${o.id}`,
    title: titles.get(o.id) ?? ""
  }));
}
var NO_OPERATIONS = "Mend them: what is no operation refuses the whole batch.";
async function checked(operations) {
  const { operationFaults } = await Promise.resolve().then(() => __toESM(require("./app-check-operations.js")));
  const faults = operationFaults(operations);
  if (faults.length > 0) throw batchError(faults, operations.length, NO_OPERATIONS);
  return operations;
}
async function transactAt(workspace, input, options) {
  const check = options.checked === true ? async (list) => list : checked;
  return commitAndDescribe(
    workspace,
    async (snapshot) => check(await input(await viewOf(workspace, snapshot))),
    options
  );
}
async function commitAndDescribe(workspace, operations, { atomic = true, dryRun = false, key }) {
  const how = { atomic, dryRun, ...key === void 0 ? {} : { key } };
  const result = await commitBatch(workspace.store, operations, how);
  const { commit = null, batch = null, created, changed, faults, repeated } = result;
  const described = await describe(workspace, result);
  return { commit, batch, operations: described, created, changed, faults, repeated };
}
async function transact(workspace, input, options) {
  if (typeof input === "function")
    return transactAt(workspace, (view) => input(transactionView(workspace, view)), options);
  const operations = options.checked === true ? input : await checked(input);
  return commitAndDescribe(workspace, operations, options);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  transact,
  transactAt
});
