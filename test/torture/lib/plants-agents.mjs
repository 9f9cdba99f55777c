/** Faults in who may work on what. @type {Record<string, import("./plants.mjs").Plant>} */
export const AGENT_PLANTS = {
  "blind-claim": {
    what: "a ticket is taken whoever holds it",
    replacements: [
      {
        file: "src/agents/work.ts",
        find: "if ((claimedUntil[n] as number) + grace > now) waiting.held++;",
        replace: "if ((claimedUntil[n] as number) + grace > now && n % 2 === 0) waiting.held++;",
      },
      {
        file: "src/domain/apply/claim.ts",
        find: "if (claim !== undefined && leaseHolds(claim, ",
        replace: "if (claim !== undefined && leaseHolds({ ...claim, released: true }, ",
      },
    ],
  },
  "no-fence": {
    what: "a late report is taken, whatever its lease",
    replacements: [
      {
        file: "src/domain/apply/claim.ts",
        find: "if (ifLease !== undefined && (",
        replace: "if (ifLease === null && (",
      },
    ],
  },
  "no-order": {
    what: "what depends on something open is taken for ready",
    replacements: [
      {
        file: "src/agents/work.ts",
        find: "else if ((own & WAITS) !== 0) ",
        replace: "else if ((own & WAITS) > 99) ",
      },
      {
        file: "src/agents/work.ts",
        find: "else if (own !== 0) ",
        replace: "else if ((own & ~WAITS) !== 0) ",
      },
    ],
  },
  "no-expiry": {
    what: "a lease never runs out",
    replacements: [
      {
        file: "src/agents/work.ts",
        find: "if ((claimedUntil[n] as number) + grace > now) waiting.held++;",
        replace: "if ((claimedUntil[n] as number) > 0) waiting.held++;",
      },
    ],
  },
  "push-later": {
    what: "the remote is told of a batch, and not asked",
    replacements: [
      {
        file: "src/store/confirmed-batch.ts",
        find: 'if ((await pusher.push(update.next, tip)) === undefined) return "lost";',
        replace: "void [pusher, tip];",
      },
    ],
  },
};
