import { generate } from 'selfsigned';

const day = 86_400_000;
const algorithm = { keyType: 'ec', algorithm: 'sha256' } as const;

interface Wishes {
  /** For whom; this machine, if not said. */
  host?: string;
  /** From today on; negative for one that has ended. */
  days?: number;
}

/** An authority that exists for one test, and makes certificates that only those who trust it accept. */
export async function authority(called = 'Authority of the test') {
  const name = [{ name: 'commonName', value: called }];
  const usage = { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true } as const;
  const { cert, private: key } = await generate(name, {
    ...algorithm,
    notBeforeDate: new Date(Date.now() - 500 * day),
    notAfterDate: new Date(Date.now() + 500 * day),
    extensions: [{ name: 'basicConstraints', cA: true, critical: true }, usage],
  });

  return {
    cert,
    async certificateFor({ host, days = 90 }: Wishes = {}) {
      const names = host === undefined ? [{ type: 7 as const, ip: '127.0.0.1' }] : [{ type: 2 as const, value: host }];
      const made = await generate([{ name: 'commonName', value: host ?? '127.0.0.1' }], {
        ...algorithm,
        notBeforeDate: new Date(Date.now() - 400 * day),
        notAfterDate: new Date(Date.now() + days * day),
        extensions: [{ name: 'subjectAltName', altNames: names }],
        ca: { key, cert },
      });
      return { cert: made.cert, key: made.private };
    },
  };
}
