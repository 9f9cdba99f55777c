// Put in by the build and by the test runner, so that no run reads package.json.
declare const __VERSION__: string;

/** The version of this program, as in package.json. */
export const VERSION: string = __VERSION__;
