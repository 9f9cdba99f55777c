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
  PROGRAM_COMMANDS: () => PROGRAM_COMMANDS
});
module.exports = __toCommonJS(stdin_exports);
var PROGRAM_COMMANDS = [
  {
    name: "completion",
    summary: "Print what makes a shell complete commands",
    details: "The script completes commands, options, ids with titles, fields and the values that this repository's tickets have, for git ticket and git-ticket.",
    operands: "bash|zsh|fish",
    arity: [1, 1],
    options: [],
    examples: [
      [
        "git ticket completion bash > ~/.local/share/bash-completion/completions/git-ticket",
        "bash, with bash-completion"
      ],
      [
        "git ticket completion zsh > ~/.zsh/completions/_git-ticket",
        "zsh, with that folder in fpath"
      ],
      ["git ticket completion fish > ~/.config/fish/completions/git-ticket.fish", "fish"]
    ],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-completion.js")))
  },
  {
    name: "schema",
    summary: "Print the JSON Schemas of documents and operations",
    details: "Without NAME, lists the schemas that there are. With NAME, prints that one as JSON Schema 2020-12: a single document with everything that it refers to, so any validator takes it as it is. Its $id stays the same as long as the format does.\n\nA schema is a JSON document already: with --json, schema NAME prints the same.",
    operands: "[NAME]",
    arity: [0, 1],
    options: [],
    examples: [
      ["git ticket schema", "Which schemas there are"],
      ["git ticket schema operation > operation.schema.json", "For what writes batches"]
    ],
    paged: true,
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-schema.js")))
  },
  {
    name: "demo",
    summary: "Take the tour in a scratch repository",
    details: "Everything happens in a temporary folder, which is removed at the end.",
    operands: "",
    arity: [0, 0],
    options: [{ name: "keep", type: "boolean", description: "Keep the scratch repository" }],
    examples: [["git ticket demo", "See it work"]],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-demo.js")))
  },
  {
    name: "version",
    summary: "Print the version",
    operands: "",
    arity: [0, 0],
    options: [],
    examples: ["git ticket version"],
    load: () => Promise.resolve().then(() => __toESM(require("./cli-commands-version.js")))
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PROGRAM_COMMANDS
});
