import {
  openTickets
} from "./shared-app-open-tickets.js";
import "./shared-store-plan-cycles.js";
import "./shared-domain-adopt.js";
import "./shared-store-diff-trees.js";
import "./shared-app-show-ticket.js";
import "./shared-app-list-tickets.js";
import "./shared-store-document-pairs.js";
import "./shared-domain-ticket.js";
import "./shared-app-workspace.js";
import "./shared-base-base32.js";
import "./shared-git-native-git-errors.js";
import "./shared-base-parse-json.js";
import "./shared-base-similar.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";
export {
  openTickets
};
