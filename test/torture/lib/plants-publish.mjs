/** Faults in telling subscribers. @type {Record<string, import("./plants.mjs").Plant>} */
export const PUBLISH_PLANTS = {
  "fresh-ids": {
    what: "an event gets another id each time it is told",
    replacements: [
      {
        file: "src/events/tell-history.ts",
        find: "eventOf(this.#envelope as Envelope, this.#n++, happening)",
        replace: "eventOf(this.#envelope as Envelope, Math.random(), happening)",
      },
    ],
  },
  "no-labels": {
    what: "labels are forgotten where a ticket is created",
    replacements: [
      {
        file: "src/events/tell-ticket.ts",
        find: "data: { ticket, after: ticketOf(after) }",
        replace: "data: { ticket, after: { ...ticketOf(after), labels: [] } }",
      },
    ],
  },
  "told-early": {
    what: "where a subscriber stands is written before it is told",
    replacements: [
      {
        file: "src/events/subscribers/deliver.ts",
        find: "const { count, failure } = await sink.deliver(parcels, signal);",
        replace:
          "const early = steps.at(-1);\n    if (early !== undefined) this.#swap({ ...this.#kept.state, ...early.after }, false);\n    const { count, failure } = await sink.deliver(parcels, signal);",
      },
    ],
  },
  "fails-quietly": {
    what: "an event that fails is passed by",
    replacements: [
      {
        file: "src/events/subscribers/record-try.ts",
        find: "rest: dead ? rest.slice(1) : rest,",
        replace: "rest: dead || event !== undefined ? rest.slice(1) : rest,",
      },
    ],
  },
  "any-order": {
    what: "commits are told as git lists them",
    replacements: [
      {
        file: "src/events/subscribers/steps.ts",
        find: "const commits = orderCommits(await store.repo.graph({ tips: [head], exclude: from.heads }));",
        replace:
          "const commits = [...orderCommits(await store.repo.graph({ tips: [head], exclude: from.heads }))].reverse();",
      },
    ],
  },
};
