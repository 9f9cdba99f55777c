/** Lines that are written some at a time: a write takes longer than a line. */
export class GatheredLines {
  readonly #out: (text: string) => void;
  readonly #most: number;
  #text = "";

  /** `most`: characters that wait at the most; 0: each line is written at once. */
  constructor(out: (text: string) => void, most: number) {
    this.#out = out;
    this.#most = most;
  }

  add(line: string): void {
    this.#text += `${line}\n`;
    if (this.#text.length > this.#most) this.write();
  }

  /** Writes what waits. */
  write(): void {
    const text = this.#text;
    this.#text = "";
    if (text !== "") this.#out(text);
  }
}
