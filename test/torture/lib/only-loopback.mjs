import { createRequire, syncBuiltinESMExports } from "node:module";
import { isIP, Socket } from "node:net";

/** An address that a name stands for. @typedef {{ address: string, family: number }} Address */
/** What a name is said to stand for, look-up by look-up; the last one stays. @typedef {readonly (readonly Address[])[]} Answers */
/** @typedef {{ host?: string, lookup?: Function, port?: number, path?: string }} Target */

const OUTSIDE = "nothing leaves this machine";
const names = createRequire(import.meta.url)("node:dns/promises");

/** @param {readonly string[]} addresses @returns {readonly Address[]} */
export const standsFor = (...addresses) =>
  addresses.map((address) => ({ address, family: isIP(address) }));

/** @param {string} address */
const isLoopback = (address) => /^(?:127\.|::1$|::ffff:127\.)/.test(address);

/**
 * Until it is ended, names stand in this process for what a figure says, and connections are only made on this machine: another
 * address is noted, and the connection fails. `asked` counts the look-ups of a name, `dialled` has the addresses it was then
 * connected to; `escaped` are connections that were begun without a look-up that we know.
 *
 * @param {ReadonlyMap<string, Answers>} answers
 */
export function onlyLoopback(answers) {
  /** @type {Map<string, number>} */
  const asked = new Map();
  /** @type {Map<string, string[]>} */
  const dialled = new Map();
  /** @type {string[]} */
  const escaped = [];
  const { lookup } = names;
  const { connect } = Socket.prototype;
  names.lookup = async (/** @type {string} */ host) => {
    const count = asked.get(host) ?? 0;
    asked.set(host, count + 1);
    const known = answers.get(host);
    const found = known?.[Math.min(count, known.length - 1)];
    if (found !== undefined) return [...found];
    throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: "ENOTFOUND" });
  };
  syncBuiltinESMExports();
  Socket.prototype.connect = /** @type {any} */ (
    /** @this {Socket} @param {any[]} args */
    function guarded(...args) {
      const first = Array.isArray(args[0]) ? args[0][0] : args[0];
      const refused = watch(first, { dialled, escaped });
      if (refused === undefined) return Reflect.apply(connect, this, args);
      process.nextTick(() => this.destroy(refused));
      return this;
    }
  );
  const end = () => {
    names.lookup = lookup;
    syncBuiltinESMExports();
    Socket.prototype.connect = connect;
  };
  return { asked, dialled, escaped, end };
}

/** Notes where a connection goes; returns why it is not made. @param {Target} target @param {{ dialled: Map<string, string[]>, escaped: string[] }} noted */
function watch(target, { dialled, escaped }) {
  const { host = "localhost", lookup, path } = target;
  if (path !== undefined && target.port === undefined) return undefined;
  if (isLoopback(host)) return undefined;
  if (isIP(host) !== 0 || lookup === undefined) {
    escaped.push(host);
    return new Error(OUTSIDE);
  }
  if ("guarded" in lookup) return undefined;
  const judge = (
    /** @type {string} */ name,
    /** @type {object} */ how,
    /** @type {Function} */ done,
  ) =>
    lookup(
      name,
      how,
      (/** @type {any} */ error, /** @type {any} */ found, /** @type {any} */ family) => {
        if (error) return done(error, "");
        const all = Array.isArray(found) ? found.map(({ address }) => address) : [found];
        dialled.set(name, [...(dialled.get(name) ?? []), ...all]);
        return all.every(isLoopback) ? done(null, found, family) : done(new Error(OUTSIDE), "");
      },
    );
  target.lookup = Object.assign(judge, { guarded: true });
  return undefined;
}
