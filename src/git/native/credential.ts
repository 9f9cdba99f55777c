import type { NativeContext } from "./context.ts";

/**
 * Returns the password that git has for an address, from whatever helper is configured. Where there is none and no terminal to ask
 * at, git fails, and there is no password.
 */
export async function credential(
  { runner }: NativeContext,
  url: string,
): Promise<string | undefined> {
  if (/[\n\0]/.test(url)) return undefined;
  const input = `url=${url}\n\n`;
  const outcome = await runner.run({ args: ["credential", "fill"], input, plain: true });
  if (outcome.code !== 0) return undefined;
  return /^password=(.*)$/m.exec(outcome.stdout.toString("utf8"))?.[1] || undefined;
}
