/** Columns of numbers, with the field whose they are. */
export declare const NUMBER_FIELDS: {
    readonly created: "created";
    readonly updated: "updated";
    readonly closed: "closed";
    readonly claimedUntil: "claimed-until";
    readonly due: "due";
    readonly estimate: "estimate";
    readonly spent: "spent";
    readonly points: "points";
    readonly comments: "comments";
    readonly criteria: "criteria";
    readonly unmet: "unmet";
};
