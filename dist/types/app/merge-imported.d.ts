import type { Document } from "../domain/document.js";
import type { Stamp } from "../domain/stamp.js";
import { type Snapshot } from "../store/snapshot.js";
import type { Workspace } from "./workspace.js";
/** What an import comes to on a snapshot: the documents that differ from what stands there. */
export interface MergedDocuments {
    readonly documents: readonly Document[];
    readonly created: number;
    readonly unchanged: number;
    readonly keptLocal: readonly {
        readonly id: string;
        readonly field: string;
    }[];
}
/** Joins what a source has with what stands here. */
export declare function mergeImported({ store }: Workspace, snapshot: Snapshot, plan: {
    readonly documents: readonly Document[];
    readonly replica: string;
}, restore: Stamp | undefined): Promise<MergedDocuments>;
