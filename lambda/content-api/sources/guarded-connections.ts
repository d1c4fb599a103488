import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { AddressRefused } from './address-refused';
import { type Reach, reachOf } from './local-address';

/** Whether connections may go to an address of this reach. */
type MayReach = (address: string) => boolean;

interface Names {
  /** Another DNS, for tests. */
  resolve?: (name: string, options: LookupOptions & { all: true }, done: Resolved) => void;
}
type Resolved = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;

/**
 * Whatever opens a connection to an upstream goes through here, be it a download, a WebSocket (`new WebSocket(url, { agent:
 * agentFor(url) })`) or a raw socket (`connect({ host, port, lookup })` after `refuseLocalHost(url)`): so that no feed,
 * redirect or name server can make us read what only this machine or its network may see.
 */
export function guardedConnections(mayReach: MayReach, { resolve = lookup }: Names = {}) {
  const guarded = guardedLookup(mayReach, resolve);
  const agents = { http: new http.Agent({ lookup: guarded }), https: new https.Agent({ lookup: guarded }) };
  return {
    lookup: guarded,
    agents,
    /** Sockets ask no name server for an address in figures: those are looked at here. @throws AddressRefused */
    refuseLocalHost({ hostname }: URL): void {
      const address = hostname.replace(/^\[|\]$/g, '');
      if (isIP(address) !== 0 && !mayReach(address)) throw new AddressRefused(address, address);
    },
  };
}

/** One address out of bounds spoils the name: it may be the next that is tried. What is looked at is what is connected to. */
function guardedLookup(mayReach: MayReach, resolve: NonNullable<Names['resolve']>): LookupFunction {
  return (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      const refused = error ? undefined : addresses.find(({ address }) => !mayReach(address));
      const [first] = addresses ?? [];
      if (refused) return done(new AddressRefused(name, refused.address), []);
      if (error || !first || options.all) return done(error, addresses);
      done(null, first.address, first.family);
    });
  };
}

/** In the studio, an upstream may be a machine in the next room; on the web, it never is. */
export function reaching(allowed: readonly Reach[]): MayReach {
  return (address) => allowed.includes(reachOf(address));
}
