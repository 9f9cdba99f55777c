import { standsFor } from "./only-loopback.mjs";

/** An address that must not be called, and why. @typedef {{ url: string, why: RegExp, secret?: string }} Target */
/** A name, what it stands for look-up by look-up, and what each try says. @typedef {{ name: string, answers: import("./only-loopback.mjs").Answers, why: readonly RegExp[] }} Name */

const PRIVATE = /its address is of this machine or network/;
const OUTSIDE = /nothing leaves this machine/;

/** Every way to write an address of this machine or network. */
const HOSTS = [
  ...[
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "0",
    "127.0.0.1.",
    "１２７.0.0.1",
  ],
  ...["10.0.0.1", "172.16.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1"],
  ...["[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[fe80::1]", "[fd00::1]"],
  ...["[64:ff9b::7f00:1]", "[2002:7f00:1::1]", "[ff02::1]"],
];

/** Addresses that are refused as they stand. @param {number} port @param {string} secret @returns {Target[]} */
export const refusedTargets = (port, secret) => [
  ...HOSTS.map((host) => ({ url: `https://${host}:${port}/`, why: PRIVATE })),
  { url: `http://hooks.example:${port}/`, why: /http: hides nothing/ },
  ...["ftp", "ws", "gopher"].map((scheme) => ({
    ...{ url: `${scheme}://127.0.0.1:${port}/`, why: /a webhook begins with https:/ },
  })),
  ...["file:///etc/passwd", "data:text/plain,x", "javascript:1"].map((url) => ({
    ...{ url, why: /a webhook begins with https:/ },
  })),
  ...[`me:${secret}@`, `${secret}@`, `:${secret}@`].map((user) => ({
    ...{ url: `https://${user}127.0.0.1:${port}/`, secret, why: /holds a name or password/ },
  })),
];

/** Names of which nobody knows what they stand for until they are called. @type {readonly Name[]} */
export const NAMES = [
  { name: "inside.example", answers: [standsFor("127.0.0.1")], why: [PRIVATE] },
  { name: "six.example", answers: [standsFor("::1")], why: [PRIVATE] },
  { name: "mapped.example", answers: [standsFor("::ffff:127.0.0.1")], why: [PRIVATE] },
  { name: "cloud.example", answers: [standsFor("169.254.169.254")], why: [PRIVATE] },
  { name: "localhost", answers: [standsFor("127.0.0.1", "::1")], why: [PRIVATE] },
  { name: "both.example", answers: [standsFor("93.184.216.34", "127.0.0.1")], why: [PRIVATE] },
  { name: "nowhere.example", answers: [[]], why: [/its name stands for no address/] },
  { name: "unknown.example", answers: [], why: [/ENOTFOUND/] },
  {
    name: "rebinding.example",
    answers: [standsFor("93.184.216.34"), standsFor("127.0.0.1")],
    why: [OUTSIDE, PRIVATE],
  },
  {
    name: "later.example",
    answers: [standsFor("2606:4700::1111"), standsFor("10.0.0.1"), standsFor("::1")],
    why: [OUTSIDE, PRIVATE],
  },
];
