import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import { counted } from './ago';
import type { Finding } from './finding';

const day = 24 * 60 * 60_000;

/** Certificates are renewed a month before their end: one that is nearer to it has been forgotten. */
const renewedDays = 14;

/** What Node calls it, and what somebody who runs a stream server can do about it. */
const mistrusted: Record<string, string> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself: nobody trusts it',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an authority that nobody trusts',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'comes from an authority that nobody trusts, or the server does not send the whole chain',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'cannot be followed to an authority: the server does not send the whole chain',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name',
};

export function certificateFinding(socket: TLSSocket, host: string, now: Date): Omit<Finding, 'about'> {
  const certificate = socket.getPeerCertificate(true);
  const ends = new Date(certificate.valid_to);
  const days = Math.floor((ends.getTime() - now.getTime()) / day);
  const got = [
    `The certificate of ${host} is signed by ${chainOf(certificate)}, and ends on ${ends.toISOString().slice(0, 10)}.`,
  ];
  // Typed as an Error, but Node sets the code.
  const code = socket.authorizationError as unknown;
  if (!socket.authorized) {
    const why = mistrusted[String(code)] ?? `is not trusted (${code})`;
    return { got, wrong: [`The certificate of ${host} ${why}. Alexa will not play this stream.`] };
  }
  const soon = `The certificate of ${host} ends in ${counted(days, 'day')}, and should have been renewed by now.`;
  return { got, wrong: days < renewedDays ? [soon] : [] };
}

/** Who vouches for it, and who for them, up to a root that vouches for itself. */
function chainOf({ issuer, issuerCertificate, fingerprint256 }: DetailedPeerCertificate): string {
  const name = issuer.CN ?? issuer.O ?? 'somebody without a name';
  const isRoot = !issuerCertificate || issuerCertificate.fingerprint256 === fingerprint256;
  const above = isRoot || isSelfSigned(issuerCertificate) ? '' : `, ${chainOf(issuerCertificate)}`;
  return `${isRoot ? 'itself' : name}${above}`;
}

function isSelfSigned({ fingerprint256, issuerCertificate }: DetailedPeerCertificate): boolean {
  return !issuerCertificate || issuerCertificate.fingerprint256 === fingerprint256;
}
