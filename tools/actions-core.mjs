/**
 * Leaves out of a bundle what @actions/core has for tokens of other clouds, and with it an HTTP client of 1.5 MB that every run would
 * have to load: nothing here asks for such a token.
 *
 * @type {import("esbuild").Plugin}
 */
export const actionsCore = {
  name: "actions-core",
  setup({ onLoad }) {
    onLoad({ filter: /@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/ }, () => ({
      contents: "export class OidcClient {}",
    }));
    onLoad({ filter: /@actions[\\/]core[\\/]lib[\\/]platform\.js$/ }, () => ({
      contents: "export {};",
    }));
  },
};
