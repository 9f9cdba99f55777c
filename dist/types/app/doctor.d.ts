import type { DoctorOptions, DoctorResult } from "./doctor-types.js";
import type { Workspace } from "./workspace.js";
/** Looks at everything that tickets depend on. See `Tickets.doctor`. */
export declare function doctor(workspace: Workspace, { fix }: DoctorOptions): Promise<DoctorResult>;
