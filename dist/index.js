import {
  openTickets
} from "./chunks/shared-app-open-tickets.js";
import "./chunks/shared-store-plan-cycles.js";
import "./chunks/shared-domain-adopt.js";
import "./chunks/shared-store-diff-trees.js";
import "./chunks/shared-app-show-ticket.js";
import "./chunks/shared-app-list-tickets.js";
import "./chunks/shared-store-document-pairs.js";
import "./chunks/shared-domain-ticket.js";
import "./chunks/shared-app-workspace.js";
import "./chunks/shared-base-base32.js";
import "./chunks/shared-git-native-git-errors.js";
import "./chunks/shared-base-parse-json.js";
import {
  VERSION
} from "./chunks/shared-base-version.js";
import "./chunks/shared-base-similar.js";
import "./chunks/shared-base-canonical-json.js";
import {
  EXIT,
  TicketError,
  isTicketError
} from "./chunks/shared-base-errors.js";
export {
  EXIT,
  TicketError,
  VERSION,
  isTicketError,
  openTickets
};
