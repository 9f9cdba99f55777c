import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";

const FILE = fileURLToPath(
  new URL(
    "../../../tools/node_modules/@octokit/openapi/generated/api.github.com.json",
    import.meta.url,
  ),
);

/** @typedef {{ method: string, path: string, status: number, body: unknown, answer: unknown, query: URLSearchParams }} Exchange */

/** @param {string} text */
const pointer = (text) => encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));

/** @param {string} template `/repos/{owner}/{repo}` */
const pattern = (template) => new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`);

/** Says "may be null" as JSON Schema does, in place. @param {any} node */
function withNull(node) {
  if (node === null || typeof node !== "object") return;
  for (const child of Object.values(node)) withNull(child);
  if (node.nullable !== true) return;
  const { nullable, ...rest } = node;
  for (const key of Object.keys(rest)) delete node[key];
  delete node.nullable;
  node.anyOf = [rest, { type: "null" }];
}

function load() {
  try {
    const document = JSON.parse(readFileSync(FILE, "utf8"));
    withNull(document.paths);
    withNull(document.components.schemas);
    return document;
  } catch (error) {
    throw new Error("GitHub's description is missing: npm ci --prefix tools", { cause: error });
  }
}

/**
 * Returns GitHub's own description of its interface, as a judge of what goes in and out, and its examples.
 */
export function contract() {
  const document = load();
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(document, "github");
  // A path with fewer variables describes more exactly: /issues/comments is no /issues/{issue_number}.
  const paths = Object.keys(document.paths)
    .sort((a, b) => (a.match(/\{/g) ?? []).length - (b.match(/\{/g) ?? []).length)
    .map((path) => ({ path, matches: pattern(path) }));

  /** @param {string} path @param {unknown} value @param {string} what @returns {string[]} */
  const faultsOf = (path, value, what) => {
    const validate = ajv.getSchema(`github#/paths/${path}`);
    if (validate === undefined) throw new Error(`no schema at ${path}`);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((e) => `${what}: ${e.instancePath} ${e.message}`);
  };
  const json = pointer("application/json");

  /** @param {any} operation @param {string} template @param {URLSearchParams} query */
  const queryFaults = (operation, template, query) => {
    const known = [...(operation.parameters ?? []), ...(document.paths[template].parameters ?? [])]
      .map((p) => (p.$ref ? document.components.parameters[p.$ref.split("/").at(-1)] : p))
      .filter((p) => p.in === "query")
      .map((p) => p.name);
    const unknown = [...query.keys()].filter((name) => !known.includes(name));
    return unknown.map((name) => `query: there is no ${name}`);
  };

  /** @param {any} operation @param {string} at @param {unknown} body */
  const requestFaults = (operation, at, body) => {
    if (operation.requestBody?.content?.["application/json"] === undefined)
      return body === undefined ? [] : ["request: it has a body"];
    return faultsOf(`${at}/requestBody/content/${json}/schema`, body ?? {}, "request");
  };

  /** @param {any} operation @param {string} at @param {number} status @param {unknown} answer */
  const responseFaults = (operation, at, status, answer) => {
    if (status >= 400) return [];
    const response = operation.responses[status];
    if (response === undefined) return [`response: no ${status}`];
    if (response.content?.["application/json"] === undefined) return [];
    return faultsOf(`${at}/responses/${status}/content/${json}/schema`, answer, "response");
  };

  return {
    /** Returns a fresh copy of an example of GitHub's. @param {string} name */
    example: (name) => structuredClone(document.components.examples[name].value),
    /** Returns what breaks the contract in one exchange. @param {Exchange} exchange @returns {string[]} */
    faults: ({ method, path, status, body, answer, query }) => {
      const template = paths.find((p) => p.matches.test(path))?.path ?? "";
      const operation = document.paths[template]?.[method.toLowerCase()];
      if (operation === undefined) return [`GitHub has no ${method} ${path}`];
      const at = `${pointer(template)}/${method.toLowerCase()}`;
      return [
        ...queryFaults(operation, template, query),
        ...requestFaults(operation, at, body),
        ...responseFaults(operation, at, status, answer),
      ];
    },
  };
}
