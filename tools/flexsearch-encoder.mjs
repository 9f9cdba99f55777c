import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const MODULES = join(dirname(createRequire(import.meta.url).resolve("flexsearch")), "module");

/**
 * Lets a bundle have flexsearch's encoder alone: the whole of it would cost each search the loading of 50 KB more. Its modules
 * import each other in circles; those of which nothing is used have no effects.
 *
 * @type {import("esbuild").Plugin}
 */
export const flexsearchEncoder = {
  name: "flexsearch-encoder",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^flexsearch$/ }, () => ({ path: "encoder", namespace: "flexsearch" }));
    onLoad({ filter: /./, namespace: "flexsearch" }, () => ({
      contents: 'export { default as Encoder } from "./encoder.js";',
      resolveDir: MODULES,
    }));
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) =>
      resolveDir.startsWith(MODULES)
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    );
  },
};
