import { TicketError } from "../../base/errors.ts";
import type { ObjectType, Oid, ReadResult } from "../repository.ts";

/** Who asked, as seen by the parser of `git cat-file --batch`'s output. */
export interface BatchSink {
  /** The object that must be answered next, and the largest content wanted of it. */
  awaited(): { readonly oid: Oid; readonly maxBytes: number } | undefined;
  accept(result: ReadResult): void;
  /** Told after a "too-large" whose content is so long that ending git is cheaper than reading on. */
  abandon(): void;
}

/** Longer contents are not read to their end. Starting git anew takes as long as reading about this much. */
const LONGEST_SKIP = 8 << 20;
const LONGEST_HEADER = 256;
const HEADER = /^([0-9a-f]+) (?:(missing)|(blob|tree|commit|tag) (\d+))$/;

type Content = {
  readonly oid: Oid;
  readonly type: ObjectType;
  readonly size: number;
  /** Undefined while content is thrown away. */
  readonly data: Buffer | undefined;
};

/**
 * Returns a function that takes the output in pieces of any size.
 *
 * Each content is copied once, to its final place; nothing above the wanted size is allocated.
 */
export function createBatchParser(sink: BatchSink): (chunk: Buffer) => void {
  let header = "";
  let content: Content | undefined;
  let filled = 0;
  let abandoned = false;

  function takeHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(0x0a, at);
    header += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
    if (header.length > LONGEST_HEADER) throw outOfStep(header);
    if (end < 0) return chunk.length;
    content = openContent(header, sink);
    header = "";
    filled = 0;
    if (content !== undefined && content.data === undefined && content.size > LONGEST_SKIP) {
      abandoned = true;
      finish(content);
      sink.abandon();
    }
    return end + 1;
  }

  function takeContent(chunk: Buffer, at: number, open: Content): number {
    const end = Math.min(chunk.length, at + open.size - filled);
    if (open.data !== undefined) chunk.copy(open.data, filled, at, end);
    filled += end - at;
    if (filled < open.size || end === chunk.length) return end;
    if (chunk[end] !== 0x0a) throw outOfStep("a content that is longer than announced");
    finish(open);
    return end + 1;
  }

  function finish({ oid, type, size, data }: Content): void {
    content = undefined;
    sink.accept(
      data === undefined
        ? { kind: "too-large", oid, type, size }
        : { kind: "object", oid, type, data },
    );
  }

  return (chunk) => {
    for (let at = 0; at < chunk.length && !abandoned; ) {
      at = content === undefined ? takeHeader(chunk, at) : takeContent(chunk, at, content);
    }
  };
}

/** Reads the line before a content. "missing" has no content and is answered at once. */
function openContent(line: string, sink: BatchSink): Content | undefined {
  const match = HEADER.exec(line);
  const awaited = sink.awaited();
  if (match === null || awaited === undefined || match[1] !== awaited.oid) throw outOfStep(line);
  const { oid, maxBytes } = awaited;
  if (match[2] === "missing") {
    sink.accept({ kind: "missing", oid });
    return undefined;
  }
  const size = Number(match[4]);
  const data = size > maxBytes ? undefined : Buffer.allocUnsafe(size);
  return { oid, type: match[3] as ObjectType, size, data };
}

function outOfStep(line: string): TicketError {
  return new TicketError("GIT_OUT_OF_STEP", "internal", "git cat-file gave an unexpected answer.", {
    data: { answer: line.slice(0, LONGEST_HEADER) },
  });
}
