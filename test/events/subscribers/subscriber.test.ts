import { expect, test } from "vitest";
import {
  isFaulty,
  listeningNames,
  readSubscribers,
} from "../../../src/events/subscribers/subscriber.ts";
import { configOf, keptConfig, keptSettings, type Setting } from "../../../src/git/config.ts";

const settings = (...lines: readonly string[]): readonly Setting[] =>
  lines.map((line): Setting => {
    const [name = "", value] = line.split("=");
    return [`ticket-subscriber.${name.toLowerCase()}`, value];
  });

test("a subscriber is what git's configuration says", () => {
  const [shop, report] = readSubscribers(
    configOf(
      settings(
        ...["shop.url=https://shop.example/hook", "shop.secretEnv=A", "shop.secretEnv=B"],
        ...["shop.type=ticket.*", "shop.sink=webhook", "shop.pause=0.5", "shop.allowPrivate"],
        ...["report.command=make", "report.command=-C", "report.command=docs"],
        "report.sink=command",
      ),
    ),
  );
  expect(report).toMatchObject({
    name: "shop",
    ...{ secretEnv: ["A", "B"], types: ["ticket.*"], pause: 500, timeout: 15_000 },
    ...{ allowPrivate: true, attempts: 10, format: "cloudevents", paused: false },
  });
  expect(shop).toMatchObject({ command: ["make", "-C", "docs"], shell: false, timeout: 60_000 });
});

test.each([
  ["x.sink=pigeon", /sink is none of command/],
  ["x.sink=command", /names no command/],
  ["x.sink=file", /names no file/],
  ["x.sink=redis", /names no address/],
  ["x.sink=file x.path=/a x.attempts=0", /attempts is no number from 1/],
  ["x.sink=file x.path=/a x.pause=soon", /pause is no number/],
  ["x.sink=file x.path=/a x.format=xml", /format is none of/],
  ["X!.sink=file", /can't be called/],
  ["x.sink=webhook x.url=https://a x.secretEnv=whsec_YWJj", /secretEnv names no environment/],
  ["x.sink=webhook x.url=https://a x.secretCredential=https://a:b@c", /holds a password/],
])("what can't be understood is one subscriber's fault: %s", (lines, fault) => {
  const [found] = readSubscribers(configOf(settings(...lines.split(" "))));
  expect(found !== undefined && isFaulty(found) && found.fault).toMatch(fault);
});

test("who listens is known without asking git, and nothing secret is kept for that", () => {
  const all = settings("a.sink=file", "b.sink=webhook", "b.url=https://x/secret", "c.sink=file");
  const config = keptConfig(keptSettings([...all, ["ticket-subscriber.c.paused", "true"]]));
  expect(config.names("ticket-subscriber.b")).toEqual(["ticket-subscriber.b.sink"]);
  expect(listeningNames(config)).toEqual(["a", "b"]);
  expect(listeningNames(keptConfig(keptSettings([...all, ["ticket.publish", "manual"]])))).toEqual(
    [],
  );
});
