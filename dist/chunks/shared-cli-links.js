import {
  idsOf,
  preconditions,
  transactAndPrint
} from "./shared-cli-transact.js";

// src/cli/links.ts
async function changeLinks(op, call, context) {
  const [ids = "", type = "", ...words] = call.operands;
  const others = idsOf(call, words);
  const operations = idsOf(call, [ids]).flatMap(
    (id) => others.map((to) => ({ op, id, type, to, ...preconditions(call) }))
  );
  const sign = op === "link" ? "+" : "-";
  const said = others.map((to) => `${sign}${type} ${to}`).join(" ");
  return transactAndPrint(call, context, operations, () => said);
}

export {
  changeLinks
};
