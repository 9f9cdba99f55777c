import fc from "fast-check";
import { expect, test } from "vitest";
import {
  derivedId,
  derivedReplica,
  elementId,
  elementStamp,
  isElementId,
  isTicketId,
  randomId,
  uniqueLength,
} from "../../src/domain/id.ts";
import { formatStamp, isStamp } from "../../src/domain/stamp.ts";

test("a random id is 12 characters that stand for 60 bits", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
      expect(isTicketId(randomId(bytes))).toBe(true);
    }),
  );
  expect(randomId(new Uint8Array(8))).toBe("000000000000");
  expect(randomId(new Uint8Array(8).fill(255))).toBe("zzzzzzzzzzzz");
});

test("a derived id is the same for ever, and another for other parts", () => {
  expect(derivedId("beads", "repo", "bd-1")).toBe("w6kf4h9h02pn");
  expect(derivedReplica("adopt", "abc")).toBe("rj14mgjr");
  expect(derivedId("a", "b")).not.toBe(derivedId("a,b"));
  expect(derivedId("a", "")).not.toBe(derivedId("a"));
  expect(isTicketId(derivedId())).toBe(true);
  expect(isStamp(formatStamp(0, 0, derivedReplica("x")))).toBe(true);
});

test.each(["", "7k3m", "7k3m9p2qx4wzz", "7k3m9p2qx4wi", "7K3M9P2QX4WZ", "7k3m9p2qx4w\n"])(
  "%j is no ticket's id",
  (text) => {
    expect(isTicketId(text)).toBe(false);
  },
);

test("an element's id holds the stamp that it was written under, and sorts by it", () => {
  const stamp = formatStamp(1000, 0, "a1b2c3d4");
  expect(elementId(stamp, 33)).toBe(`${stamp}0011`);
  expect(elementStamp(elementId(stamp, 33))).toBe(stamp);
  expect(isElementId(elementId(stamp, 0))).toBe(true);
  expect(isElementId(stamp)).toBe(false);
  expect(isElementId(`8${elementId(stamp, 0).slice(1)}`)).toBe(false);
});

test("as much of an id is shown as tells it from its neighbours", () => {
  const id = "7k3m9p2qx4wz";
  expect(uniqueLength(id, [])).toBe(4);
  expect(uniqueLength(id, ["7k3m0p2qx4wz", undefined])).toBe(5);
  expect(uniqueLength(id, ["7k3m9p2qx4w0", "7zzzzzzzzzzz"])).toBe(12);
  expect(uniqueLength(id, [id])).toBe(4);
});
