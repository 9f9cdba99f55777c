import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { environment } from "./scratch.mjs";

/**
 * What is to go wrong with an answer. `after`: the connection ends when so many bytes of it were sent; `hang`: nothing is ever
 * said; `status`: this instead. A path that `at` does not match is served as ever.
 *
 * @typedef {{ at?: RegExp, after?: number, hang?: boolean, status?: number }} Trouble
 */

/**
 * Serves a folder of bare repositories over HTTP on this machine, by `git http-backend`.
 *
 * @param {string} root
 */
export async function serve(root) {
  /** @type {Trouble} */
  let trouble = {};
  let requests = 0;
  /** Bytes of the longest answer to each path. @type {Map<string, number>} */
  const sizes = new Map();
  const server = createServer((request, response) => {
    requests++;
    const path = `${request.method} ${request.url}`;
    const here = trouble.at === undefined || trouble.at.test(path) ? trouble : {};
    if (here.hang) return;
    if (here.status !== undefined) {
      const ask = here.status === 401 ? { "WWW-Authenticate": 'Basic realm="torture"' } : {};
      response.writeHead(here.status, ask).end();
      return;
    }
    runBackend(root, request, response, here.after, (size) =>
      sizes.set(path, Math.max(size, sizes.get(path) ?? 0)),
    );
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    sizes,
    requests: () => requests,
    /** @param {Trouble} next */
    make: (next) => {
      trouble = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done(undefined)));
    },
  };
}

/**
 * @param {string} root
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {number | undefined} after
 * @param {(size: number) => void} onSize
 */
function runBackend(root, request, response, after, onSize) {
  const url = new URL(request.url ?? "/", "http://here");
  const { headers } = request;
  const child = spawn("git", ["http-backend"], {
    env: environment({
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      REMOTE_USER: "ada",
      REMOTE_ADDR: "127.0.0.1",
      REQUEST_METHOD: request.method ?? "GET",
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: String(headers["content-encoding"] ?? ""),
      GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
    }),
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.stdin.on("error", () => undefined);
  request.pipe(child.stdin);
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  // Only when all of it is done: an answer that is lost is one to something that happened.
  child.on("close", () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf("\r\n\r\n");
    const body = all.subarray(end + 4);
    onSize(body.length);
    const head = all.toString("latin1", 0, Math.max(0, end)).split("\r\n");
    const status = head.find((line) => /^Status:/i.test(line));
    for (const line of head.filter((l) => l.includes(":") && !/^Status:/i.test(l))) {
      const at = line.indexOf(":");
      response.setHeader(line.slice(0, at), line.slice(at + 1).trim());
    }
    response.statusCode = Number(/\d+/.exec(status ?? "200")?.[0]);
    if (after === undefined || after >= body.length) {
      response.end(body);
      return;
    }
    if (after === 0) {
      response.destroy();
      return;
    }
    response.setHeader("Content-Length", body.length);
    response.write(body.subarray(0, after), () => response.destroy());
  });
}
