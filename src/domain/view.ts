import { isArray, type Json, type JsonObject } from "../base/json.ts";

/** A question about tickets under a name. */
export interface SavedView {
  readonly name: string;
  readonly title: string | null;
  /** As `git ticket list` takes it; "" finds every open ticket. */
  readonly query: string;
  /** Fields, "-" before one for descending, where the query says nothing of it. */
  readonly sort: readonly string[];
  readonly columns: readonly string[];
  /** Field whose values are columns of a board; null: a list. */
  readonly by: string | null;
}

const textIn = (value: Json | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;

/** Returns the view that a document of `views/` holds, as far as it does. */
export function viewOf(name: string, json: JsonObject): SavedView {
  const { title, query, sort, columns, by } = json;
  const list = isArray(columns) ? columns.filter((c): c is string => typeof c === "string") : [];
  return {
    name,
    title: textIn(title),
    query: textIn(query) ?? "",
    sort: (textIn(sort) ?? "").split(",").filter((field) => field !== ""),
    columns: list,
    by: textIn(by),
  };
}

/** Returns what a view's document holds; `undefined` for what it does not say. */
export function viewValues(
  view: Omit<SavedView, "name">,
): Readonly<Record<string, Json | undefined>> {
  return {
    title: view.title ?? undefined,
    query: view.query === "" ? undefined : view.query,
    sort: view.sort.length === 0 ? undefined : view.sort.join(","),
    columns: view.columns.length === 0 ? undefined : [...view.columns],
    by: view.by ?? undefined,
  };
}
