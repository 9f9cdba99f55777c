import { buildProduct } from "./lib/bundle.mjs";
import { pick, verdict } from "./lib/figure.mjs";
import { newRepository } from "./lib/git.mjs";
import { judge, wholeStory } from "./lib/oracle.mjs";
import { beginTickets } from "./lib/stage.mjs";
import { finish, startWriter } from "./lib/workers.mjs";

export const id = "R2";
export const title =
  "32 writers: nothing is lost, and who gives up says so and has changed nothing";
export const plants = {
  "blind-update": /acknowledged, but not in the history/,
  "late-refusal": /given up, and yet made/,
};

const SHARED = 8;
const MIX = { create: 5, comment: 2, label: 1, edit: 2, parts: 1, settings: 1 };

/**
 * @param {import("./lib/figure.mjs").FigureOptions} options
 * @returns {Promise<import("./lib/figure.mjs").FigureResult>}
 */
export async function run(options) {
  const writers = pick(options, 32, 32, 16);
  const count = pick(options, 10, 3, 3);
  const product = await buildProduct(options.plant);
  const dir = newRepository("overload");
  const shared = await beginTickets(dir, SHARED);
  const begin = Date.now();
  const running = Array.from({ length: writers }, (_, i) => {
    const job = { dir, name: `w${i}`, seed: options.seed + i, count, mix: MIX, shared };
    return startWriter(product, job, { cli: i % 4 === 3 });
  });
  const logs = await Promise.all(running.map((writer) => finish(writer, 300)));
  const lines = logs.flat();
  const { violations, facts } = judge({ dir, lines, commits: 2, tickets: SHARED });
  const gaveUp = lines.filter((line) => line.t === "gave-up");
  const answered = (facts["acknowledged"] ?? 0) + gaveUp.length;
  if (answered !== writers * count)
    violations.push(`${answered} of ${writers * count} operations were answered`);
  if (violations.length > 0) violations.push(wholeStory(lines));
  const codes = [...new Set(gaveUp.map((line) => line["code"]))].join(" ");
  const rate = (facts["acknowledged"] ?? 0) / ((Date.now() - begin) / 1000);
  return verdict(
    {
      ...facts,
      "gave up": gaveUp.length,
      ...(codes === "" ? {} : { codes }),
      "ops/s": rate.toFixed(0),
    },
    violations,
  );
}
