import type { Attachment } from "../domain/attachments.ts";
import { ATTACHMENT, partNotFound } from "../domain/parts.ts";
import { readAttachment } from "../store/read-attachment.ts";
import { getAt } from "./list-tickets.ts";
import type { Attached } from "./part-types.ts";
import { viewHead } from "./view.ts";
import type { Workspace } from "./workspace.ts";

/** Reads one attachment. See `Tickets.attachment`. */
export async function attachment(
  workspace: Workspace,
  token: string,
  name: string,
): Promise<Attached> {
  const view = await viewHead(workspace);
  const { id, shown, attachments } = await getAt(workspace, view, token);
  const found = attachments.find((a) => a.name === name);
  if (found === undefined) throw partNotFound(ATTACHMENT, shown, namedParts(attachments), name);
  return { ...found, bytes: await readAttachment(workspace.store, view.snapshot, id, found.hash) };
}

const namedParts = (attachments: readonly Attachment[]) =>
  attachments.map(({ name }) => ({ id: name, text: name }));
