import { type Json, type JsonObject } from "../base/json.js";
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
/** Returns the view that a document of `views/` holds, as far as it does. */
export declare function viewOf(name: string, json: JsonObject): SavedView;
/** Returns what a view's document holds; `undefined` for what it does not say. */
export declare function viewValues(view: Omit<SavedView, "name">): Readonly<Record<string, Json | undefined>>;
