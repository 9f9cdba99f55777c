import {
  processTerminal,
  quietStreams,
  wantsColor
} from "./shared-cli-streams.js";
import "./shared-base-errors.js";
export {
  processTerminal,
  quietStreams,
  wantsColor
};
