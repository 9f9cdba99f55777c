const CONFIG = {
  file: "src/domain/config/config.ts",
  find: "const map = (value: Json | undefined): JsonObject =>",
};

/** Faults in what is believed of a foreign ref. @type {Record<string, import("./plants.mjs").Plant>} */
export const FOREIGN_PLANTS = {
  "config-hooks": {
    what: "a command that the configuration on the ref names is run",
    replacements: [
      {
        ...CONFIG,
        replace: `const { spawnSync } = process.getBuiltinModule("node:child_process");
  if (typeof source?.["command"] === "string") spawnSync("sh", ["-c", source["command"]]);
  ${CONFIG.find}`,
      },
    ],
  },
  "config-module": {
    what: "a module that the configuration on the ref names is loaded",
    replacements: [
      {
        ...CONFIG,
        replace: `const { createRequire } = process.getBuiltinModule("node:module");
  if (typeof source?.["module"] === "string") createRequire("/")(source["module"]);
  ${CONFIG.find}`,
      },
    ],
  },
  "config-url": {
    what: "an address that the configuration on the ref names is called",
    replacements: [
      {
        file: "src/app/transact.ts",
        find: "    config: await readConfig(store, snapshot),",
        replace: `    config: await readConfig(store, snapshot).then(async (config) => {
      const url = JSON.stringify(config).match(/http:[^"\\\\ ]+/)?.[0];
      if (url !== undefined) await fetch(url, { method: "POST" }).catch(() => undefined);
      return config;
    }),`,
      },
    ],
  },
  "field-patterns": {
    what: "schemas of custom fields on the ref may have patterns",
    replacements: [
      {
        file: "src/domain/config/custom-schema.ts",
        find: '  "maxLength",\n  "items",',
        replace: '  "maxLength",\n  "pattern",\n  "items",',
      },
    ],
  },
};
