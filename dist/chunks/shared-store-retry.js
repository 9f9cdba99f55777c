var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  refuseCheckedOut: () => refuseCheckedOut,
  untilPublished: () => untilPublished
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_errors = require("./shared-base-errors.js");
var ATTEMPTS = 12;
function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
async function backOff(store, attempt) {
  const [byte = 0] = store.random(1);
  const cap = Math.min(1e3, 10 * 2 ** attempt);
  await pause(cap * (byte + 1) / 256);
}
async function refuseCheckedOut({ repo, ref }) {
  const worktree = ref.startsWith("refs/heads/") ? await repo.checkedOut(ref) : void 0;
  if (worktree === void 0) return;
  const message = `The tickets branch ${ref} is checked out in ${worktree}`;
  throw new import_shared_base_errors.TicketError("REF_CHECKED_OUT", "conflict", message, {
    data: { ref, worktree },
    hint: "Check out another branch there: tickets are never edited in a worktree."
  });
}
async function untilPublished(store, attempt) {
  await refuseCheckedOut(store);
  const config = await store.repo.config();
  const signs = config.bool("commit.gpgsign") === true;
  const locked = signs ? attempt : () => store.repo.withWriteLock(attempt);
  for (let i = 0; i < ATTEMPTS; i++) {
    const result = await locked();
    if (result.kind === "done") {
      await store.repo.maintain();
      return result.value;
    }
    await backOff(store, i);
  }
  throw new import_shared_base_errors.TicketError("STORE_BUSY", "conflict", "Other writers kept being faster.", {
    data: { ref: store.ref, attempts: ATTEMPTS },
    hint: "Nothing was written. Run the command again.",
    retryable: true
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  refuseCheckedOut,
  untilPublished
});
