import type { TicketEvent } from "../event.ts";

/** A character, however it is made up. */
const LONGEST = 200;

/**
 * Returns text that somebody wrote, as a chat may be given it: in a code span, in which no mention, link or image is one; what ends
 * one is replaced. Chats of Slack's kind take `&`, `<` and `>` for their own marks everywhere.
 */
function quoted(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replaceAll("`", "'");
  const short = [...plain].slice(0, LONGEST).join("");
  const escaped = short.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `\`${escaped.trim() || " "}\``;
}

function detailsOf({ data }: TicketEvent): string {
  if ("from" in data) return `${quoted(data.from)} → ${quoted(data.to)}`;
  if ("added" in data) {
    const words = (sign: string, members: readonly unknown[]): readonly string[] =>
      members.map((one) => quoted(`${sign}${typeof one === "string" ? one : JSON.stringify(one)}`));
    return [...words("+", data.added), ...words("-", data.removed)].join(" ");
  }
  if ("comment" in data) return data.comment.body === undefined ? "" : quoted(data.comment.body);
  if ("changes" in data) return data.changes.map(({ field }) => quoted(field)).join(", ");
  return "subject" in data ? quoted(data.subject) : "";
}

/** Returns an event as the chats of Slack, Mattermost, Rocket.Chat, Google and others take it: one line of text. */
export function chatBody(event: TicketEvent, prefix: string): string {
  const { data, type, actor } = event;
  const about =
    "ticket" in data ? ` ${prefix}-${data.ticket.id} ${quoted(data.ticket.title ?? "")}` : "";
  const details = detailsOf(event);
  const text = `${quoted(actor)} ${type}${about}${details === "" ? "" : `: ${details}`}`;
  return JSON.stringify({ text });
}
