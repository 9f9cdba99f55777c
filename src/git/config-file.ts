import { TicketError } from "../base/errors.ts";
import type { Setting } from "./config.ts";

/** Between settings: white space, and comments. */
const IDLE = /^(?:\s+|[#;].*)+/;
const HEADER = /^\[[ \t]*([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/;
const NAME = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*(=|(?=\n|$))/;
/** What counts, quoted or not, also over several lines. */
const VALUE = /^(?:\\[ntb"\\\n]|"(?:\\[ntb"\\\n]|[^"\\\n])*"|[^"\\\n#;])*/;
const COMMENT = /^(?:[#;].*)?(?=\n|$)/;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["b", "\b"],
  ['"', '"'],
  ["\\", "\\"],
]);

/**
 * Returns the settings of a configuration file, named as git prints them. git-config(1), "Syntax".
 *
 * @throws TicketError `BAD_CONFIG_FILE` where git would refuse it.
 */
export function parseConfigFile(text: string, path: string): readonly Setting[] {
  const settings: Setting[] = [];
  const all = text.replace(/^\u{feff}/u, "").replaceAll("\r\n", "\n");
  let section = "";
  for (let at = 0; ; ) {
    at += IDLE.exec(all.slice(at))?.[0].length ?? 0;
    const rest = all.slice(at);
    if (rest === "") return settings;
    const header = HEADER.exec(rest);
    if (header !== null) {
      section = `${sectionOf(header[1] ?? "", header[2])}.`;
      at += header[0].length;
      continue;
    }
    const found = readSetting(rest);
    if (found === undefined) throw badLine(path, all.slice(0, at).split("\n").length);
    settings.push([section + found.name, found.value]);
    at += found.length;
  }
}

function readSetting(rest: string) {
  const [head = "", name = "", equals] = NAME.exec(rest) ?? [];
  const value =
    equals === "=" ? readValue(rest.slice(head.length)) : { text: undefined, length: 0 };
  if (head === "" || value === undefined) return undefined;
  return { name: name.toLowerCase(), value: value.text, length: head.length + value.length };
}

/** A section is the same in any case; a subsection in quotes is not, but one behind a dot is. */
function sectionOf(name: string, quoted: string | undefined): string {
  const section = name.toLowerCase();
  return quoted === undefined ? section : `${section}.${quoted.replace(/\\(.)/g, "$1")}`;
}

/** Reads a value and the comment behind it; undefined where it is out of form. */
function readValue(rest: string): { readonly text: string; readonly length: number } | undefined {
  const [written = ""] = VALUE.exec(rest) ?? [];
  const [behind] = COMMENT.exec(rest.slice(written.length)) ?? [];
  if (behind === undefined) return undefined;
  const line = written.replace(/(\\[^\n])|\\\n/g, "$1").replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, "");
  const text = line.replace(/\\(.)|"/g, (_, escaped?: string) => ESCAPES.get(escaped ?? "") ?? "");
  return { text, length: written.length + behind.length };
}

function badLine(path: string, line: number): TicketError {
  const message = `Line ${line} of git's configuration ${path} is out of form.`;
  return new TicketError("BAD_CONFIG_FILE", "usage", message, {
    data: { path, line },
    hint: "Mend that line. git config --list says what git makes of it.",
  });
}
