import type { Oid } from "../../git/repository.js";
import type { Checkup } from "../doctor-types.js";
import type { Workspace } from "../workspace.js";
/** Tells whether the remote that git would take has what is here, as far as is known; nobody is asked. */
export declare function checkRemote({ repo, store }: Workspace, head: Oid): Promise<readonly Checkup[]>;
