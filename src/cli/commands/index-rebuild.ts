import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { counted } from "../render/counted.ts";
import { jsonDocument } from "../render/json.ts";
import { sizeText } from "../render/size.ts";

/** `git ticket index rebuild`. */
export const run: CommandModule["run"] = async (_call, { io, json, tickets }) => {
  const result = await (await tickets()).rebuildIndex();
  const { tickets: count, words, bytes, ms } = result;
  const what = `${counted(words, "word")} of ${counted(count, "ticket")}`;
  io.out(
    json
      ? jsonDocument("index-rebuild", result)
      : `Made the index: ${what}, ${sizeText(bytes)}, in ${ms} ms.\n`,
  );
  return EXIT.ok;
};
