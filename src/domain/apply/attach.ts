import { bytesOfBase64 } from "../../base/base64.ts";
import { sha256OfBytes } from "../../base/hash.ts";
import { mediaTypeOf } from "../attachments.ts";
import { cellKey } from "../document.ts";
import type { Change, NewAttachment } from "../operation.ts";
import type { Apply, ApplyContext } from "./context.ts";
import { attachmentTooLarge, invalidValue } from "./faults.ts";
import { checkLine } from "./values.ts";

/** Returns the name of an attachment: a file name, not a path. */
function checkFileName(name: string): string {
  const checked = checkLine("attachment's name", name, 200);
  if (/[/\\]/.test(checked) || checked === "." || checked === "..")
    throw invalidValue(
      "attachment's name",
      `must be the name of a file without folders, not ${JSON.stringify(name)}`,
    );
  return checked;
}

const MEDIA_TYPE = /^[a-z0-9.+-]{1,100}\/[a-z0-9.+-]{1,100}$/;

function checkMediaType(type: string): string {
  if (!MEDIA_TYPE.test(type))
    throw invalidValue("media type", `must be like image/png, not ${JSON.stringify(type)}`);
  return type;
}

function checkAttachment({ name, content, type }: NewAttachment, { config }: ApplyContext) {
  const checked = checkFileName(name);
  const bytes = bytesOfBase64(content);
  if (bytes === undefined) throw invalidValue("attachment's content", "must be base64");
  if (bytes.length > config.attachmentLimit)
    throw attachmentTooLarge(checked, bytes.length, config.attachmentLimit);
  const media = type === undefined ? mediaTypeOf(checked) : checkMediaType(type);
  return { name: checked, bytes, hash: sha256OfBytes(bytes), type: media };
}

/** Attaches files, and takes others away. A name that stands there already gets the new file. */
export const applyAttach: Apply<Extract<Change, { op: "attach" }>> = (
  draft,
  { add = [], remove = [] },
  context,
) => {
  const added = add.map((attachment) => checkAttachment(attachment, context));
  for (const name of remove) draft.set(cellKey("attachments", name.trim()), undefined);
  for (const { name, bytes, hash, type } of added) {
    draft.set(cellKey("attachments", name), { hash, size: bytes.length, type });
    context.keep(hash, bytes);
  }
};
