import type { ObjectFormat } from "./repository.ts";

/** What a repository's own config file says about how it is stored. */
export interface RepositoryFormat {
  readonly objectFormat: ObjectFormat;
  readonly refStorage: "files" | "reftable";
  /** Whether objects may be missing here and be fetched when asked for. */
  readonly partialClone: boolean;
}

/** What we can tell from; every other extension is git's to judge. Two of them count from version 1 only. */
const KNOWN = ["noop", "preciousobjects", "worktreeconfig", "relativeworktrees", "partialclone"];
const KNOWN_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ["0", KNOWN],
  ["1", [...KNOWN, "objectformat", "refstorage"]],
]);
const OBJECT_FORMATS: ReadonlyMap<string, ObjectFormat> = new Map([
  ["sha1", "sha1"],
  ["sha256", "sha256"],
]);
const REF_STORAGES: ReadonlyMap<string, RepositoryFormat["refStorage"]> = new Map([
  ["files", "files"],
  ["reftable", "reftable"],
]);

/**
 * Returns the format, or undefined where the file holds anything that only git should judge.
 *
 * Reads `core.repositoryFormatVersion` and `[extensions]` as git does for these: from this one file, no includes.
 */
export function parseRepositoryFormat(text: string): RepositoryFormat | undefined {
  const settings = readSettings(text);
  if (settings === undefined) return undefined;
  const setting = (name: string, otherwise: string) => settings.get(name) ?? otherwise;
  const known = KNOWN_IN.get(setting("core.repositoryformatversion", "0")) ?? [];
  const extensions = [...settings.keys()].filter((name) => name.startsWith("extensions."));
  const objectFormat = OBJECT_FORMATS.get(setting("extensions.objectformat", "sha1"));
  const refStorage = REF_STORAGES.get(setting("extensions.refstorage", "files"));
  if (known.length === 0 || objectFormat === undefined || refStorage === undefined)
    return undefined;
  if (!extensions.every((name) => known.includes(name.slice("extensions.".length))))
    return undefined;
  const partialClone = extensions.includes("extensions.partialclone");
  return { objectFormat, refStorage, partialClone };
}

const SECTION = /^\s*\[\s*([A-Za-z0-9.-]+)\s*("(?:[^"\\]|\\.)*"\s*)?\](.*)$/;
const SETTING = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*"?([A-Za-z0-9._/@:-]*)"?\s*)?(?:[#;].*)?$/;

// Regular expressions take V8 longer to compile than what `git init` and `git clone` write takes to read.

/** Returns a header as `SECTION` finds it, where it is one of the most usual; nothing for any other line. */
const plainHeader = (line: string): readonly string[] | undefined =>
  line === "[core]" || line === "[user]" ? [line, line.slice(1, -1)] : undefined;

const USUAL: ReadonlySet<string> = new Set([
  ...["repositoryformatversion", "filemode", "bare", "logallrefupdates", "symlinks", "ignorecase"],
  "precomposeunicode",
]);
const VALUES: ReadonlySet<string> = new Set(["true", "false", "0", "1"]);

/** Returns a setting as `SETTING` finds it, where git has written it itself; nothing for any other line. */
function asGitWrites(line: string): readonly string[] | undefined {
  const [name = "", value = "", ...rest] = line.slice(1).split(" = ");
  const known = line.startsWith("\t") && USUAL.has(name) && VALUES.has(value) && rest.length === 0;
  return known ? [line, name, value] : undefined;
}

const counts = (section: string): boolean => section === "core" || section === "extensions";

/** Returns the plain settings of [core] and [extensions]; undefined when one that matters can't be told for sure. */
function readSettings(text: string): Map<string, string> | undefined {
  const settings = new Map<string, string>();
  // A continued line could hide a section.
  if (text.includes("\\") && /\\\r?$/m.test(text)) return undefined;
  for (const [section, line] of linesBySection(text)) {
    if (!counts(section) || line.trim() === "") continue;
    const setting = asGitWrites(line) ?? SETTING.exec(line);
    const [, name = "", value = "true"] = setting ?? [];
    if (setting !== null) settings.set(`${section}.${name.toLowerCase()}`, value.toLowerCase());
    else if (mightMatter(section, line)) return undefined;
  }
  return settings;
}

/** Yields every line with the section it is in; what follows a header on its line is a line of that section. */
function* linesBySection(text: string): Generator<readonly [section: string, line: string]> {
  let section = "";
  for (const line of text.split("\n")) {
    const isHeader = line.trimStart().startsWith("[");
    const header = isHeader ? (plainHeader(line) ?? SECTION.exec(line)) : null;
    if (header !== null) section = `${header[1]}${header[2] ?? ""}`.toLowerCase();
    yield [section, header === null ? line : (header[3] ?? "")];
  }
}

function mightMatter(section: string, line: string): boolean {
  if (/^\s*(?:[#;].*)?$/.test(line)) return false;
  return section === "extensions" || /repositoryformatversion/i.test(line);
}
