import { isCancel, select, text } from "@clack/prompts";
import type { Asker } from "./prompts.ts";

const answered = (answer: string | symbol): string | undefined =>
  isCancel(answer) || typeof answer === "symbol" ? undefined : answer;

/** Asks at the terminal of this process. */
export const terminalAsker: Asker = {
  text: async (message, check) =>
    answered(await text({ message, validate: (value) => check(value ?? "") })),
  select: async (message, choices) =>
    answered(await select({ message, options: choices.map((choice) => ({ ...choice })) })),
};
