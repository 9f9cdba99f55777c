import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GROUP_FIELDS } from "../../src/app/group-values.ts";
import { stats } from "../../src/app/stats.ts";
import type { ListQuery } from "../../src/app/tickets.ts";
import { seeded } from "../store/support.ts";
import { damaged } from "../support/damage.ts";
import { QUERIES } from "./list-queries.ts";
import { changes, shop, workspaceOf } from "./shop.ts";

const FIELDS = [...GROUP_FIELDS, "custom.sev", "custom.nobody"];
/** Of these a list needs no more rows than are shown. */
const LIMITED: readonly ListQuery[] = [{ limit: 2 }, { query: "limit:2", all: true }];

test("columns count what the tickets themselves do, after any batch", async () => {
  const { dir, clock, tickets, ids } = await shop();
  const random = seeded(7);
  for (let n = 0; n < 4; n++) {
    const plain = { ...(await workspaceOf(dir, clock)), at: "now" };
    for (const query of [...QUERIES, ...LIMITED]) {
      const expected = await stats(plain, query, FIELDS);
      const counted = await stats(await workspaceOf(dir, clock), query, FIELDS);
      expect(counted, JSON.stringify(query)).toEqual(expected);
    }
    clock.wait(1);
    const { created } = await tickets.transact(changes(ids, random), { atomic: false });
    ids.push(...created);
  }
});

test("damaged columns are not counted: the tickets are read again", async () => {
  const { dir, clock, tickets, ids } = await shop();
  await stats(await workspaceOf(dir, clock), { all: true }, FIELDS);
  await tickets.transact([{ op: "label", id: ids[1] ?? "", add: ["ux"] }]);
  await stats(await workspaceOf(dir, clock), { all: true }, FIELDS);
  const expected = await stats(
    { ...(await workspaceOf(dir, clock)), at: "now" },
    { all: true },
    FIELDS,
  );
  const folder = join(dir, ".git", "ticket", "cache");
  const files = readdirSync(folder).filter((name) => /\.(?:table|patch)$/.test(name));
  expect(files).toHaveLength(2);
  const whole = files.map(
    (name) => [join(folder, name), readFileSync(join(folder, name))] as const,
  );
  for (const [damagedFile, bytes] of whole)
    for (const broken of damaged(bytes)) {
      for (const [file, content] of whole) writeFileSync(file, content);
      writeFileSync(damagedFile, broken);
      expect(await stats(await workspaceOf(dir, clock), { all: true }, FIELDS)).toEqual(expected);
    }
});
