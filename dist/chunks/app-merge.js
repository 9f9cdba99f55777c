import {
  joinCommit
} from "./shared-store-join-trees.js";
import {
  findCommit
} from "./shared-app-history.js";
import "./shared-domain-changes.js";
import "./shared-domain-adopt.js";
import "./shared-store-diff-trees.js";
import "./shared-store-document-pairs.js";
import "./shared-domain-ticket.js";
import "./shared-app-workspace.js";
import "./shared-base-base32.js";
import "./shared-git-native-git-errors.js";
import "./shared-base-parse-json.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";

// src/app/merge.ts
async function merge(workspace, revision) {
  const oid = await findCommit(workspace, revision);
  return joinCommit(workspace.store, oid);
}
export {
  merge
};
