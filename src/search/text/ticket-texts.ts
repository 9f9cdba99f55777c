import type { Ticket } from "../../domain/ticket.ts";

/** What a text of a ticket is. */
export type TextKind = "title" | "label" | "alias" | "body" | "comment";

/** One text of a ticket. */
export interface TicketText {
  readonly kind: TextKind;
  readonly text: string;
  /** The comment that it is of; null: of none. */
  readonly comment: string | null;
}

/** The groups of texts that count differently, by their numbers in the index. */
export const FIELDS = ["title", "names", "body", "comments"] as const;

const FIELD_OF: Readonly<Record<TextKind, number>> = {
  title: 0,
  label: 1,
  alias: 1,
  body: 2,
  comment: 3,
};

/** Returns the number of the group that a text belongs to. */
export const fieldOf = ({ kind }: TicketText): number => FIELD_OF[kind];

/** What full-text search looks at of a ticket. */
export type Searched = Pick<Ticket, "title" | "body" | "labels" | "aliases" | "comments">;

/** Returns the texts of a ticket that are searched, in the order of their groups. */
export function ticketTexts({
  title,
  body,
  labels,
  aliases,
  comments,
}: Searched): readonly TicketText[] {
  const text = (kind: TextKind, own: string, comment: string | null = null): TicketText => ({
    kind,
    text: own,
    comment,
  });
  return [
    text("title", title),
    ...labels.map((label) => text("label", label)),
    ...aliases.map((alias) => text("alias", alias)),
    text("body", body),
    ...comments.map((comment) => text("comment", comment.body, comment.id)),
  ];
}
