import {
  getTickets,
  showTicket
} from "./shared-app-show-ticket.js";
import "./shared-domain-ticket.js";
import "./shared-app-workspace.js";
import "./shared-base-base32.js";
import "./shared-git-native-git-errors.js";
import "./shared-base-parse-json.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";
export {
  getTickets,
  showTicket
};
