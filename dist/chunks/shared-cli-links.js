import {
  idsOf,
  preconditions,
  transactAndPrint
} from "./shared-cli-transact.js";

// src/cli/links.ts
async function changeLinks(op, call, context) {
  const [id = "", type = "", ...others] = call.operands;
  const operations = idsOf(others).map((to) => ({ op, id, type, to, ...preconditions(call) }));
  const sign = op === "link" ? "+" : "-";
  const said = idsOf(others).map((to) => `${sign}${type} ${to}`).join(" ");
  return transactAndPrint(call, context, operations, () => said);
}

export {
  changeLinks
};
