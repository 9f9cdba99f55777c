// Puts tickets into other programs, in the order of our list, and returns the commands that list the first 100.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENV, run } from "./lab.mjs";

/** @typedef {import("./measure.mjs").Command} Command */

/**
 * A ticket as `git ticket list --json` has it.
 *
 * @typedef {{ id: string, shown: string, title: string, body: string, type: string, priority: string, labels: string[], created: string }} Listed
 */

const sha1 = (/** @type {string} */ text) => createHash("sha1").update(text).digest("hex");

/** A report of Fossil: the open tickets as our list has them. */
const REPORT = `SELECT subsystem AS '#', status, priority, type, title FROM ticket WHERE status='Open'
ORDER BY CASE priority WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END, subsystem LIMIT 100`;

/** As Fossil writes texts into artifacts. */
const encoded = (/** @type {string} */ text) =>
  text.replace(
    /[\\ \n\r\t]/g,
    (c) => ({ "\\": "\\\\", " ": "\\s", "\n": "\\n", "\r": "\\r" })[c] ?? "\\t",
  );

/**
 * The tickets as artifacts that change a ticket, from which Fossil makes a repository.
 *
 * @param {string} dir
 * @param {readonly Listed[]} tickets
 * @returns {Command}
 */
export function fossilStore(dir, tickets) {
  mkdirSync(join(dir, "artifacts"));
  for (const [i, ticket] of tickets.entries()) {
    const { id, shown, title, body, type, priority, created } = ticket;
    const fields = { comment: body, priority, status: "Open", subsystem: shown, title, type };
    const cards = [
      `D ${created.slice(0, 23)}`,
      ...Object.entries(fields).map(([name, value]) => `J ${name} ${encoded(value)}`),
      `K ${sha1(id)}`,
      "U ada",
    ];
    const text = `${cards.join("\n")}\n`;
    const sum = createHash("md5").update(text).digest("hex");
    writeFileSync(join(dir, "artifacts", String(i)), `${text}Z ${sum}\n`);
  }
  const env = { ...ENV, HOME: dir, USER: "ada" };
  const fossil = (/** @type {readonly string[]} */ ...args) => ({
    program: "fossil",
    args,
    cwd: dir,
    env,
  });
  run(fossil("reconstruct", "tickets.fossil", "artifacts"));
  const quoted = REPORT.replaceAll("'", "''");
  const insert = `INSERT INTO reportfmt(owner,title,mtime,cols,sqlcode) VALUES('ada','First',julianday('now'),'','${quoted}')`;
  run(fossil("sql", "-R", "tickets.fossil", insert));
  return fossil("ticket", "show", "First", "-R", "tickets.fossil");
}

/**
 * The tickets as tasks, with a report of the same columns. Their place in our list is a field of theirs, by which they are sorted.
 *
 * @param {string} dir
 * @param {readonly Listed[]} tickets
 * @returns {Command}
 */
export function taskStore(dir, tickets) {
  const tasks = tickets.map(({ id, title, type, priority, labels, created }, place) => ({
    uuid: sha1(id).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5"),
    description: title,
    status: "pending",
    entry: created.replace(/[-:]/g, "").replace(/\.\d+/, ""),
    ...{ priority, kind: type, place, tags: labels.map((label) => label.replace(/\W/g, "_")) },
  }));
  writeFileSync(join(dir, "tasks.json"), JSON.stringify(tasks));
  const settings = {
    ...{
      "data.location": join(dir, "data"),
      confirmation: "off",
      verbose: "nothing",
      hooks: "off",
    },
    ...{ "uda.priority.values": "critical,high,medium,low", "uda.kind.type": "string" },
    ...{ "uda.place.type": "numeric", defaultwidth: "250" },
    "report.first.columns": "uuid.short,status,priority,kind,description",
    "report.first.labels": "ID,Status,Priority,Type,Title",
    ...{ "report.first.sort": "place+", "report.first.filter": "status:pending" },
  };
  const text = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(dir, "taskrc"), text.join(""));
  mkdirSync(join(dir, "data"));
  const env = { ...ENV, HOME: dir, TASKRC: join(dir, "taskrc") };
  const task = (/** @type {readonly string[]} */ ...args) => ({
    program: "task",
    args,
    cwd: dir,
    env,
  });
  run(task("import", "tasks.json"));
  return task("first", "limit:100");
}
