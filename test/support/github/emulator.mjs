import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { contract } from "./contract.mjs";
import { serveGit } from "./git-backend.mjs";
import { OWNER, pageOf, REPO, ROUTES } from "./routes.mjs";
import { GitHubState } from "./state.mjs";

export const TOKEN = "ghs_only-for-tests-0123456789";
export const BOT = "github-actions[bot]";

/**
 * What is to go wrong with the next requests that match, so many times. `cut`: the connection breaks, after the request
 * was served if `late`.
 *
 * @typedef {{ match: RegExp, times: number, status?: number, headers?: Record<string, string>, message?: string, cut?: boolean, late?: boolean }} Trouble
 */

const ROUTE_LIST = Object.entries(ROUTES).map(([key, serve]) => {
  const [method = "", path = ""] = key.split(" ");
  return { method, matches: new RegExp(`^/api/v3/repos/${OWNER}/${REPO}${path}$`), serve };
});

/** @param {import("node:http").IncomingMessage} request */
const tokenOf = (request) => /^token (\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";

/** @param {import("node:http").IncomingMessage} request @returns {Promise<string>} */
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Sends an answer; of a list the page that is asked for. Tells whether it was known already. @param {import("node:http").ServerResponse} response @param {URL} url @param {{ status: number, body?: unknown }} answer @param {Record<string, string>} headers */
function send(response, url, { status, body }, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const list = Array.isArray(body) ? pageOf(body, url.searchParams) : undefined;
  if (list?.more) {
    const next = new URL(url);
    next.searchParams.set("page", String(Number(url.searchParams.get("page") ?? 1) + 1));
    response.setHeader("Link", `<${next}>; rel="next"`);
  }
  const text = body === undefined ? "" : JSON.stringify(list?.items ?? body);
  const etag = `"${createHash("sha256").update(text).digest("hex")}"`;
  if (status === 200) response.setHeader("ETag", etag);
  if (status === 200 && response.req.headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return true;
  }
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" });
  response.end(text);
  return false;
}

/**
 * GitHub, as far as the Action asks it: a state that requests read and change, git over HTTP beside it, and GitHub's own description as a
 * judge of every exchange.
 *
 * @param {{ gitRoot: string }} options
 */
export async function startGitHub({ gitRoot }) {
  const state = new GitHubState();
  const judge = contract();
  /** @type {Trouble[]} */
  const troubles = [];
  /** @type {{ method: string, path: string, status: number }[]} */
  const requests = [];
  /** @type {string[]} */
  const faults = [];
  /** What was asked for again, and had not changed. @type {string[]} */
  const unchanged = [];
  /** When the first of the requests came, in milliseconds since 1970. */
  let since = 0;
  /** Who may write with which token; others may read. */
  const writers = new Set([TOKEN]);

  /** @param {string} key */
  const troubleFor = (key) => {
    const found = troubles.find((t) => t.times > 0 && t.match.test(key));
    if (found !== undefined) found.times--;
    return found;
  };

  /** @param {string} method @param {URL} url @param {string} text @param {string} token */
  const answerTo = (method, url, text, token) => {
    const route = ROUTE_LIST.find((r) => r.method === method && r.matches.test(url.pathname));
    const body = text === "" ? undefined : JSON.parse(text);
    const params = route?.matches.exec(url.pathname)?.slice(1) ?? [];
    if (token === "")
      return { body, answer: { status: 401, body: { message: "Bad credentials" } } };
    if (method !== "GET" && !writers.has(token))
      return {
        body,
        answer: { status: 403, body: { message: "Resource not accessible by integration" } },
      };
    if (route === undefined)
      return { body, answer: { status: 404, body: { message: "Not Found" } } };
    const call = { state, example: judge.example, me: BOT, params, query: url.searchParams, body };
    return { body, answer: route.serve(call) };
  };

  /** Judges an exchange that went as it should. @param {string} method @param {URL} url @param {{ body: unknown, answer: { status: number, body?: unknown } }} served */
  const judged = (method, url, { body, answer }) => {
    const path = url.pathname.replace("/api/v3", "");
    const exchange = {
      method,
      path,
      status: answer.status,
      body,
      answer: answer.body,
      query: url.searchParams,
    };
    faults.push(...judge.faults(exchange).map((f) => `${method} ${path} (${answer.status}): ${f}`));
  };

  /** Serves a request, or lets it fail; undefined: the connection breaks before. @param {string} method @param {URL} url @param {string} text @param {string} token @param {Trouble | undefined} trouble */
  const served = (method, url, text, token, trouble) => {
    if (trouble?.cut && !trouble.late) return undefined;
    const failed = trouble?.status !== undefined && {
      status: trouble.status,
      body: { message: trouble.message ?? "" },
    };
    const done = failed ? { body: undefined, answer: failed } : answerTo(method, url, text, token);
    requests.push({
      method,
      path: url.pathname.replace("/api/v3", ""),
      status: done.answer.status,
    });
    if (!failed) judged(method, url, done);
    return trouble?.cut ? undefined : done.answer;
  };

  /** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response @param {URL} url */
  const serveApi = async (request, response, url) => {
    const method = request.method ?? "GET";
    const text = await bodyOf(request);
    const trouble = troubleFor(`${method} ${url.pathname}`);
    const answer = served(method, url, text, tokenOf(request), trouble);
    if (answer === undefined) return request.socket.destroy();
    if (send(response, url, answer, trouble?.headers ?? {})) unchanged.push(url.pathname);
    return undefined;
  };

  /** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response @param {URL} url */
  const serveApiOrFail = (request, response, url) => {
    since ||= performance.timeOrigin + performance.now();
    serveApi(request, response, url).catch((error) => {
      faults.push(`${request.method} ${url.pathname}: ${error.stack}`);
      response.writeHead(500).end();
    });
  };

  /** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response @param {URL} url */
  const serveGitOrFail = (request, response, url) => {
    const basic = /^basic (\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const token = Buffer.from(basic, "base64").toString().replace("x-access-token:", "");
    const trouble = troubleFor(`GIT ${url.pathname}${url.search}`);
    if (trouble?.cut) request.socket.destroy();
    else if (trouble?.status !== undefined) response.writeHead(trouble.status).end();
    else serveGit(gitRoot, request, response, writers.has(token) ? BOT : "");
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const serve = url.pathname.startsWith("/api/v3/") ? serveApiOrFail : serveGitOrFail;
    serve(request, response, url);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    ...{ state, troubles, requests, faults, unchanged, writers, example: judge.example },
    url: `http://127.0.0.1:${port}`,
    repository: `${OWNER}/${REPO}`,
    /** When the first request came since this was asked last. */
    first: () => {
      const at = since;
      since = 0;
      return at;
    },
    /** Requests that changed something. */
    writes: () => requests.filter((r) => r.method !== "GET"),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done(undefined)));
    },
  };
}
