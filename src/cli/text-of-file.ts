/** Returns the text that a file holds: a file has line feeds, or CR LF, and ends with one; a text does not. */
export function textOfFile(content: string): string {
  return content.replace(/\r\n?/g, "\n").trimEnd();
}
