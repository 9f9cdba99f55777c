// src/cli/streams.ts
function wantsColor(wish, env, isTty) {
  if (wish !== "auto") return wish === "always";
  const { NO_COLOR, TERM } = env;
  return isTty && (NO_COLOR === void 0 || NO_COLOR === "") && TERM !== "dumb";
}
async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
function processStreams(proc, wish) {
  const { stdout, stderr, stdin, env } = proc;
  const width = Number(env["COLUMNS"]);
  const columns = Number.isSafeInteger(width) && width > 0 ? width : stdout.columns;
  return {
    out: (text) => {
      stdout.write(text);
    },
    err: (text) => {
      stderr.write(text);
    },
    input: () => readAll(stdin),
    outIsTty: stdout.isTTY === true,
    inIsTty: stdin.isTTY === true,
    columns: stdout.isTTY === true ? columns : void 0,
    color: wantsColor(wish, env, stdout.isTTY === true)
  };
}
export {
  processStreams,
  wantsColor
};
