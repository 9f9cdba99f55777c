/**
 * Returns a shell's script as it is written; only a parameter's opening "${" is written "@{", which would be one of ours.
 * Use it as a tag: backslashes are the script's own.
 */
export function script({ raw }: TemplateStringsArray): string {
  return raw.join("").replaceAll("@{", "$".concat("{"));
}
