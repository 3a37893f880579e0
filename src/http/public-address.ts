import { type LookupAddress, lookup as lookUp } from "node:dns";
import { BlockList, isIP, isIPv6, type LookupFunction } from "node:net";

/** A host that leads into a private network, where an address from outside has no business. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
}

const PRIVATE_4 = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  PRIVATE_4.addSubnet(net, prefix, "ipv4");

const GLOBAL_6 = new BlockList();
GLOBAL_6.addSubnet("2000::", 3, "ipv6");

/** Ranges of the global ones that stand for IPv4 addresses or for nobody. */
const PRIVATE_6 = new BlockList();
for (const [net, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
] as const)
  PRIVATE_6.addSubnet(net, prefix, "ipv6");

/** Whether anybody on the internet has this address; not this machine, nor a neighbour of it. */
export function isPublicAddress(address: string): boolean {
  if (isIPv6(address)) return GLOBAL_6.check(address, "ipv6") && !PRIVATE_6.check(address, "ipv6");
  return isIP(address) === 4 && !PRIVATE_4.check(address, "ipv4");
}

/**
 * Finds a host's addresses and gives them on only when all are allowed: the connection goes to the very addresses that were
 * looked at, so that a second answer of the name server cannot lead elsewhere.
 */
export function lookupAllowed(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (fault, addresses) => {
      if (fault !== null) return callback(fault, []);
      const refused = addresses.find(({ address }) => !isAllowed(address));
      if (refused !== undefined) return callback(new PrivateAddressError(hostname), []);
      giveOn(addresses, options.all === true, callback);
    });
  };
}

function giveOn(
  addresses: readonly LookupAddress[],
  all: boolean,
  callback: Parameters<LookupFunction>[2],
): void {
  const [first] = addresses;
  if (all || first === undefined) callback(null, [...addresses]);
  else callback(null, first.address, first.family);
}
