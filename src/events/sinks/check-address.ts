import { isIP } from "node:net";
import { TicketError } from "../../base/errors.ts";
import type { Subscriber } from "../subscribers/subscriber.ts";
import { hostOf, isPrivate } from "./address.ts";

/** Why an address is refused. */
export const PRIVATE = "its address is of this machine or network";
const WAY_OUT =
  "If that is meant: --allow-private, or git config ticket-subscriber.NAME.allowPrivate true";

/**
 * Refuses a webhook's address that must not be called, as far as it tells by itself: a name is looked up when it is called.
 *
 * @throws TicketError `ADDRESS_REFUSED`.
 */
export function checkAddress(
  { name, allowPrivate }: Pick<Subscriber, "name" | "allowPrivate">,
  url: URL,
): void {
  const refuse = (why: string, hint: string): TicketError =>
    new TicketError("ADDRESS_REFUSED", "usage", `Subscriber ${name} is not called: ${why}.`, {
      data: { name },
      hint: hint.replace("NAME", name),
    });
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw refuse("a webhook begins with https:", "For example https://example.com/hook");
  if (url.username !== "" || url.password !== "")
    throw refuse(
      "its address holds a name or password",
      "Who may call is shown by the signature; an address that is secret as a whole comes from --url-env.",
    );
  if (allowPrivate) return;
  if (url.protocol === "http:") throw refuse("http: hides nothing", WAY_OUT);
  const host = hostOf(url);
  if (isIP(host) !== 0 && isPrivate(host)) throw refuse(PRIVATE, WAY_OUT);
}
