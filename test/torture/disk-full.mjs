import { buildProduct } from "./lib/bundle.mjs";
import { diskStage } from "./lib/disk-writes.mjs";
import { failCalls } from "./lib/failing-calls.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { runMounted } from "./lib/mounted.mjs";

/** @typedef {import("./lib/figure.mjs").FigureOptions} FigureOptions */
/** @typedef {import("./lib/bundle.mjs").Product} Product */
/** @typedef {import("./lib/disk-writes.mjs").DiskStage} DiskStage */
/** @typedef {import("./lib/full-disk.mjs").Room} Room */

export const id = "R8";
export const title =
  "a full disk, at every amount of free pages and inodes, and errors of each write";
export const plants = {
  "half-lock": /is left/,
  "raw-words": /not a clear error/,
  "early-ack": /the ref did not move|acknowledged, but not made/,
};

const LANES = 2;
/** From nothing at all to what every command can do with: 40 amounts. */
const LEVELS = { pages: 30, inodes: 10 };

/**
 * @param {FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const product = await buildProduct(options.plant);
  const whole = await diskStage();
  const full = await fillDisk(product, whole, options);
  const healthy = await buildProduct();
  const failing = await failCalls({ product, healthy, stage: whole }, options);
  return verdict({ ...full.facts, ...failing.facts }, [...full.violations, ...failing.violations]);
}

/** @param {Product} product @param {DiskStage} stage @param {FigureOptions} options */
async function fillDisk(product, { writes, ...stage }, options) {
  const tries = triesOf(writes, options);
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    runMounted("disk-worker.mjs", {
      ...stage,
      command: product.command,
      tries: tries.filter((_, i) => i % LANES === lane),
    }),
  );
  const lines = (await Promise.all(lanes)).flat();
  const violations = lines.flatMap(({ fault }) => fault ?? []);
  const tried = lines.filter((line) => line.tried !== undefined);
  const failed = tried.filter((line) => line.failed);
  for (const name of Object.keys(writes))
    if (!failed.some((line) => line.tried === name)) violations.push(`${name} never failed`);
  const most = (/** @type {string} */ what) =>
    Math.max(0, ...failed.filter((l) => l.what === what).map((l) => l.free + 1));
  return {
    violations,
    facts: {
      tried: tried.length,
      failed: failed.length,
      codes: [...new Set(failed.map((line) => line.error))].join(" "),
      "most pages needed": most("pages"),
      "most inodes needed": most("inodes"),
    },
  };
}

/** Every second command answers as JSON. @param {Record<string, string[]>} writes @param {FigureOptions} options */
function triesOf(writes, options) {
  const step = pick(options, 1, 4, 6);
  const rooms = Object.entries(LEVELS).flatMap(([what, levels]) =>
    Array.from({ length: levels }, (_, free) => /** @type {Room} */ ({ what, free })),
  );
  const chosen = rooms.filter((_, i) => i % step === 0);
  return Object.entries(writes).flatMap(([name, words], i) =>
    chosen.map((room) => ({ name, words, room, json: (i + room.free) % 2 === 0 })),
  );
}
