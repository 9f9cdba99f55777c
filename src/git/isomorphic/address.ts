import { checkAddress, remoteNames, withoutSecrets } from "../remotes.ts";
import type { GitConfig } from "../repository.ts";
import { unsupported } from "./errors.ts";

/** A remote that can be talked to. */
export interface Endpoint {
  /** With what opens it, if the address holds that. */
  readonly url: string;
  /** As people may see it. */
  readonly shown: string;
  /** Set by `http.extraHeader`. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Returns where a remote is, by the names and replacements of the configuration.
 *
 * @throws TicketError `BAD_REMOTE`, `ENGINE_UNSUPPORTED` for an address that only git goes to.
 */
export function endpointOf(config: GitConfig, address: string, what: "fetch" | "push"): Endpoint {
  const word = checkAddress(address);
  const named = remoteNames(config).includes(word);
  const own = named && what === "push" ? config.get(`remote.${word}.pushurl`) : undefined;
  const url = own ?? (named ? config.getAll(`remote.${word}.url`)[0] : undefined) ?? word;
  const target = replaced(config, url, own === undefined ? what : "fetch").replace(/\/+$/, "");
  const shown = withoutSecrets(target);
  if (!/^https?:\/\/[^/]/i.test(target))
    throw unsupported("scheme", `reaching the remote ${shown}: only http and https are spoken`, {
      remote: shown,
    });
  return { url: target, shown, headers: extraHeaders(config, target) };
}

/** Puts in the base of the longest `url.<base>.insteadOf` that the address begins with; for a push, of `pushInsteadOf` first. */
function replaced(config: GitConfig, url: string, what: "fetch" | "push"): string {
  const by = (key: string): string | undefined => {
    const found = config
      .names("url.")
      .filter((name) => name.endsWith(`.${key}`))
      .flatMap((name) =>
        config.getAll(name).map((prefix) => ({ base: name.slice(4, -key.length - 1), prefix })),
      )
      .filter(({ prefix }) => prefix !== "" && url.startsWith(prefix))
      .sort((a, b) => b.prefix.length - a.prefix.length)[0];
    return found && found.base + url.slice(found.prefix.length);
  };
  return (what === "push" ? by("pushinsteadof") : undefined) ?? by("insteadof") ?? url;
}

/** `http.extraHeader`, and that of an address which this one is below. An empty value clears those before. */
function extraHeaders(config: GitConfig, url: string): Readonly<Record<string, string>> {
  const plain = withoutSecrets(url);
  const names = config.names("http.").filter((name) => /^http\.(?:.*\.)?extraheader$/s.test(name));
  const values = names.flatMap((name) => {
    const base = name.slice("http.".length, -".extraheader".length);
    return base === "" || name === "http.extraheader" || isBelow(plain, base)
      ? config.getAll(name)
      : [];
  });
  const kept = values.slice(values.lastIndexOf("") + 1);
  return Object.fromEntries(
    kept.flatMap((line) => {
      const at = line.indexOf(":");
      return at < 1 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
    }),
  );
}

function isBelow(url: string, base: string): boolean {
  const folder = base.endsWith("/") ? base : `${base}/`;
  return `${url}/`.startsWith(folder);
}
