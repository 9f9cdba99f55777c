import {
  schemaFaults,
  validateOperation
} from "./shared-domain-schema-faults.js";
import {
  TicketError
} from "./shared-base-errors.js";

// src/domain/schema/operation-members.ts
var MEMBERS = [
  "op",
  "id",
  "to",
  "type",
  "title",
  "body",
  "status",
  "resolution",
  "priority",
  "assignees",
  "labels",
  "milestone",
  "due",
  "estimate",
  "points",
  "links",
  "parent",
  "dependsOn",
  "criteria",
  "aliases",
  "refs",
  "custom",
  "fields",
  "add",
  "remove",
  "replyTo",
  "ref",
  "ifStatus",
  "ifMatch"
];
function operationMembers() {
  return MEMBERS;
}

// src/app/check-operations.ts
function operationFault(operation) {
  if (validateOperation(operation)) return void 0;
  const faults = schemaFaults(validateOperation.errors ?? [], operationMembers);
  const message = faults.map(({ path, problem }) => `${path} ${problem}`.trim()).join("; ");
  return new TicketError(
    "INVALID_OPERATION",
    "invalid",
    `Not an operation: ${message}${message.endsWith("?") ? "" : "."}`,
    {
      data: { faults },
      hint: "The README lists the operations and their members."
    }
  );
}
function operationFaults(operations) {
  return operations.flatMap((operation, index) => {
    const error = operationFault(operation);
    return error === void 0 ? [] : [{ index, error }];
  });
}

export {
  operationFault,
  operationFaults
};
