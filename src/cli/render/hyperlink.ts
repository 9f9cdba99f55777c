type Env = Readonly<Record<string, string | undefined>>;

/** Returns major and minor version; VTE writes 0.50.1 as 5001. */
function versionOf(text = ""): readonly [major: number, minor: number] {
  const packed = /^(\d{1,2})(\d{2})$/.exec(text);
  if (packed !== null) return [0, Number(packed[1])];
  const [major = 0, minor = 0] = text.split(".").map((part) => Number.parseInt(part, 10) || 0);
  return [major, minor];
}

const atLeast = (text: string | undefined, major: number, minor = 0): boolean => {
  const [a, b] = versionOf(text);
  return a > major || (a === major && b >= minor);
};

/** Programs that show hyperlinks, and from which version on. */
const PROGRAMS: Readonly<Record<string, (version: string | undefined) => boolean>> = {
  "iTerm.app": (v) => atLeast(v, 3, 1),
  WezTerm: (v) => atLeast(v?.slice(0, 8), 20_200_620),
  vscode: (v) => atLeast(v, 1, 72),
  ghostty: () => true,
  zed: () => true,
};
const TERMS = new Set(["alacritty", "xterm-kitty", "xterm-ghostty", "foot", "foot-extra"]);

function byProgram(env: Env): boolean {
  const { TERM_PROGRAM = "", TERM_PROGRAM_VERSION, VTE_VERSION, TERM = "" } = env;
  if (Object.hasOwn(PROGRAMS, TERM_PROGRAM))
    return PROGRAMS[TERM_PROGRAM]?.(TERM_PROGRAM_VERSION) ?? false;
  // VTE 0.50.0 crashes on them.
  if (VTE_VERSION)
    return VTE_VERSION !== "0.50.0" && VTE_VERSION !== "5000" && atLeast(VTE_VERSION, 0, 50);
  return TERMS.has(TERM);
}

/**
 * Tells whether a terminal shows hyperlinks: as supports-hyperlinks 4 does it, by what known terminals say of themselves.
 * FORCE_HYPERLINK decides, but never for a pipe.
 */
export function showsHyperlinks(env: Env, isTty: boolean): boolean {
  const { FORCE_HYPERLINK, TERM, CI, TEAMCITY_VERSION, WT_SESSION } = env;
  if (!isTty || TERM === "dumb") return false;
  if (FORCE_HYPERLINK) return Number.parseInt(FORCE_HYPERLINK, 10) !== 0;
  if (WT_SESSION) return true;
  return !CI && !TEAMCITY_VERSION && byProgram(env);
}

/** Returns the address as it may stand in a control sequence: http or https, in ASCII that can be seen. */
function safeAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { href, protocol } = new URL(text);
  const web = protocol === "http:" || protocol === "https:";
  return web && /^[\x21-\x7e]{1,2000}$/.test(href) ? href : undefined;
}

/** Returns `shown`, which leads to `target` if that is the address of a page: OSC 8. */
export function hyperlink(target: string, shown: string): string {
  const address = safeAddress(target);
  if (address === undefined) return shown;
  return `\u001b]8;;${address}\u001b\\${shown}\u001b]8;;\u001b\\`;
}
