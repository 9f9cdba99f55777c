import { BlockList, isIP } from "node:net";

/** An address that a name stands for. */
export interface Address {
  readonly address: string;
  readonly family: number;
}

/** What is not reached over the internet, or nobody's: https://www.iana.org/assignments/iana-ipv4-special-registry */
const PRIVATE_4 = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"],
  ...["172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16"],
  ...["198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"],
];
/** Of what is reached over the internet: tunnels that lead to any address of version 4, documentation. */
const PRIVATE_6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];
/** All that is reached over the internet. Mapped and translated addresses of version 4 are not in it. */
const PUBLIC_6 = ["2000::/3"];

function listOf(subnets: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = "", bits] = subnet.split("/");
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}

let lists: readonly [private4: BlockList, private6: BlockList, public6: BlockList] | undefined;

/** Tells whether an address is anything but one that is reached over the internet: this machine, this network, the cloud's own. */
export function isPrivate(address: string): boolean {
  lists ??= [listOf(PRIVATE_4, "ipv4"), listOf(PRIVATE_6, "ipv6"), listOf(PUBLIC_6, "ipv6")];
  const [private4, private6, public6] = lists;
  const plain = address.replace(/%.*$/, "");
  if (isIP(plain) === 4) return private4.check(plain, "ipv4");
  if (isIP(plain) !== 6) return true;
  return !public6.check(plain, "ipv6") || private6.check(plain, "ipv6");
}

/** Returns the host of an address as names are looked up: without the brackets of version 6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");
