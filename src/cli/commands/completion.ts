import { EXIT } from "../../base/errors.ts";
import { closest } from "../../base/similar.ts";
import type { CommandModule } from "../command.ts";
import { jsonDocument } from "../render/json.ts";
import { wrongOperands } from "../usage-errors.ts";

/** The script of each shell, loaded when it is asked for. */
const SCRIPTS: ReadonlyMap<string, () => Promise<string>> = new Map([
  ["bash", async () => (await import("../completion/bash.ts")).BASH],
  ["zsh", async () => (await import("../completion/zsh.ts")).ZSH],
  ["fish", async () => (await import("../completion/fish.ts")).FISH],
]);

/** `git ticket completion`. What the scripts call, `completion answer`, is answered in main.ts. */
export const run: CommandModule["run"] = async (call, { io, json }) => {
  const [shell = ""] = call.operands;
  const load = SCRIPTS.get(shell);
  if (load === undefined) {
    const near = closest(shell, [...SCRIPTS.keys()]);
    const meant = near === undefined ? "" : `; did you mean ${near}?`;
    throw wrongOperands(call.spec, `there is no script for ${JSON.stringify(shell)}${meant}`);
  }
  const script = await load();
  io.out(json ? jsonDocument("completion", { shell, script }) : script);
  return EXIT.ok;
};
