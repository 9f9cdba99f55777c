import {
  wrongOperands
} from "./shared-cli-usage-errors.js";
import {
  preconditions,
  transactAndPrint
} from "./shared-cli-transact.js";

// src/cli/names.ts
async function changeNames(op, call, context) {
  const [id = "", ...words] = call.operands;
  const add = [
    ...words.flatMap((w) => w.split(",")).filter((w) => w.trim() !== ""),
    ...call.list("add")
  ];
  const remove = call.list("remove");
  if (add.length + remove.length === 0) throw wrongOperands(call.spec, "nothing to add or remove");
  const operation = { op, id, add, remove, ...preconditions(call) };
  const said = [...add.map((n) => `+${n}`), ...remove.map((n) => `-${n}`)].join(" ");
  return transactAndPrint(call, context, [operation], () => said);
}

export {
  changeNames
};
