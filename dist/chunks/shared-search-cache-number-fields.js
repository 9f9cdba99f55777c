var NUMBER_FIELDS={created:"created",updated:"updated",closed:"closed",claimedUntil:"claimed-until",due:"due",estimate:"\
estimate",spent:"spent",points:"points",comments:"comments",criteria:"criteria",unmet:"unmet"};module.exports={NUMBER_FIELDS};
