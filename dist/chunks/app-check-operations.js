import {
  operationFault,
  operationFaults
} from "./shared-app-check-operations.js";
import "./shared-domain-schema-faults.js";
import "./shared-base-similar.js";
import "./shared-base-errors.js";
export {
  operationFault,
  operationFaults
};
