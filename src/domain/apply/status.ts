import type { JsonObject } from "../../base/json.ts";
import { isObject } from "../../base/json.ts";
import { categoryOf } from "../config/category.ts";
import { firstStatus } from "../config/config.ts";
import type { Draft } from "../draft.ts";
import type { Change } from "../operation.ts";
import type { Apply, ApplyContext } from "./context.ts";
import { illegalTransition, invalidValue, unknownValue } from "./faults.ts";

/** Returns the status that a ticket has. */
export function statusOf(draft: Draft): string {
  const value = draft.value("status");
  const status = isObject(value) ? value["status"] : undefined;
  return typeof status === "string" ? status : "open";
}

function checkResolution(resolution: string | undefined, { config }: ApplyContext): void {
  if (resolution !== undefined && !config.resolutions.includes(resolution))
    throw unknownValue("resolution", resolution, config.resolutions);
}

/** Returns the whole status register of a ticket that arrives in `to`. */
export function statusRegister(
  to: string,
  resolution: string | undefined,
  context: ApplyContext,
): JsonObject {
  const names = context.config.statuses.map((s) => s.name);
  if (!names.includes(to)) throw unknownValue("status", to, names);
  checkResolution(resolution, context);
  if (categoryOf(context.config, to) !== "closed") {
    if (resolution !== undefined)
      throw invalidValue("resolution", `belongs to a closed status, not to ${to}`);
    return { status: to };
  }
  return {
    status: to,
    resolution: resolution ?? "done",
    closed: context.time,
    closedBy: context.actor,
  };
}

/** Moves a ticket; to where it is already changes nothing, unless the resolution is another. */
function moveTo(
  draft: Draft,
  to: string,
  resolution: string | undefined,
  context: ApplyContext,
): void {
  const register = statusRegister(to, resolution, context);
  const from = statusOf(draft);
  const current = draft.value("status");
  if (from === to) {
    const other =
      resolution !== undefined && isObject(current) && current["resolution"] !== resolution;
    if (other && isObject(current)) draft.set("status", { ...current, resolution });
    return;
  }
  const allowed = context.config.statuses.find((s) => s.name === from)?.to;
  if (allowed !== undefined && !allowed.includes(to))
    throw illegalTransition(context.shown, from, to, allowed);
  draft.set("status", register);
}

export const applyMove: Apply<Extract<Change, { op: "move" }>> = (
  draft,
  { to, resolution },
  context,
) => moveTo(draft, to, resolution, context);

export const applyClose: Apply<Extract<Change, { op: "close" }>> = (
  draft,
  { resolution },
  context,
) => {
  const closed = categoryOf(context.config, statusOf(draft)) === "closed";
  moveTo(
    draft,
    closed ? statusOf(draft) : firstStatus(context.config, "closed"),
    resolution,
    context,
  );
};

export const applyReopen: Apply<Extract<Change, { op: "reopen" }>> = (draft, { to }, context) => {
  if (categoryOf(context.config, statusOf(draft)) !== "closed") return;
  moveTo(draft, to ?? firstStatus(context.config, "open"), undefined, context);
};
