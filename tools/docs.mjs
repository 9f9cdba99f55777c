// Writes what is made from the sources: docs/exit-codes.md, docs/cli.md, docs/sizes.md, the tables of docs/github-action.md, the
// list of man pages in package.json, and what holds the scripts of hooks/.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ACTION_FILE, renderActionDocs } from "./action-docs.mjs";
import { bundle, packageVersion, ROOT } from "./bundle.mjs";
import { CLI_FILE, renderCliDocs } from "./cli-docs.mjs";
import { readErrors } from "./error-codes.mjs";
import { EXIT_CODES_FILE, renderExitCodes } from "./exit-codes.mjs";
import { HOOKS_FOLDER, renderShims, SHIMS_FILE } from "./hooks.mjs";
import { loadTable } from "./load-table.mjs";
import { renderManPages } from "./man-pages.mjs";
import { renderSizes, SIZES_FILE } from "./size-docs.mjs";

writeFileSync(SHIMS_FILE, renderShims(HOOKS_FOLDER));

const list = readErrors(join(ROOT, "src"));
writeFileSync(EXIT_CODES_FILE, renderExitCodes(list));
for (const fault of list.faults) console.error(fault);
process.exitCode = list.faults.length === 0 ? 0 : 1;

writeFileSync(ACTION_FILE, renderActionDocs(readFileSync(ACTION_FILE, "utf8")));

const table = await loadTable();
writeFileSync(CLI_FILE, renderCliDocs(table));

const files = new Map((await bundle()).map(({ path, text }) => [path, text]));
writeFileSync(SIZES_FILE, renderSizes(table, files));

const manifest = join(ROOT, "package.json");
const pages = renderManPages(table, packageVersion()).map(({ path }) => `./dist/${path}`);
const members = { ...JSON.parse(readFileSync(manifest, "utf8")), man: pages };
writeFileSync(manifest, `${JSON.stringify(members, null, 2)}\n`);
