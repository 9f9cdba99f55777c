import { expect, test } from "vitest";
import { GROUP_FIELDS } from "../../src/app/group-values.ts";
import { stats } from "../../src/app/stats.ts";
import { seeded } from "../store/support.ts";
import { QUERIES } from "./list-queries.ts";
import { changes, shop, workspaceOf } from "./shop.ts";

const FIELDS = [...GROUP_FIELDS, "custom.sev", "custom.nobody"];

test("columns count what the tickets themselves do, after any batch", async () => {
  const { dir, clock, tickets, ids } = await shop();
  const random = seeded(7);
  for (let n = 0; n < 4; n++) {
    const plain = { ...(await workspaceOf(dir, clock)), at: "now" };
    for (const query of QUERIES) {
      const expected = await stats(plain, query, FIELDS);
      const counted = await stats(await workspaceOf(dir, clock), query, FIELDS);
      expect(counted, JSON.stringify(query)).toEqual(expected);
    }
    clock.wait(1);
    const { created } = await tickets.transact(changes(ids, random), { atomic: false });
    ids.push(...created);
  }
});
