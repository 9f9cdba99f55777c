// Compiles the JSON Schemas of src/domain/schema/ and src/mcp/schema/ into code that needs no schema library when it runs.
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

export const SCHEMAS = fileURLToPath(new URL("../src/domain/schema/", import.meta.url));
/** Folders with schemas; those of one folder may refer to each other. */
export const SCHEMA_FOLDERS = [
  SCHEMAS,
  fileURLToPath(new URL("../src/mcp/schema/", import.meta.url)),
];
const SUFFIX = ".schema.json";
const HEAD = "// Made by `npm run schemas` from the *.schema.json files beside it. Do not edit.\n";

/** @typedef {{ readonly id: string, readonly name: string }} Validator a schema's `$id` and its function */

/**
 * Returns the generated files by name: none when the folder has no schema.
 *
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
export async function compileSchemas(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith(SUFFIX)) : [];
  if (files.length === 0) return {};
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const validators = files.sort().map((file) => add(ajv, folder, file));
  const names = Object.fromEntries(validators.map(({ name, id }) => [name, id]));
  // CommonJS with a default export: what `import` gives differs between Node and bundlers.
  const standalone = /** @type {any} */ (standaloneModule).default ?? standaloneModule;
  return {
    "validators.generated.js": HEAD + (await selfContained(standalone(ajv, names))),
    "validators.generated.d.ts": HEAD + declarations(validators),
  };
}

/**
 * @param {Ajv2020} ajv
 * @param {string} folder
 * @param {string} file
 * @returns {Validator}
 */
function add(ajv, folder, file) {
  const schema = JSON.parse(readFileSync(join(folder, file), "utf8"));
  if (typeof schema.$id !== "string") throw new Error(`${file} has no $id.`);
  ajv.addSchema(schema);
  return { id: schema.$id, name: `validate${pascal(file.slice(0, -SUFFIX.length))}` };
}

/** @param {string} name `custom-field` → `CustomField` */
function pascal(name) {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first) => first.toUpperCase());
}

/**
 * Puts the few helpers that the compiled code takes from ajv into it.
 *
 * @param {string} code
 */
async function selfContained(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

/** @param {readonly Validator[]} validators */
function declarations(validators) {
  const functions = validators.map(
    ({ id, name }) =>
      `/** Checks a value against ${id} */\nexport declare const ${name}: Validator;\n`,
  );
  return `
/** One thing that is wrong with a value. */
export interface SchemaFault {
  /** Where, as a JSON Pointer. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Tells whether a value is valid; \`errors\` is about the last call, and null when that was valid. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}

${functions.join("\n")}`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const folder of SCHEMA_FOLDERS) {
    const files = await compileSchemas(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    if (Object.keys(files).length === 0) {
      console.log(`No schema in ${folder}.`);
      for (const name of ["js", "d.ts"]) {
        rmSync(join(folder, `validators.generated.${name}`), { force: true });
      }
    }
  }
}
