import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "./scratch.mjs";

/**
 * Returns what commands are given where they are given what they want, by the names that their usage has for it.
 *
 * @param {string} id of a ticket with something of everything
 * @param {string} other
 * @param {string} commit
 * @param {string} text hostile
 * @returns {Readonly<Record<string, string>>}
 */
export function textValues(id, other, commit, text) {
  const dir = folder("values");
  const file = (/** @type {string} */ name, /** @type {string} */ content) => {
    writeFileSync(join(dir, name), content);
    return join(dir, name);
  };
  mkdirSync(join(dir, "out"));
  const beads = {
    ...{ id: `bd-${text}`, title: text, description: text, status: text, issue_type: text },
    ...{ labels: [text], assignee: text, created_at: text, [text]: text },
  };
  const operations = [
    { op: "create", title: text, body: text, labels: [text], type: text, custom: { [text]: text } },
    { op: text, id: text, [text]: text },
    { op: "label", id: text, add: [text] },
  ];
  const full = { path: `tickets/${text}.json`, document: { schema: 1, id: text, [text]: text } };
  const markdown = `---\nid: ${text}\ntype: ${text}\n${text}: ${text}\n---\n\n# ${text}\n\n${text}\n`;
  return {
    ID: id,
    OTHER: other,
    "BATCH|COMMIT": commit,
    COMMIT: commit,
    DIR: join(dir, "out"),
    "batch apply FILE|-": file("batch.jsonl", lines(operations)),
    "import beads FILE|-": file("beads.jsonl", lines([beads])),
    "import full FILE|-": file("full.jsonl", lines([full])),
    "FILE|DIR|-": file("ticket.md", markdown),
    "FILE|-": file("attached.txt", text),
    COMMENT: "1",
    "TEXT|-": "Text",
    DURATION: "5m",
    NOTE: "Note",
    ITEM: "1",
    "attach get NAME": "f.txt",
    "attach remove NAME": "f.txt",
    NAME: "m1",
    "subscribe add NAME": "told",
    SINK: "file",
    TARGET: join(dir, "events.ndjson"),
    "publish NAME": "shown",
    ...named("subscribe", ["show", "pause", "resume", "test"], "shown"),
    "subscribe remove NAME": "gone",
    EVENT: `${commit}:1`,
    "view save NAME": "v3",
    "view show NAME": "v1",
    "view delete NAME": "v2",
    "schema NAME": "view",
    A: `${commit}~1`,
    B: commit,
    REF: "#12",
    // The repository itself.
    REMOTE: ".",
    "URL|COMMIT|PR": "#12",
    TYPE: "relates-to",
    LABEL: "ui",
    WHO: "ada",
    "FIELD=VALUE": "title=New",
    STATUS: "in-progress",
    KEY: "prefix",
    "config unset KEY": "statuses.blocked",
    "VALUE|MEMBER=VALUE": "ab",
    TITLE: "Title",
    QUERY: "a",
    "bash|zsh|fish": "bash",
    // A run that finds nothing to do: the other commands want the tickets as they are.
    "agent run --": "--query=label:nobody",
    COMMAND: "true",
    "HOOK...": "post-commit",
    HOOK: "post-commit",
    "ARG...": "x",
    "claude|codex|agents-md": "agents-md",
  };
}

/** The name that commands of a group are given. @param {string} group @param {readonly string[]} words @param {string} name */
function named(group, words, name) {
  return Object.fromEntries(words.map((word) => [`${group} ${word} NAME`, name]));
}

/** @param {readonly object[]} values */
function lines(values) {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}
