import { onOneLine } from "../base/unseen.ts";
import { isStamp, type Stamp } from "../domain/stamp.ts";

/** What a commit on the tickets ref says of itself in the last lines of its message. */
export interface Trailers {
  /** Id of the batch: the stamp that its values carry. */
  readonly batch: Stamp | undefined;
  readonly actor: string | undefined;
  /** The greatest stamp in the store after this commit. */
  readonly clock: Stamp | undefined;
  /** Oid of the commit that this one takes back. */
  readonly reverts: string | undefined;
  /** Idempotency key and, after a space, the hash of the operations. */
  readonly key: string | undefined;
  /** Version of the rules by which two heads were joined. */
  readonly join: string | undefined;
  /** Oid of the commit of another tool that this one gives stamps to. */
  readonly adopts: string | undefined;
  /** Format to which this commit brought the documents of older ones. */
  readonly migrates: string | undefined;
  /** Version of the rules by which this commit brings texts together that a join could not. */
  readonly texts: string | undefined;
}

const NAMES: Readonly<Record<keyof Trailers, string>> = {
  batch: "Ticket-Batch",
  actor: "Ticket-Actor",
  clock: "Ticket-Clock",
  reverts: "Ticket-Reverts",
  key: "Ticket-Key",
  join: "Ticket-Join",
  adopts: "Ticket-Adopts",
  migrates: "Ticket-Migrates",
  texts: "Ticket-Texts",
};

const LINE = /^(Ticket-[A-Z][a-z]+): (.*)$/;

/** Returns the trailers of a message: the lines of its last paragraph. */
export function parseTrailers(message: string): Trailers {
  const last = message.trimEnd().split("\n\n").at(-1) ?? "";
  const found = new Map<string, string>();
  for (const line of last.split("\n")) {
    const [, name, value] = LINE.exec(line) ?? [];
    if (name !== undefined && value !== undefined) found.set(name, value);
  }
  const stamp = (name: string): Stamp | undefined => {
    const value = found.get(name);
    return isStamp(value) ? value : undefined;
  };
  return {
    batch: stamp(NAMES.batch),
    actor: found.get(NAMES.actor),
    clock: stamp(NAMES.clock),
    reverts: found.get(NAMES.reverts),
    key: found.get(NAMES.key),
    join: found.get(NAMES.join),
    adopts: found.get(NAMES.adopts),
    migrates: found.get(NAMES.migrates),
    texts: found.get(NAMES.texts),
  };
}

/** Returns text as one line that can't be taken for another trailer. */
export function oneLine(text: string): string {
  return onOneLine(text);
}

/** Returns a commit message: a subject, perhaps a body, and the trailers that are given. */
export function renderMessage(
  subject: string,
  trailers: Partial<Record<keyof Trailers, string | undefined>>,
  body = "",
): string {
  const lines = Object.entries(NAMES).flatMap(([key, name]) => {
    const value = trailers[key as keyof Trailers];
    return value === undefined ? [] : [`${name}: ${oneLine(value)}`];
  });
  const paragraphs = [oneLine(subject).slice(0, 200), body, lines.join("\n")];
  return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}

/** Returns the first line of a message. */
export function subjectOf(message: string): string {
  return message.split("\n", 1)[0] ?? "";
}
