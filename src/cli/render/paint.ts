/** Colours by meaning; empty codes where colour is not wanted. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  id(text: string): string;
  bad(text: string): string;
  good(text: string): string;
}

/** Returns the colours: ANSI SGR codes (ECMA-48), or nothing. */
export function paint(color: boolean): Paint {
  const wrap = (on: number, off: number) => (text: string) =>
    color ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    id: wrap(33, 39),
    bad: wrap(31, 39),
    good: wrap(32, 39),
  };
}
