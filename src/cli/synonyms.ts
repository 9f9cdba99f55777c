/** What people type elsewhere for what we call otherwise, by the way it is done here. */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  "assign ID --remove WHO": ["unassign"],
  "close ID": ["complete", "end", "finish", "fix", "resolve"],
  "close ID --resolution cancelled": ["abandon", "cancel", "drop"],
  "close ID --resolution duplicate": ["dup", "duplicate"],
  "comment ID TEXT": ["note", "reply", "say"],
  "create TITLE": ["add", "make", "new", "open"],
  "delete ID": ["del", "destroy", "remove", "rm"],
  "edit ID": ["vi", "vim"],
  deinit: ["uninstall"],
  export: ["backup", "dump", "save"],
  init: ["begin", "initialize", "setup"],
  "label ID LABEL": ["labels", "tag"],
  "label ID --remove LABEL": ["unlabel", "untag"],
  "link ID depends-on OTHER": ["block", "depend", "depends"],
  "link ID parent OTHER": ["parent"],
  list: ["all", "issues", "ll", "ls", "tickets"],
  "list QUERY": ["filter"],
  "search QUERY": ["find", "grep"],
  log: ["history"],
  migrate: ["convert", "upgrade"],
  "move ID STATUS": ["mv", "status", "transition"],
  "claim ID": ["lock", "take"],
  "restore ID": ["undelete"],
  "set ID FIELD=VALUE": ["change", "modify", "update"],
  "set ID priority=high": ["prioritise", "prioritize", "priority"],
  "set ID title=TITLE": ["rename", "title"],
  "show ID": ["cat", "display", "get", "info", "view"],
  "start ID": ["branch", "checkout", "switch", "work"],
  stats: ["count", "summary"],
  verify: ["check", "fsck", "validate"],
  board: ["kanban"],
};

/** Returns how it is done here what somebody calls `word`, if the command for it is among those known. */
export function synonymOf(word: string, known: readonly string[]): string | undefined {
  const found = Object.entries(SYNONYMS).find(([, words]) => words.includes(word.toLowerCase()));
  const [way = ""] = found ?? [];
  return known.includes(way.replace(/ .*/, "")) ? `git ticket ${way}` : undefined;
}

/** Words for links that are ours by another name; a second one says that they lead the other way. */
const LINKS: Readonly<Record<string, string>> = {
  "blocked-by": "depends-on",
  blocks: "OTHER depends-on ID",
  child: "OTHER parent ID",
  children: "OTHER parent ID",
  "child-of": "parent",
  needs: "depends-on",
  requires: "depends-on",
  subtask: "OTHER parent ID",
};

/** Returns the link that somebody means by a type that we don't know. */
export function linkSynonym(type: string): string | undefined {
  return Object.hasOwn(LINKS, type) ? LINKS[type] : undefined;
}
