import { BlockList, isIP } from 'node:net';

/** This machine and the networks that a station has in its own rooms: RFC 1918, RFC 4193. */
const local = listOf('127.0.0.0/8', '::1/128', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7');

/**
 * What never belongs to an upstream: the cloud’s own address for its secrets (169.254.169.254 is link-local), the networks
 * behind a provider, tunnels that hide another address, groups, documentation and what is reserved.
 * https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const forbidden = listOf(
  ...['0.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  ...['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16'],
  ...['fe80::/10', 'fec0::/10', 'ff00::/8'],
);

function listOf(...networks: string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}

/** `public`: an upstream may be there. `local`: only where the station runs its own. `forbidden`: never. */
export type Reach = 'public' | 'local' | 'forbidden';

/** How far an IP address reaches. An IPv4 address inside an IPv6 one (`::ffff:127.0.0.1`) counts as itself. */
export function reachOf(address: string): Reach {
  const plain = address.replace(/%.*$/, '');
  if (isIP(plain) === 0) return 'forbidden';
  const family = familyOf(plain);
  if (local.check(plain, family)) return 'local';
  return forbidden.check(plain, family) ? 'forbidden' : 'public';
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
