import type { CellChange } from "../domain/changes.js";
import { type DocumentKind } from "../domain/fields.js";
import type { FieldChange } from "./tickets.js";
/** A register of several members is told member by member. */
export declare function changesOfCell(kind: DocumentKind, cell: CellChange): readonly Pick<FieldChange, "field" | "before" | "after">[];
