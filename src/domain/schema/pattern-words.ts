const ONE_LINE = "must be one line without control characters";
const ELEMENT_ID = "must be the id of a comment, criterion or time entry";

/** How each pattern of the schemas is said to people; `test/domain/schema/` holds that none is left out. */
export const PATTERN_WORDS: ReadonlyMap<string, string> = new Map([
  ["^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", ONE_LINE],
  [
    "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$",
    "must not hold commas, control characters or space at an end",
  ],
  ["^[^\\n]*$", "must be one line"],
  ["^[0-9a-hjkmnp-tv-z]{12}$", "must be a ticket's whole id"],
  ["^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{11}$", "must be a stamp"],
  ["^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$", ELEMENT_ID],
  [
    "^[a-z][a-z0-9-]{0,39}$",
    "must be lower-case letters, digits and hyphens, at most 40, a letter first",
  ],
  ["^\\d{4}-\\d{2}-\\d{2}$", "must be a date like 2026-12-31"],
  [
    "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3})?Z$",
    "must be a time like 2026-12-31T09:12:33.120Z",
  ],
  ["^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$", "must be lower-case letters, digits and hyphens"],
  ["^[a-z][a-z0-9]{0,9}$", "must be 1 to 10 lower-case letters and digits, a letter first"],
  ["^\\$[A-Za-z0-9_.-]{1,100}$", "must be a dollar sign and a name, like $api"],
  ["^[a-z0-9.+-]{1,100}/[a-z0-9.+-]{1,100}$", "must be a media type like image/png"],
  ["^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "must be the oid of a blob"],
]);
