/** One thing that was looked at. */
export interface Checkup {
    /** What: `git`, `identity`, `clock`, `ref`, `settings`, `tickets`, `store`, `locks`, `packs`. */
    readonly check: string;
    /** "note": nobody has to do anything. */
    readonly severity: "ok" | "note" | "warning" | "error";
    /** What was found, as a sentence without its full stop. */
    readonly problem: string;
    /** A command that mends it and loses nothing, or null. */
    readonly command: string | null;
    /** True: it was mended just now. */
    readonly fixed: boolean;
}
export interface DoctorOptions {
    /** Mends what can be mended without losing anything. */
    readonly fix?: boolean;
}
export interface DoctorResult {
    readonly checkups: readonly Checkup[];
}
