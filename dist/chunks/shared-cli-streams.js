import {
  TicketError,
  isTicketError
} from "./shared-base-errors.js";

// src/cli/streams.ts
function wantsColor(wish, env, isTty) {
  if (wish !== "auto") return wish === "always";
  const { NO_COLOR, TERM } = env;
  return isTty && (NO_COLOR === void 0 || NO_COLOR === "") && TERM !== "dumb";
}
function quietStreams(io) {
  return { ...io, out: () => void 0 };
}
async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
}
function outputFailed(error) {
  if (error.code === "EPIPE") return error;
  const message = `The output can't be written (${error.code ?? "?"}).`;
  return new TicketError("OUTPUT_FAILED", "failed", message, {
    hint: "What the command changed is changed; only its answer is lost.",
    cause: error
  });
}
function processTerminal(proc) {
  const { stdout, stderr, stdin, env } = proc;
  let trouble;
  stdout.on("error", (error) => {
    trouble ??= outputFailed(error);
  });
  stderr.on("error", () => void 0);
  const check = () => {
    if (trouble !== void 0) throw trouble;
  };
  const width = Number(env["COLUMNS"]);
  const columns = Number.isSafeInteger(width) && width > 0 ? width : stdout.columns;
  const [outIsTty, errIsTty] = [stdout.isTTY === true, stderr.isTTY === true];
  return {
    streams: (wish) => ({
      out: (text) => {
        check();
        stdout.write(text);
      },
      err: (text) => {
        stderr.write(text);
      },
      input: () => readAll(stdin),
      outIsTty,
      inIsTty: stdin.isTTY === true,
      columns: outIsTty ? columns : void 0,
      color: wantsColor(wish, env, outIsTty),
      errColor: wantsColor(wish, env, errIsTty)
    }),
    settle: async () => {
      await new Promise(setImmediate);
      if (isTicketError(trouble)) throw trouble;
    }
  };
}

export {
  wantsColor,
  quietStreams,
  processTerminal
};
