import {
  TicketError
} from "./shared-base-errors.js";

// src/app/init.ts
function checkPrefix(prefix) {
  if (/^[a-z][a-z0-9]{0,9}$/.test(prefix)) return prefix;
  throw new TicketError(
    "BAD_PREFIX",
    "usage",
    `The prefix ${JSON.stringify(prefix)} can't be used.`,
    {
      data: { prefix },
      hint: "A prefix is a lower-case letter and up to nine letters and digits, like tk."
    }
  );
}
export {
  checkPrefix
};
