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
  SECTIONS: () => SECTIONS,
  findCommand: () => findCommand,
  sectionOf: () => sectionOf
});
module.exports = __toCommonJS(stdin_exports);
var SECTIONS = [
  {
    title: "Tickets",
    words: ["create", "show", "list", "set", "move", "close", "reopen", "comment"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-table-tickets.js"))).then((m) => m.TICKET_COMMANDS)
  },
  {
    title: "Labels, people and links",
    words: ["label", "assign", "link", "unlink", "delete", "restore"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-table-links.js"))).then((m) => m.LINK_COMMANDS)
  },
  {
    title: "Parts of a ticket",
    words: ["criteria", "ref", "alias", "log-time", "attach", "milestone", "purge"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-table-parts.js"))).then((m) => m.PART_COMMANDS)
  },
  {
    title: "Views",
    words: ["board", "stats", "view"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-table-views.js"))).then((m) => m.VIEW_COMMANDS)
  },
  {
    title: "Tickets as text",
    words: ["export", "import", "apply", "edit"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-table-texts.js"))).then((m) => m.TEXT_COMMANDS)
  },
  {
    title: "Batches and history",
    words: ["batch", "revert", "undo", "log", "diff"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-table-history.js"))).then((m) => m.HISTORY_COMMANDS)
  },
  {
    title: "Settings",
    words: ["config"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-table-settings.js"))).then((m) => m.SETTING_COMMANDS)
  },
  {
    title: "The store",
    words: ["init", "merge", "migrate", "verify", "doctor", "deinit"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-table-store.js"))).then((m) => m.STORE_COMMANDS)
  },
  {
    title: "This program",
    words: ["completion", "schema", "demo", "version"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-table-program.js"))).then((m) => m.PROGRAM_COMMANDS)
  }
];
async function sectionOf(word) {
  return await SECTIONS.find((s) => s.words.includes(word))?.load() ?? [];
}
async function findCommand(words) {
  const [first = "", second] = words;
  const commands = await sectionOf(first);
  const named = (name) => commands.find((c) => c.name === name);
  const pair = second === void 0 ? void 0 : named(`${first} ${second}`);
  if (pair !== void 0) return { spec: pair, taken: 2 };
  const single = named(first);
  return single === void 0 ? void 0 : { spec: single, taken: 1 };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SECTIONS,
  findCommand,
  sectionOf
});
