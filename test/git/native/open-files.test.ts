import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OpenFiles } from "../../../src/git/native/open-files.ts";
import { scratch } from "../../support/git-env.ts";

const openHere = (): number => readdirSync("/dev/fd").length;

function files(count: number): string[] {
  const dir = scratch("files");
  return Array.from({ length: count }, (_, n) => {
    const path = join(dir, String(n));
    writeFileSync(path, `file ${n}`);
    return path;
  });
}

const textOf = (open: OpenFiles, path: string): string =>
  open.with(path, ({ read, size }) => read(0, size()).toString());

test("a file that is held is opened once, and none stays open", () => {
  const open = new OpenFiles();
  const [path = ""] = files(1);
  const before = openHere();
  open.hold(() => {
    expect(textOf(open, path)).toBe("file 0");
    rmSync(path);
    expect(textOf(open, path)).toBe("file 0");
    expect(openHere()).toBe(before + 1);
  });
  expect(openHere()).toBe(before);
  expect(() => textOf(open, path)).toThrow("ENOENT");
});

test("of many files few are held, and all are read", () => {
  const open = new OpenFiles();
  const before = openHere();
  open.hold(() => {
    for (const [n, path] of files(100).entries()) expect(textOf(open, path)).toBe(`file ${n}`);
    expect(openHere()).toBe(before + 32);
  });
  expect(openHere()).toBe(before);
});

test("what throws leaves no file open", () => {
  const open = new OpenFiles();
  const [path = ""] = files(1);
  const before = openHere();
  const fail = () =>
    open.with(path, () => {
      throw new Error("damaged");
    });
  expect(fail).toThrow("damaged");
  expect(() => open.hold(fail)).toThrow("damaged");
  expect(openHere()).toBe(before);
});
