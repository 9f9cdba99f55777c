/** Columns of numbers, with the field whose they are. */
export const NUMBER_FIELDS = {
  created: "created",
  updated: "updated",
  closed: "closed",
  claimedUntil: "claimed-until",
  due: "due",
  estimate: "estimate",
  spent: "spent",
  points: "points",
  comments: "comments",
  criteria: "criteria",
  unmet: "unmet",
} as const;
