import { expect, test } from "vitest";
import { isPrivate } from "../../../src/events/sinks/address.ts";
import { checkAddress } from "../../../src/events/sinks/check-address.ts";

test.each([
  ...["127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255"],
  ...["192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255"],
  ...["192.0.2.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1"],
  ...["::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "2001:db8::1"],
  ...["2002:7f00:1::1", "2001::1", "fec0::1", "not an address", ""],
])("%s is private", (address) => {
  expect(isPrivate(address)).toBe(true);
});

test.each(["1.1.1.1", "172.32.0.1", "100.128.0.1", "93.184.216.34", "2606:4700::1111"])(
  "%s is not",
  (address) => {
    expect(isPrivate(address)).toBe(false);
  },
);

const refused = (url: string, allowPrivate = false): string => {
  try {
    checkAddress({ name: "x", allowPrivate }, new URL(url));
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

test.each([
  ["http://example.com/", /hides nothing/],
  ["ftp://example.com/", /begins with https/],
  ["file:///etc/passwd", /begins with https/],
  ["https://me:secret@example.com/", /name or password/],
  ["https://127.0.0.1/", /this machine/],
  ["https://[::1]/", /this machine/],
  ["https://[::ffff:127.0.0.1]/", /this machine/],
  // The other ways to write 127.0.0.1 that URLs know.
  ["https://2130706433/", /this machine/],
  ["https://0x7f.1/", /this machine/],
  ["https://0177.0.0.1/", /this machine/],
])("%s is refused, and what is secret is not shown", (url, why) => {
  expect(refused(url)).toMatch(why);
  expect(refused(url)).not.toContain("secret");
});

test("what is meant is allowed", () => {
  expect(refused("https://example.com/")).toBe("");
  expect(refused("http://127.0.0.1/", true)).toBe("");
  expect(refused("https://me@127.0.0.1/", true)).toMatch(/name or password/);
});
