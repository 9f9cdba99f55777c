import { spawnSync } from "node:child_process";
import { createMasks, type Masks } from "./masks.ts";
import { openShell, type Shell } from "./shell.ts";

// A transcript is Markdown. In a ```console block every `$ line` is a command, and what follows is what it printed.
// Lines that begin with `> ` continue a command that is not complete (a here-document, an open quote, a `\`).

/**
 * Returns `markdown` with every command's output replaced by what it prints today, masked.
 *
 * All blocks share one shell in an empty folder. A faithful transcript comes back unchanged.
 */
export async function replay(markdown: string): Promise<string> {
  const shell = openShell();
  try {
    const masks = createMasks(shell.folders, new Date().toISOString().slice(0, 10));
    const replayed: string[] = [];
    for (const part of parts(markdown)) {
      replayed.push(typeof part === "string" ? part : await replayBlock(part, shell, masks));
    }
    return replayed.join("");
  } finally {
    await shell.close();
  }
}

interface Block {
  readonly open: string;
  readonly body: string;
  readonly close: string;
}

/** A block ends at a fence as long as its first one, so output may hold shorter ones. */
const BLOCK = /^(`{3,})console\n([\s\S]*?)^\1\n/gm;

function parts(markdown: string): (string | Block)[] {
  const found: (string | Block)[] = [];
  let at = 0;
  for (const match of markdown.matchAll(BLOCK)) {
    const [whole, fence = "", body = ""] = match;
    found.push(markdown.slice(at, match.index));
    found.push({ open: `${fence}console\n`, body, close: `${fence}\n` });
    at = match.index + whole.length;
  }
  return [...found, markdown.slice(at)];
}

async function replayBlock({ open, body, close }: Block, shell: Shell, masks: Masks) {
  const replayed: string[] = [];
  for (const command of commandsOf(body)) {
    const { output, code } = await shell.run(masks.command(command));
    const lines = masks.output(output === "" || output.endsWith("\n") ? output : `${output}\n`);
    if (/^\$ /m.test(lines)) throw new Error(`The output of "${command}" looks like a command.`);
    const exit = code === 0 ? "" : `[exit ${code}]\n`;
    replayed.push(`$ ${command.replaceAll("\n", "\n> ")}\n${lines}${exit}`);
  }
  return open + replayed.join("") + close;
}

/** Returns the commands of a block, several lines of one joined by line ends. */
export function commandsOf(body: string): string[] {
  const commands: string[] = [];
  const lines = body.split("\n");
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]?.startsWith("$ ")) continue;
    let command = lines[at]?.slice(2) ?? "";
    while (/^>( |$)/.test(lines[at + 1] ?? "") && isIncomplete(command)) {
      command += `\n${lines[++at]?.slice(2)}`;
    }
    commands.push(command);
  }
  return commands;
}

function isIncomplete(command: string): boolean {
  for (const [, quoted, plain] of command.matchAll(/<<-?\s*(?:["'](\w+)["']|(\w+))/g)) {
    if (!new RegExp(`^\\t*${quoted ?? plain}$`, "m").test(command)) return true;
  }
  if (/(\\|\||&&)$/.test(command)) return true;
  return spawnSync("sh", ["-n"], { input: command }).status !== 0;
}
