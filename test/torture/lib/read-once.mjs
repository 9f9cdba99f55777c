/** Reading a file is pure: here each content is read once, so that the time goes into what is tried. */
export const READ_ONCE = {
  file: "src/domain/read-document.ts",
  from: "export function readDocument(",
  to: `const READ = new Map<string, Document>();
export function readDocument(kind: DocumentKind, name: string, content: string, unstamped?: Stamp): Document {
  if (unstamped !== undefined) return readAnew(kind, name, content, unstamped);
  if (READ.size > 8000) READ.clear();
  const document = READ.get(content) ?? readAnew(kind, name, content);
  READ.set(content, document);
  return document;
}
function readAnew(`,
};

/** So is joining two contents: here each pair is joined once. */
export const JOIN_ONCE = {
  file: "src/domain/join-tree.ts",
  from: "export function joinContents(",
  to: `const JOINED = new Map<string, Map<string, string>>();
export function joinContents(path: string, a: string, b: string): string {
  if (JOINED.size > 20_000) JOINED.clear();
  const known = JOINED.get(a) ?? new Map<string, string>();
  JOINED.set(a, known);
  const joined = known.get(b) ?? joinAnew(path, a, b);
  known.set(b, joined);
  return joined;
}
function joinAnew(`,
};
