import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { isOurs } from "./code-place.ts";
import { aligned, HEAD, MAGIC, readTwice } from "./read-twice.ts";
import type { KeptFile, Place, StartedProcess } from "./start-types.ts";

/** Reads the beginning of what is kept, with the loader in it. @throws whatever is wrong with it. */
function readLead(file: number): Omit<KeptFile, "file"> {
  const head = Buffer.from(new ArrayBuffer(HEAD));
  if (readSync(file, head, 0, HEAD, 0) !== HEAD || head.readUInt32LE(0) !== MAGIC)
    throw new Error("something else");
  const [size, codeLength, textLength] = [4, 8, 12].map((at) => head.readUInt32LE(at));
  const [lookLength, indexLength] = [head.readUInt32LE(16), head.readUInt32LE(20)];
  const code = HEAD;
  const text = code + aligned(codeLength as number);
  const look = text + (textLength as number);
  const index = look + lookLength;
  const lead = readTwice(file, size as number, 0, index + indexLength);
  return {
    size: size as number,
    index: lead.toString("utf8", index),
    start: aligned(lead.length),
    loader: {
      code: lead.subarray(code, code + (codeLength as number)),
      text: lead.toString("latin1", text, look),
      look: lead.toString("latin1", look, index),
    },
  };
}

/** Opens what was kept, which stays open; undefined where there is nothing, or it is in doubt. */
export function openKept(process: StartedProcess, { folder, name }: Place): KeptFile | undefined {
  let file: number | undefined;
  try {
    const around = lstatSync(folder);
    if (!around.isDirectory() || !isOurs(process, around)) return undefined;
    file = openSync(`${folder}/${name}`, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile() || !isOurs(process, stats)) throw new Error("not ours");
    return { file, ...readLead(file) };
  } catch {
    // It will be made anew.
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}
