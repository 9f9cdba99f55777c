import { TicketError } from "../base/errors.ts";
import type { TicketId } from "../domain/id.ts";

/** What an id token came to. */
export type Resolution =
  | { readonly kind: "found"; readonly id: TicketId }
  | { readonly kind: "ambiguous"; readonly candidates: readonly TicketId[] }
  /** `id` is given when the token is a whole id: of a ticket that is not here. */
  | { readonly kind: "missing"; readonly id?: TicketId };

/** Returns the resolution to these tickets; `undefined` for none. */
export const resolutionOf = (ids: readonly TicketId[]): Resolution | undefined => {
  const [id, ...others] = ids;
  if (id === undefined) return undefined;
  return others.length === 0 ? { kind: "found", id } : { kind: "ambiguous", candidates: ids };
};

/** Returns the tickets that a resolution names. */
export const candidatesOf = (resolution: Resolution | undefined): readonly TicketId[] => {
  if (resolution?.kind === "found") return [resolution.id];
  return resolution?.kind === "ambiguous" ? resolution.candidates : [];
};

/** Returns the error for a token that names no ticket, or several. */
export function unresolved(token: string, resolution: Resolution, prefix: string): TicketError {
  // A number is what other trackers go by; here it is one only if an import brought it.
  const ids = /^#?\d{1,9}$/.test(token) ? `Ids look like ${prefix}-7k3m. ` : "";
  if (resolution.kind !== "ambiguous")
    return new TicketError(
      "TICKET_NOT_FOUND",
      "notFound",
      `There is no ticket ${JSON.stringify(token)}.`,
      {
        data: { token },
        hint: `${ids}To see all tickets: git ticket list --all`,
      },
    );
  const shown = resolution.candidates.slice(0, 10).map((id) => `${prefix}-${id}`);
  const more = resolution.candidates.length - shown.length;
  return new TicketError(
    "AMBIGUOUS_ID",
    "notFound",
    `The id ${JSON.stringify(token)} fits ${resolution.candidates.length} tickets.`,
    {
      data: { token, candidates: resolution.candidates },
      hint: `Give more of the id: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    },
  );
}
