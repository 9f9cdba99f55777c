import {
  renderDocument
} from "./shared-base-canonical-json.js";

// src/cli/render/json.ts
var SCHEMA_VERSION = 1;
function jsonDocument(kind, data) {
  return renderDocument({ schemaVersion: SCHEMA_VERSION, kind, ...data });
}

export {
  jsonDocument
};
