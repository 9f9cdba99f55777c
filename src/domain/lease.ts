/** How long a lease holds unless somebody says otherwise: half an hour. */
export const USUAL_LEASE_SECONDS = 1800;
/** The longest lease: thirty days. */
export const LONGEST_LEASE_SECONDS = 2_592_000;
/** So long after its end a lease still holds for others, whose clocks may be ahead. */
export const USUAL_GRACE_SECONDS = 60;

/** What decides whether a lease holds. */
interface Lease {
  readonly expires: string;
  readonly released?: boolean;
}

/** Tells whether nobody else may take a ticket: its lease was not given back, and did not end longer than `grace` ms ago. */
export function leaseHolds(lease: Lease | null | undefined, now: number, grace: number): boolean {
  if (lease === undefined || lease === null || lease.released === true) return false;
  return Date.parse(lease.expires) + grace > now;
}

/** Returns when a lease ends that is to hold so many seconds from `now` on: ISO 8601 in UTC. */
export function leaseEnd(now: number, seconds: number): string {
  return new Date(now + seconds * 1000).toISOString();
}
