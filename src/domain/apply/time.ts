import { cellKey } from "../document.ts";
import type { Draft } from "../draft.ts";
import type { Change, NewTimeEntry } from "../operation.ts";
import type { Apply } from "./context.ts";
import { invalidValue } from "./faults.ts";
import { checkName, checkText } from "./values.ts";

type Time = Extract<Change, { op: "time" }>;

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;

/** Returns a time of the calendar as it is stored. @throws TicketError `INVALID_VALUE`. */
function checkTime(at: string): string {
  const time = TIME.test(at) ? Date.parse(at) : Number.NaN;
  const iso = Number.isNaN(time) ? "" : new Date(time).toISOString();
  // The 30th of February would become the 2nd of March.
  if (iso.slice(0, 19) !== at.slice(0, 19))
    throw invalidValue("time", `must be like 2026-12-31T09:12:33.120Z, not ${JSON.stringify(at)}`);
  return iso;
}

/** Returns an entry's parts as they are stored. */
function checkEntry({ minutes, at, type, note }: NewTimeEntry) {
  if (!Number.isFinite(minutes) || minutes <= 0)
    throw invalidValue("time spent", "must be more than 0 minutes");
  return {
    minutes,
    ...(at === undefined ? {} : { at: checkTime(at) }),
    ...(type === undefined ? {} : { type: checkName("type of work", type) }),
    ...(note === undefined ? {} : { note: checkText("note", note).trim() }),
  };
}

function checkRemoved(draft: Draft, remove: readonly string[]): void {
  for (const id of remove)
    if (!draft.elements().has(cellKey("time", id)))
      throw invalidValue("time entry", `${JSON.stringify(id)} is none of this ticket`);
}

/** Adds time entries, and takes others away. All is checked before the first value is written. */
export const applyTime: Apply<Time> = (draft, { add = [], remove = [] }, context) => {
  const entries = add.map(checkEntry);
  checkRemoved(draft, remove);
  for (const id of remove) draft.set(cellKey("time", id, "deleted"), true);
  for (const entry of entries) {
    const id = context.newElement();
    const parts = { by: context.actor, at: context.time, ...entry };
    for (const [part, value] of Object.entries(parts))
      if (value !== "") draft.set(cellKey("time", id, part), value);
  }
};
