/** The person who does everything in the tests. */
export const ADA = { name: "Ada", email: "ada@example.com" } as const;
