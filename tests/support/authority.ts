import { sign } from 'node:crypto';
import { generate } from 'selfsigned';

interface Wish {
  /** Who the certificate is made out to: as its name, and as its alternative names unless told otherwise. */
  name: string;
  hosts?: string[];
  /** May issue others. */
  ca?: boolean;
  /** Whether it says what its key is for; it need not. */
  saysUsage?: boolean;
  by?: Holder;
  from?: Date;
  to?: Date;
}

/** Who holds a certificate and its key. */
export interface Holder {
  pem: string;
  key: string;
  /** Signs as Alexa does: SHA-256, base64. */
  signs(body: string): string;
}

/** A real certificate, made just now. Without `by` it is its own authority. */
export async function certificate({
  name,
  hosts = [name],
  ca = false,
  saysUsage = true,
  by,
  from,
  to,
}: Wish): Promise<Holder> {
  const { cert: pem, private: key } = await generate([{ name: 'commonName', value: name }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate: from ?? new Date('2020-01-01T00:00:00Z'),
    notAfterDate: to ?? new Date('2040-01-01T00:00:00Z'),
    extensions: [
      { name: 'basicConstraints', cA: ca, critical: true },
      ...(saysUsage ? [{ name: 'keyUsage' as const, digitalSignature: true, keyCertSign: ca, critical: true }] : []),
      ...(hosts.length > 0
        ? [{ name: 'subjectAltName' as const, altNames: hosts.map((value) => ({ type: 2 as const, value })) }]
        : []),
    ],
    ...(by && { ca: { key: by.key, cert: by.pem } }),
  });
  return { pem, key, signs: (body) => sign('sha256', Buffer.from(body), key).toString('base64') };
}
