import { createServer } from "node:net";
import { listen } from "./webhook-receiver.mjs";

/** @typedef {import("node:net").Socket} Socket */
/** How a server answers, and what is then told of it; no reason: it counts as delivered. @typedef {{ name: string, answer: (socket: Socket) => void, why?: RegExp }} Answer */

const HEAD = "HTTP/1.1 200 OK\r\n";
export const LATE = /^it did not answer within 1 s$/;
const ELSEWHERE = /^it answered 30\d: it is elsewhere, and that is not followed$/;

/** Goes on for ever, as fast as it is read. @param {Socket} socket @param {string} piece */
function flood(socket, piece) {
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", more);
  more();
}

/** Goes on for ever, a little at a time. @param {Socket} socket @param {string} piece */
function drip(socket, piece) {
  const timer = setInterval(() => socket.write(piece), 20);
  socket.on("close", () => clearInterval(timer));
}

/** @param {number} status @param {string} [more] */
const short =
  (status, more = "") =>
  (/** @type {Socket} */ socket) =>
    socket.end(`HTTP/1.1 ${status} X\r\ncontent-length: 0\r\nconnection: close\r\n${more}\r\n`);

/** @param {string} head @param {string} piece @param {(socket: Socket, piece: string) => void} go @returns {(socket: Socket) => void} */
const endless = (head, piece, go) => (socket) => {
  socket.write(head);
  go(socket, piece);
};

/** Where a redirect may lead. @param {number} sink */
const places = (sink) => [
  `http://127.0.0.1:${sink}/`,
  `https://127.0.0.1:${sink}/`,
  `http://[::1]:${sink}/`,
  `//127.0.0.1:${sink}/`,
  `ftp://127.0.0.1:${sink}/`,
  "file:///etc/passwd",
  "http://169.254.169.254/latest/meta-data/",
];

/** All that a server may do to who calls it. @param {number} sink the port of what must not be reached @returns {Answer[]} */
export const answersOf = (sink) => [
  { name: "silent", answer: () => undefined, why: LATE },
  { name: "slow-head", answer: endless(HEAD, "x-a: b\r\n", drip), why: LATE },
  {
    name: "long-head",
    answer: endless(HEAD, `x-a: ${"b".repeat(999)}\r\n`, flood),
    why: /overflow/i,
  },
  { name: "early-hints", answer: (s) => drip(s, "HTTP/1.1 103 Early\r\n\r\n"), why: LATE },
  { name: "no-http", answer: (s) => s.end("SSH-2.0-OpenSSH_9.6\r\n"), why: /Parse Error/ },
  { name: "hangs-up", answer: (s) => s.destroy(), why: /socket hang up|ECONNRESET/ },
  {
    name: "long-refusal",
    answer: endless("HTTP/1.1 500 X\r\n\r\n", "x".repeat(65_536), flood),
    why: /^it answered 500$/,
  },
  {
    name: "slow-refusal",
    answer: endless("HTTP/1.1 500 X\r\n\r\n", "x", drip),
    why: /^it answered 500$/,
  },
  { name: "unknown", answer: short(401), why: /^it answered 401$/ },
  {
    name: "patience",
    answer: short(429, "retry-after: 99999999999\r\n"),
    why: /^it answered 429$/,
  },
  { name: "gone", answer: short(410), why: /^it answered 410: it wants no more$/ },
  { name: "long-yes", answer: endless(`${HEAD}\r\n`, "x".repeat(65_536), flood) },
  { name: "slow-yes", answer: endless(`${HEAD}\r\n`, "x", drip) },
  ...places(sink).map((place, i) => {
    const status = [301, 302, 303, 307, 308][i % 5] ?? 302;
    return { name: `moved-${i}`, answer: short(status, `location: ${place}\r\n`), why: ELSEWHERE };
  }),
];

/** Starts a server that answers so; `written` counts its bytes. @param {Answer} given */
export async function startAnswering({ answer }) {
  /** @type {Set<Socket>} */
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", () => answer(socket));
  });
  const port = await listen(server);
  const written = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/hook`, written, close };
}
