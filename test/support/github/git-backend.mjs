import { spawn } from "node:child_process";

/**
 * Serves one request of git's over HTTP by `git http-backend`.
 *
 * @param {string} root folder of the bare repositories
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} user "" may only read
 */
export function serveGit(root, request, response, user) {
  const url = new URL(request.url ?? "/", "http://here");
  const { headers } = request;
  const child = spawn("git", ["http-backend"], {
    env: {
      ...{ PATH: process.env["PATH"], GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" },
      ...{ GIT_PROJECT_ROOT: root, GIT_HTTP_EXPORT_ALL: "1", REMOTE_ADDR: "127.0.0.1" },
      ...(user === "" ? {} : { REMOTE_USER: user }),
      REQUEST_METHOD: request.method ?? "GET",
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: String(headers["content-encoding"] ?? ""),
      GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.stdin.on("error", () => undefined);
  request.pipe(child.stdin);
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.on("close", () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf("\r\n\r\n");
    const head = all.toString("latin1", 0, Math.max(0, end)).split("\r\n");
    const status = head.find((line) => /^Status:/i.test(line));
    for (const line of head.filter((l) => l.includes(":") && !/^Status:/i.test(l))) {
      const at = line.indexOf(":");
      response.setHeader(line.slice(0, at), line.slice(at + 1).trim());
    }
    response.statusCode = Number(/\d+/.exec(status ?? "200")?.[0]);
    response.end(all.subarray(end + 4));
  });
}
