import { pathToFileURL } from "node:url";
import { errorOf, runProgram } from "./command.mjs";
import { environment } from "./scratch.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */
/** @typedef {import("./kinds.mjs").Place} Place */

/**
 * What is done in each repository: as words of the command line, and as a call of the library.
 *
 * @typedef {{ words: readonly string[], call: (tickets: any) => Promise<any> }} Act
 */

/** What came of it: an answer, or the code of an error and what is wrong with how that was told. @typedef {{ answer?: any, error?: string, faults: readonly string[] }} Came */
/** @typedef {(place: Place, act: Act, env: Record<string, string>) => Promise<Came>} Front */

/** @type {Record<"init" | "create" | "sync" | "list" | "verify", Act>} */
export const ACTS = {
  init: { words: ["init"], call: (tickets) => tickets.init() },
  create: {
    words: ["create", "mine"],
    call: (tickets) => tickets.transact([{ op: "create", title: "mine" }]),
  },
  sync: { words: ["sync"], call: (tickets) => tickets.sync() },
  list: { words: ["list"], call: (tickets) => tickets.list() },
  verify: { words: ["verify"], call: (tickets) => tickets.verify() },
};

/** The command line: started in the folder, or as the place wants it. @param {Product} product @returns {Front} */
export function commandLine({ command }) {
  return async ({ cwd, env: own, caller }, { words }, env) => {
    const line = [...words, "--json"];
    const all = { ...own, ...env };
    const ended = await (caller === undefined
      ? runProgram([...command, ...line], { cwd, env: all })
      : caller(line, all));
    if (ended.code === 0) return { answer: JSON.parse(ended.stdout.toString("utf8")), faults: [] };
    const { error, faults } = errorOf(ended, true);
    return { error, faults };
  };
}

/** @param {{ code: string, hint?: string, message: string }} error @returns {Came} */
function told({ code, hint, message }) {
  const vague = ["INTERNAL", "GIT_FAILED"].includes(code);
  const faults = [
    ...(vague ? [`not a clear error: ${message}`] : []),
    ...(hint === undefined ? [`no way out is told: ${message}`] : []),
  ];
  return { error: code, faults };
}

/** The library, in this process, opened anew for each act. @param {Product} product @returns {Front} */
export function library({ library }) {
  return async ({ cwd, env: own }, { call }, env) => {
    const { openTickets, isTicketError } = await import(pathToFileURL(library).href);
    let tickets;
    try {
      tickets = await openTickets({ dir: cwd, env: environment({ ...own, ...env }) });
      return { answer: await call(tickets), faults: [] };
    } catch (error) {
      if (!isTicketError(error)) throw error;
      return told(/** @type {any} */ (error));
    } finally {
      await tickets?.close();
    }
  };
}
