import {
  openTickets
} from "./shared-app-open-tickets.js";
import "./shared-store-retry.js";
import "./shared-app-workspace.js";
import "./shared-base-base32.js";
import "./shared-git-native-git-errors.js";
import "./shared-base-parse-json.js";
import "./shared-base-canonical-json.js";
import "./shared-base-errors.js";
export {
  openTickets
};
