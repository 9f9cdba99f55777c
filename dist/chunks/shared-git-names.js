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
  checkOid: () => checkOid,
  checkRef: () => checkRef,
  validOid: () => validOid,
  validRef: () => validRef
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_git_objects = require("./shared-git-objects.js");
var import_shared_base_errors = require("./shared-base-errors.js");
function validOid(text, format) {
  return text.length === (0, import_shared_git_objects.oidLength)(format) && /^[0-9a-f]+$/.test(text);
}
var LONGEST_REF = 1024;
var BAD_IN_REF = /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$/;
function validRef(ref) {
  return ref.startsWith("refs/") && ref.length <= LONGEST_REF && !BAD_IN_REF.test(ref);
}
function checkOid(text, format) {
  if (validOid(text, format)) return text;
  throw new import_shared_base_errors.TicketError("BAD_OID", "usage", `${JSON.stringify(text)} is not an object name.`, {
    data: { oid: text, format }
  });
}
function checkRef(ref) {
  if (validRef(ref)) return ref;
  throw new import_shared_base_errors.TicketError("BAD_REF", "usage", `${JSON.stringify(ref)} is not a full ref name.`, {
    data: { ref },
    hint: "A full name begins with refs/, for example refs/tickets/main."
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkOid,
  checkRef,
  validOid,
  validRef
});
