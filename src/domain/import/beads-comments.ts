import { bareObject, isArray, isObject, type Json, type JsonObject } from "../../base/json.ts";
import { cellKey } from "../document.ts";
import { elementId } from "../id.ts";
import { formatStamp } from "../stamp.ts";
import type { ReadTime } from "./beads-times.ts";
import { cleanLine, cleanText } from "./clean.ts";
import type { Target } from "./target.ts";
import { isoTime } from "./times.ts";

/** What the comments of one record are written with. */
export interface CommentContext {
  readonly time: ReadTime;
  readonly replica: string;
  /** When the record was created: the time of a comment that has none. */
  readonly created: number;
}

const MAX_PERSON = 1000;

/**
 * Returns what is left of a comment that the ticket's comment does not say. An `author` that had to be
 * cleaned stays as it was; a `text` whose line breaks were CRLF leaves `{ "crlf": true }`.
 */
function restOf(item: JsonObject, author: string, crlf: boolean, body: string): JsonObject {
  const rest = Object.assign(bareObject(), item);
  if (item["author"] === author && author !== "") delete rest["author"];
  if (typeof item["text"] === "string" && body !== "") delete rest["text"];
  if (crlf) rest["text"] = { crlf };
  return rest;
}

/**
 * Writes a comment. Its id is made of its time and its place among the comments of the same millisecond,
 * so that it does not change when another comment goes away.
 */
function putComment(
  target: Target,
  item: JsonObject,
  counted: Map<number, number>,
  context: CommentContext,
): JsonObject {
  const { author: rawAuthor, text: rawText, created_at: rawTime } = item;
  const time = context.time(rawTime);
  const ms = time ?? context.created;
  const index = counted.get(ms) ?? 0;
  counted.set(ms, index + 1);
  const stamp = formatStamp(ms, 0, context.replica);
  const id = elementId(stamp, index);
  const put = (part: string, value: Json, when = stamp): void => {
    target.cells.set(cellKey("comments", id, part), { value, stamp: when });
  };
  const author = typeof rawAuthor === "string" ? cleanLine(rawAuthor, MAX_PERSON) : "";
  const { text, crlf } = cleanText(typeof rawText === "string" ? rawText : "");
  if (author !== "") put("by", author);
  put("at", isoTime(ms));
  if (text !== "") put("body", text, target.updated);
  return restOf(item, author, crlf, text);
}

/** How many comments a record has, and whether all of them say when they were written. */
export interface CommentsRead {
  readonly count: number;
  readonly problems: readonly string[];
}

const NONE: CommentsRead = { count: 0, problems: [] };

/** Writes the comments of a record and leaves what they do not say in the custom fields. */
export function putComments(
  target: Target,
  comments: Json | undefined,
  context: CommentContext,
): CommentsRead {
  if (!isArray(comments)) return NONE;
  const counted = new Map<number, number>();
  const items = comments.filter(isObject);
  const rest = comments.map((item) =>
    isObject(item) ? putComment(target, item, counted, context) : item,
  );
  target.instead.set("comments", rest);
  const timeless = items.some((item) => context.time(item["created_at"]) === undefined);
  const problems = timeless ? ["has a comment without a usable time"] : [];
  return { count: items.length, problems };
}
