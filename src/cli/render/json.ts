import { renderDocument } from "../../base/canonical-json.ts";
import type { Json } from "../../base/json.ts";
import { showJson } from "../../base/unseen.ts";

/** Version of every JSON document that commands print; a member that is added does not change it. */
const SCHEMA_VERSION = 1;

/** Returns the JSON document of a command: `schemaVersion`, `kind`, then the data. */
export function jsonDocument(kind: string, data: object): string {
  const members = data as Record<string, Json>;
  return showJson(renderDocument({ schemaVersion: SCHEMA_VERSION, kind, ...members }));
}
