import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newRepository } from "./git.mjs";
import { folder } from "./scratch.mjs";
import { beginTickets } from "./stage.mjs";

/** A repository, and commands that write to it, each by name. */
/** @typedef {{ template: string, tickets: number, writes: Record<string, string[]> }} DiskStage */

const SHARED = 3;
const BATCH = 20;
const IMPORT = 30;
/** Large enough that the file alone takes several pages. */
const FILE_BYTES = 20_000;

/** @returns {Promise<DiskStage>} */
export async function diskStage() {
  const template = newRepository("disk");
  const [id = ""] = await beginTickets(template, SHARED);
  const dir = folder("inputs");
  const file = (/** @type {string} */ name, /** @type {string | Buffer} */ content) => {
    writeFileSync(join(dir, name), content);
    return join(dir, name);
  };
  const batch = Array.from({ length: BATCH }, (_, i) => ({ op: "create", title: `Batch ${i}` }));
  const beads = Array.from({ length: IMPORT }, (_, i) => ({
    ...{ id: `bd-${i}`, title: `Bead ${i}`, description: "Text.\n".repeat(i), status: "open" },
    ...{ priority: 2, issue_type: "task", created_at: "2025-10-13T10:11:12Z" },
  }));
  return {
    template,
    tickets: SHARED,
    writes: {
      create: ["create", "One more"],
      batch: ["batch", "apply", file("batch.jsonl", lines(batch))],
      import: ["import", "beads", file("beads.jsonl", lines(beads))],
      "config set": ["config", "set", "templates.full", "type=bug"],
      "attach add": ["attach", "add", id, file("log.bin", randomBytes(FILE_BYTES))],
    },
  };
}

/** @param {readonly object[]} values */
function lines(values) {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
