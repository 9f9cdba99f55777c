/** Faults of webhooks. @type {Record<string, import("./plants.mjs").Plant>} */
export const WEBHOOK_PLANTS = {
  "unsigned-body": {
    what: "the signature is of the id and the time alone",
    replacements: [
      {
        file: "src/events/sinks/sign.ts",
        find: 'const { createHmac } = process.getBuiltinModule("node:crypto");',
        replace: 'const { createHmac } = process.getBuiltinModule("node:crypto");\n  body = "";',
      },
    ],
  },
  "one-key": {
    what: "only the first of two keys signs",
    replacements: [
      {
        file: "src/events/sinks/sign.ts",
        find: "const signatures = keys.map((key) => {",
        replace: "const signatures = keys.slice(0, 1).map((key) => {",
      },
    ],
  },
  "follows-redirects": {
    what: "a webhook is called where a redirect says that it is",
    replacements: [
      {
        file: "src/events/sinks/webhook.ts",
        find: "const failure = judge(answer, world.now());",
        replace: `const place = answer.headers.location;
        if (place !== undefined && URL.canParse(place, url)) {
          answer.resume();
          const told = (): void => done(undefined);
          return void fetch(new URL(place, url), { method: "POST", body }).then(told, told);
        }
        const failure = judge(answer, world.now());`,
      },
    ],
  },
  "looks-twice": {
    what: "a name is looked up once more after it was judged",
    replacements: [
      {
        file: "src/events/sinks/judged-lookup.ts",
        find: "      return found;",
        replace: "      return world.resolve(host);",
      },
    ],
  },
  "passes-by": {
    what: "where a subscriber stands goes on past what fails",
    replacements: [
      {
        file: "src/events/subscribers/outcome.ts",
        find: "return { state: { ...state, failing }, attempts, dead: false };",
        replace: "return { state: { ...state, ...place, failing }, attempts, dead: false };",
      },
    ],
  },
  "waits-forever": {
    what: "an answer is waited for without end",
    replacements: [
      {
        file: "src/events/sinks/webhook.ts",
        find: "const timer = setTimeout(late, ms);",
        replace: "const timer = setTimeout(late, ms * 1e5);",
      },
    ],
  },
  "shows-secrets": {
    what: "a key that can't sign is quoted",
    replacements: [
      {
        file: "src/events/sinks/sign.ts",
        find: 'new TicketError("BAD_SECRET", "usage", ',
        replace: 'new TicketError("BAD_SECRET", "usage", text + ',
      },
    ],
  },
};
