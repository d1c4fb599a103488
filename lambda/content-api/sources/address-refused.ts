/** Thrown when an upstream’s address leads to this machine or into a network that is not the public one. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';

  constructor(host: string, address: string) {
    const leads = host === address ? 'is an address' : `leads to ${address},`;
    super(`${host} ${leads} that an upstream must not have: see LOCAL_UPSTREAMS in README.md`);
  }
}
