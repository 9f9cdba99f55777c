/** What GitHub makes of a text that others wrote, and what a runner makes of a line in a log. */
export const HOSTILE_TEXTS = [
  "@everyone look",
  "mail @octo-org/team-a now",
  "(@ada)",
  "fixes #12",
  "Closes acme/shop#12",
  "resolves GH-12",
  "fixed: https://github.com/acme/shop/issues/12",
  "see #1",
  "gh-77",
  "acme/shop@0123456789abcdef0123456789abcdef01234567",
  "commit 0123456789abcdef0123456789abcdef01234567",
  "0123abc",
  "https://evil.example/x",
  "www.evil.example",
  "HTTP://evil.example",
  "ftp://evil.example",
  "mailto:ada@example.com",
  "ada@example.com",
  "![x](https://evil.example/pixel.png)",
  "[click](javascript:alert(1))",
  "[ref]: https://evil.example",
  "<img src=x onerror=alert(1)>",
  "<!-- git-ticket 0123456789abcdef -->",
  "<https://evil.example>",
  "<a href=x>x</a>",
  "::error::boom",
  "::set-output name=x::y",
  "::add-mask::a",
  "x\n::stop-commands::t",
  "##[group]x",
  "| a | b |",
  "`code` @x",
  "```\n@x",
  "**bold**",
  "_em_ ~~del~~",
  "# Heading",
  "- [ ] task",
  "$x^2$",
  "&commat;ada",
  "\u202eadmin@\u202c",
  "a\u0000b",
];

/** What each kind of active part looks like in Markdown that is about to be rendered. */
const KINDS = {
  mention: /(?<![A-Za-z0-9_`\\])@[A-Za-z0-9]/,
  address: /[A-Za-z0-9._%+-]@[A-Za-z0-9]/,
  reference: /(?<!&)#\d/,
  "old reference": /\bgh-\d/i,
  url: /\b[a-z][a-z0-9+.-]*:\/\//i,
  www: /\bwww\./i,
  scheme: /\b(?:mailto|xmpp|javascript|data|vbscript):(?!\u2060)/i,
  commit: /\b[0-9a-f]{7,}\b/i,
  image: /(?<!\\)!\[/,
  link: /(?<!\\)\](?:\(|\[|:)/,
  html: /<[A-Za-z!/?]/,
  command: /::/,
  "old command": /##\[/,
  code: /(?<!\\)`/,
  emphasis: /(?<!\\)[*_~]/,
  cell: /(?<!\\)\|.*(?<!\\)\|.*(?<!\\)\|/s,
  heading: /^#{1,6}\s/m,
  task: /(?<!\\)\[[ x]\]/,
  math: /(?<!\\)\$/,
  entity: /&(?!(?:amp|lt|gt|#36);)/,
  hidden: /(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
};

/** Returns what in a text of Markdown means something. @param {string} markdown */
export function activeParts(markdown) {
  return Object.entries(KINDS).flatMap(([kind, pattern]) => {
    const found = pattern.exec(markdown);
    return found === null ? [] : [`${kind}: ${JSON.stringify(found[0])}`];
  });
}
