import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { ForgedRequest } from './forged-request';

/** The name that the certificate has to be made out to. */
const alexa = 'echo-api.amazon.com';

const pemBlock = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The authorities that Node trusts, as Mozilla does. */
export const trustedRoots: readonly X509Certificate[] = rootCertificates.map((pem) => new X509Certificate(pem));

/**
 * The certificate that signs for Alexa, first in its chain: made out to her, valid now, and vouched for by one certificate
 * after the other up to an authority that we trust.
 * @throws ForgedRequest
 */
export function signerOf(chain: string, now: Date, roots: readonly X509Certificate[]): X509Certificate {
  const [signer, ...intermediates] = certificatesIn(chain);
  if (!signer) throw new ForgedRequest('The certificate chain is empty');
  if (signer.checkHost(alexa, { subject: 'never', wildcards: false }) === undefined) {
    throw new ForgedRequest(`The certificate is not made out to ${alexa}`);
  }
  checkChain(signer, intermediates, now, roots);
  return signer;
}

function certificatesIn(chain: string): X509Certificate[] {
  try {
    return [...chain.matchAll(pemBlock)].map(([pem]) => new X509Certificate(pem));
  } catch (cause) {
    throw new ForgedRequest('The certificate chain cannot be read', { cause });
  }
}

/** Amazon’s chain goes on beyond a root that we trust, for the sake of older devices: it is enough to reach one. */
function checkChain(
  certificate: X509Certificate,
  rest: readonly X509Certificate[],
  now: Date,
  roots: readonly X509Certificate[],
): void {
  checkDates(certificate, now);
  if (roots.some((root) => vouches(root, certificate) && isValid(root, now))) return;

  const [issuer, ...others] = rest;
  if (!issuer) throw new ForgedRequest('The certificate chain does not lead to an authority that we trust');
  if (!vouches(issuer, certificate)) throw new ForgedRequest('The certificate chain is broken');
  checkChain(issuer, others, now, roots);
}

/** A certificate that may not issue others (`ca`) vouches for none: anybody can buy one of those. */
const vouches = (issuer: X509Certificate, certificate: X509Certificate): boolean =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

const isValid = ({ validFrom, validTo }: X509Certificate, now: Date): boolean =>
  Date.parse(validFrom) <= now.getTime() && now.getTime() <= Date.parse(validTo);

function checkDates(certificate: X509Certificate, now: Date): void {
  if (isValid(certificate, now)) return;
  const { validFrom, validTo } = certificate;
  throw new ForgedRequest(`A certificate of the chain is valid from ${validFrom} to ${validTo} only`);
}
