import { CHECKOUT } from "./plan-checkout.ts";
import { LAUNCH, OPERATIONS } from "./plan-launch.ts";
import { CART, CATALOGUE } from "./plan-shop.ts";
import type { PlannedTicket } from "./planned-ticket.ts";

/** The plan of a small web shop: 39 tickets with dependencies, parents, people, labels and criteria. */
export const SAMPLE_PLAN: readonly PlannedTicket[] = [
  ...CATALOGUE,
  ...CART,
  ...CHECKOUT,
  ...OPERATIONS,
  ...LAUNCH,
];
