import { transform } from "esbuild";

/** A statement of esbuild's that imports or exports: it stands at the beginning of a line and is followed by nothing. */
const IMPORT =
  /^import (?:([\w$]+)(?:, )?)?(?:\* as ([\w$]+) from )?(?:\{([^}]*)\})?(?: ?from )?"([^"]+)";$/gm;
const EXPORT = /^export \{([^}]*)\};$/gm;
const LATE = /\bimport\(("[^"\n]+")\)/g;

/** @param {string} list what stands between the braces @param {(outer: string, inner: string) => string} pair */
const members = (list, pair) =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => pair(.../** @type {[string, string]} */ (splitAs(name))))
    .join(", ");

/** @param {string} name `a as b` */
function splitAs(name) {
  const [first = "", second = first] = name.split(/\s+as\s+/);
  return [first, second];
}

/**
 * @param {string | undefined} whole the name of a default import
 * @param {string | undefined} all of a namespace
 * @param {string | undefined} named
 * @param {string} from
 */
function requireOf(whole, all, named, from) {
  const call = `require(${JSON.stringify(from)})`;
  const picked = (named ?? "").trim() === "" ? [] : [`{ ${members(named ?? "", pick)} }`];
  const names = [...[whole, all].filter((name) => name !== undefined), ...picked];
  return names.length === 0 ? `${call};` : names.map((name) => `var ${name} = ${call};`).join(" ");
}

/** @param {string} outer @param {string} inner */
const pick = (outer, inner) => (outer === inner ? outer : `${outer}: ${inner}`);

/**
 * Returns an ES module of esbuild's as CommonJS: what it exports are plain members that are set at its end.
 *
 * esbuild itself makes a getter of each, since an exported variable may change and modules may import each other in a circle.
 * Neither is so here, which the bundle's test holds; and in a process that lives for 30 ms, 500 getters are 3 of them. Without
 * a prototype an object is a hash table from its beginning, and the engine makes no shape for each member more: 2 of the 34 million instructions of a list.
 *
 * @param {string} text
 */
export async function toCommonJs(text) {
  /** @type {string[]} */
  const exported = [];
  const body = text
    .replace(IMPORT, (_, whole, all, named, from) => requireOf(whole, all, named, from))
    .replace(EXPORT, (_, list) => {
      exported.push(
        members(list, (inner, outer) => (inner === outer ? inner : `${outer}: ${inner}`)),
      );
      return "";
    })
    .replace(LATE, (_, name) => `Promise.resolve().then(() => require(${name}))`);
  const left = /^(?:import|export)\b[^(]*$/m.exec(body)?.[0];
  if (left !== undefined) throw new Error(`this statement is not understood: ${left}`);
  const all =
    exported.length === 0 ? "" : `module.exports = { __proto__: null, ${exported.join(", ")} };\n`;
  const { code } = await transform(body + all, {
    platform: "node",
    target: "node20",
    charset: "ascii",
    minifyWhitespace: true,
    lineLimit: 120,
  });
  return code;
}
