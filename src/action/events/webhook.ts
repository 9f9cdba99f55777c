import type { TicketEvent } from "../../app/tickets.ts";
import { TicketError } from "../../base/errors.ts";
import type { Run } from "../run.ts";

const TRIES = 3;

/** The runner hands inputs over in the environment. */
const TARGET = { urlEnv: "INPUT_WEBHOOK-URL", secretEnv: "INPUT_WEBHOOK-SECRET" };

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/**
 * Posts events one after the other, those that fail a few times.
 *
 * @throws TicketError `WEBHOOK_FAILED`, `ADDRESS_REFUSED`, `BAD_SECRET`.
 */
export async function sendWebhook(
  { tickets, runner }: Run,
  events: readonly TicketEvent[],
): Promise<void> {
  const allowPrivate = runner.env["GIT_TICKET_PRIVATE_WEBHOOKS"] === "1";
  let left = events;
  let why = "";
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await pause(500 * 4 ** tries);
    const { count, failure } = await tickets.postEvents(left, { ...TARGET, allowPrivate });
    if (failure === undefined) return;
    left = left.slice(count);
    why = failure.message;
  }
  const id = left[0]?.id ?? "";
  throw new TicketError(
    "WEBHOOK_FAILED",
    "remote",
    `The webhook did not take event ${id}: ${why}.`,
    {
      data: { id },
      hint: "What was not taken is told again by the next run.",
      retryable: true,
    },
  );
}
