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
  cyclicTickets: () => cyclicTickets,
  findPath: () => findPath
});
module.exports = __toCommonJS(stdin_exports);
function findPath(from, to, neighbours) {
  const cameFrom = /* @__PURE__ */ new Map([[from, void 0]]);
  const unknown = [];
  const queue = [from];
  for (const at of queue) {
    if (at === to) return { kind: "path", path: walkBack(cameFrom, to) };
    const next = neighbours(at);
    if (next === void 0) unknown.push(at);
    for (const id of next ?? []) {
      if (cameFrom.has(id)) continue;
      cameFrom.set(id, at);
      queue.push(id);
    }
  }
  return unknown.length > 0 ? { kind: "unknown", ids: unknown } : { kind: "none" };
}
function walkBack(cameFrom, to) {
  const path = [];
  for (let at = to; at !== void 0; at = cameFrom.get(at)) path.push(at);
  return path.reverse();
}
var Components = class {
  cyclic = /* @__PURE__ */ new Set();
  #neighbours;
  #order = /* @__PURE__ */ new Map();
  #low = /* @__PURE__ */ new Map();
  #open = [];
  #isOpen = /* @__PURE__ */ new Set();
  constructor(neighbours) {
    this.#neighbours = (id) => neighbours(id) ?? [];
  }
  /** Visits everything that can be reached from `root`; with a stack of its own, since chains may be long. */
  visit(root) {
    if (this.#order.has(root)) return;
    const stack = [this.#enter(root)];
    for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
      const { value, done } = frame.next.next();
      if (done) {
        stack.pop();
        this.#leave(frame.id, stack.at(-1)?.id);
      } else if (!this.#order.has(value)) stack.push(this.#enter(value));
      else if (this.#isOpen.has(value)) this.#lower(frame.id, this.#order.get(value) ?? 0);
    }
  }
  #enter(id) {
    this.#low.set(id, this.#order.size);
    this.#order.set(id, this.#order.size);
    this.#open.push(id);
    this.#isOpen.add(id);
    return { id, next: this.#neighbours(id)[Symbol.iterator]() };
  }
  #lower(id, value) {
    this.#low.set(id, Math.min(this.#low.get(id) ?? value, value));
  }
  #leave(id, parent) {
    if (parent !== void 0) this.#lower(parent, this.#low.get(id) ?? 0);
    if (this.#low.get(id) !== this.#order.get(id)) return;
    const members = this.#open.splice(this.#open.lastIndexOf(id));
    for (const member of members) this.#isOpen.delete(member);
    if (members.length === 1 && !this.#neighbours(id).includes(id)) return;
    for (const member of members) this.cyclic.add(member);
  }
};
function cyclicTickets(ids, neighbours) {
  const components = new Components(neighbours);
  for (const id of ids) components.visit(id);
  return components.cyclic;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cyclicTickets,
  findPath
});
