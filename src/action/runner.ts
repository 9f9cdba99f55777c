import type { Json } from "../base/json.ts";
import type { EventFacts } from "./trigger.ts";

/** What the runner of the workflow gives a run, and takes from it. Texts that others wrote are made harmless before they come here. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the workflow file has for an input, "" for none. */
  input(name: string): string;
  event(): EventFacts;
  info(text: string): void;
  /** A note on the run; `title` says what it is about. */
  note(level: "notice" | "warning" | "error", text: string, title?: string): void;
  /** Keeps a text out of every log. */
  mask(secret: string): void;
  output(name: string, value: Json): void;
  /** Adds Markdown to the page of the run. */
  summary(markdown: string): Promise<void>;
}

/** Most bytes of one step's summary: GitHub shows no more than 1 MiB. */
export const MOST_SUMMARY = 1_000_000;
