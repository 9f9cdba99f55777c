import type { StoreConfig } from "../domain/config/config.ts";
import { escapeLine } from "./render/escape.ts";

/** Something to choose; what is shown is escaped already. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Asks a person at a terminal. Every answer is `undefined` when the person leaves. */
export interface Asker {
  /** Asks for a line; `check` returns what is wrong with it. */
  text(question: string, check: (text: string) => string | undefined): Promise<string | undefined>;
  select(question: string, choices: readonly Choice[]): Promise<string | undefined>;
}

/** What `create` was not told and a person was asked for. */
export interface AskedTicket {
  readonly title: string;
  readonly type?: string;
  readonly priority?: string;
  readonly labels?: readonly string[];
}

/** What is not asked for, since options say it. */
export type Told = ReadonlySet<"type" | "priority" | "labels">;

const choices = (names: readonly string[]): readonly Choice[] =>
  names.map((name) => ({ value: name, label: escapeLine(name) }));

const NO_PRIORITY: Choice = { value: "", label: "none" };

/** Asks for the fields that most tickets have; `undefined` when the person leaves: then nothing is to be written. */
export async function askTicket(
  { text, select }: Asker,
  { types, priorities }: Pick<StoreConfig, "types" | "priorities">,
  told: Told,
): Promise<AskedTicket | undefined> {
  const title = await text("Title", (t) =>
    t.trim() === "" ? "A ticket needs a title." : undefined,
  );
  if (title === undefined) return undefined;
  const type = told.has("type") ? "" : await select("Type", choices(types));
  if (type === undefined) return undefined;
  const priority = told.has("priority")
    ? ""
    : await select("Priority", [NO_PRIORITY, ...choices(priorities)]);
  if (priority === undefined) return undefined;
  const line = told.has("labels") ? "" : await text("Labels (a, b)", () => undefined);
  if (line === undefined) return undefined;
  const labels = line.split(",").map((label) => label.trim());
  const named = labels.filter((label) => label !== "");
  return {
    title: title.trim(),
    ...(type === "" ? {} : { type }),
    ...(priority === "" ? {} : { priority }),
    ...(named.length === 0 ? {} : { labels: named }),
  };
}
