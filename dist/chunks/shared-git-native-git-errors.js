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
  gitNotFound: () => gitNotFound,
  gitVersion: () => gitVersion,
  notARepository: () => notARepository,
  plainWords: () => plainWords,
  unexpectedOutcome: () => unexpectedOutcome,
  workingDirectoryGone: () => workingDirectoryGone
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_base_errors = require("./shared-base-errors.js");
var OLDEST_GIT = "2.32";
function plainWords(stderr) {
  const lines = stderr.split("\n").map((line) => line.replace(/^(?:fatal|error|warning): /, "").trim()).filter((line) => line !== "");
  const text = lines.join("; ").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
function gitNotFound(cause) {
  return new import_shared_base_errors.TicketError("GIT_NOT_FOUND", "failed", "The program git was not found.", {
    hint: `Install git ${OLDEST_GIT} or later, and see that it is on PATH.`,
    cause
  });
}
function workingDirectoryGone(cwd, cause) {
  return new import_shared_base_errors.TicketError("NO_DIRECTORY", "failed", `The directory ${cwd} does not exist.`, {
    data: { cwd },
    cause
  });
}
function notARepository(cwd, reason) {
  return new import_shared_base_errors.TicketError("NOT_A_REPOSITORY", "failed", `${cwd} is not inside a git repository.`, {
    data: { cwd, reason },
    hint: "Go to a repository, or make one with: git init"
  });
}
async function unexpectedOutcome(runner, what, outcome) {
  const version = await gitVersion(runner);
  if (version !== void 0 && isOlder(version, OLDEST_GIT)) {
    return new import_shared_base_errors.TicketError("GIT_TOO_OLD", "failed", `git ${version} is too old.`, {
      data: { version, oldest: OLDEST_GIT },
      hint: `Install git ${OLDEST_GIT} or later.`
    });
  }
  const reason = plainWords(outcome.stderr) || `it ended with code ${outcome.code ?? "none"}`;
  return new import_shared_base_errors.TicketError("GIT_FAILED", "failed", `git ${what} failed: ${reason}.`, {
    data: { command: what, exit: outcome.code ?? null, reason, version: version ?? null }
  });
}
async function gitVersion(runner) {
  const { stdout } = await runner.run({ args: ["version"] });
  return /(\d+\.\d+(?:\.\d+)*)/.exec(stdout.toString("latin1"))?.[1];
}
function isOlder(version, than) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = than.split(".").map(Number);
  return major < wantedMajor || major === wantedMajor && minor < wantedMinor;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gitNotFound,
  gitVersion,
  notARepository,
  plainWords,
  unexpectedOutcome,
  workingDirectoryGone
});
