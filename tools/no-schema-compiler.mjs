/**
 * Leaves out of a bundle the schema compiler that the server's package of MCP has for forms: 290 KB that nobody would call, since
 * our schemas are compiled ahead of time and no form is asked for.
 *
 * @type {import("esbuild").Plugin}
 */
export const noSchemaCompiler = {
  name: "no-schema-compiler",
  setup({ onLoad, onResolve }) {
    const namespace = "mcp-shims";
    onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, () => ({
      path: "shims",
      namespace,
    }));
    onLoad({ filter: /./, namespace }, () => ({
      contents:
        'export { default as process } from "node:process"; export class DefaultJsonSchemaValidator {}',
    }));
  },
};
