/** Longest name of a ticket within that of a branch. */
const MOST = 40;

/** Returns a title as words that may stand in the name of a branch: `Login times out!` is `login-times-out`; perhaps "". */
function slug(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let text = "";
  for (const word of words) {
    const longer = text === "" ? word.slice(0, MOST) : `${text}-${word}`;
    if (longer.length > MOST) break;
    text = longer;
  }
  return text;
}

/** Returns the name of the branch for a ticket: how its id is shown, and its title in short. */
export function branchName(shown: string, title: string): string {
  const words = slug(title);
  return words === "" ? shown : `${shown}-${words}`;
}
