import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./command.mjs";
import { git } from "./git.mjs";
import { configure } from "./webhook-ground.mjs";

/** @typedef {import("./bundle.mjs").Product} Product */
/** @typedef {import("./webhook-ground.mjs").Ground} Ground */
/** @typedef {ReturnType<typeof newSecrets>} Secrets */

const rare = () => Math.random().toString(36).slice(2, 12);

/** Everything that must never be shown, and the environment that has it. @param {{ one: string, two: string, other: string }} keys */
export function newSecrets(keys) {
  const [password, weak, path, pasted] = [`pw${rare()}`, `weak${rare()}`, `path${rare()}`, rare()];
  const env = {
    ...{ KEY_ONE: keys.one, KEY_TWO: keys.two, KEY_WEAK: weak },
    ...{ URL_SECRET: `https://127.0.0.1:1/${path}`, URL_BAD: `not whole ${path}` },
    URL_USER: `https://me:${password}@127.0.0.1:1/${path}`,
  };
  const all = { "key one": keys.one, "key two": keys.two, "weak key": weak, path, password };
  return { env, password, weak, path, pasted: `whsec_${pasted}`, all };
}

/** Subscribers that lack something, each with a secret that their fault is about. @param {Ground} ground @param {Secrets} secrets @returns {readonly string[]} */
function faultyOnes(ground, { password, pasted }) {
  const https = "https://127.0.0.1:1/";
  /** @type {Record<string, Record<string, string>>} */
  const all = {
    "f-weak": { url: "http://127.0.0.1:1/", allowPrivate: "true", secretEnv: "KEY_WEAK" },
    "f-env": { urlEnv: "URL_SECRET", allowPrivate: "true", secretEnv: "KEY_ONE" },
    "f-private": { urlEnv: "URL_SECRET", secretEnv: "KEY_ONE" },
    "f-whole": { urlEnv: "URL_BAD" },
    "f-user": { urlEnv: "URL_USER", allowPrivate: "true" },
    "f-pasted": { url: https, allowPrivate: "true", secretEnv: pasted },
    "f-broken": { url: `https://me:${password}@ :1/`, allowPrivate: "true" },
    "f-helper": {
      ...{ url: https, allowPrivate: "true" },
      secretCredential: `https://me:${password}@127.0.0.1:1/`,
    },
  };
  configure(ground, all);
  return Object.keys(all);
}

/** Command lines with a secret where it does not belong. @param {Secrets} secrets */
const mistaken = ({ password, pasted }) => [
  ["subscribe", "add", "a", "webhook", `https://me:${password}@example.com/`],
  ["subscribe", "add", "b", "webhook", `https://me:${password}@ :1/`],
  ["subscribe", "add", "c", "webhook", `me:${password}@example.com`],
  ["subscribe", "add", "d", "webhook", "https://127.0.0.1/", "--secret-env", `${pasted}+/`],
  ["subscribe", "add", "e", "webhook", "https://example.com/", "--secret-env", pasted],
  [
    ...["subscribe", "add", "f", "webhook", "https://example.com/"],
    ...["--secret-credential", `https://me:${password}@example.com/`],
  ],
];

/** What is asked about subscribers. @param {readonly string[]} names @param {Secrets} secrets */
const linesAbout = (names, secrets) => [
  ["publish", "--now", "--debug", ...names],
  ["publish", "--now", "--json", ...names],
  ...names.map((name) => ["subscribe", "test", name]),
  ["subscribe", "list", "--json"],
  ["subscribe", "show", "f-pasted"],
  ["subscribe", "show", "f-helper", "--json"],
  ["events", "deliveries", "--json", "--limit", "1000"],
  ["events", "redeliver", "--subscriber", "f-weak", "--debug"],
  ["doctor"],
  ...mistaken(secrets),
];

/**
 * Lets the command line say all that it has to say of the subscribers, and looks for secrets in it, in what the library said, and
 * in what was kept.
 *
 * @param {Product} product
 * @param {Ground} ground
 * @param {Secrets} secrets
 * @param {Record<string, number>} counts
 */
export async function secretFaults(product, ground, secrets, counts) {
  const { dir, env, said } = ground;
  const faults = [];
  for (const words of linesAbout(faultyOnes(ground, secrets), secrets)) {
    const line = [...product.command, "-C", dir, ...words];
    const { stdout, talk, code } = await runProgram(line, { env });
    said.push([words.slice(0, 4).join(" "), `${stdout}${talk}`]);
    if (code === null || code === 70) faults.push(`${words.join(" ")}: ended with ${code}`);
  }
  counts["outputs"] = said.length;
  const config = git(dir, ["config", "--list"]);
  for (const name of ["a", "b", "c", "d", "e", "f"])
    if (config.includes(`ticket-subscriber.${name}.`)) faults.push(`${name} was added`);
  const shown = [...said, ...filesIn(join(dir, ".git", "ticket"))];
  return [...faults, ...shown.flatMap(([who, text]) => shownIn(who, text, secrets))];
}

/** @param {string} who @param {string} text @param {Secrets} secrets */
function shownIn(who, text, { all, pasted }) {
  const secrets = Object.entries({ ...all, "pasted key": pasted.slice("whsec_".length) });
  return secrets.flatMap(([what, secret]) =>
    text.includes(secret) ? [`${who} shows a secret: the ${what}`] : [],
  );
}

/** @param {string} dir @returns {[path: string, text: string][]} */
function filesIn(dir) {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), "utf8")]);
}
