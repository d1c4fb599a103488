import { verify, type X509Certificate } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import { chainAddress } from './chain-address';
import { ChainUnavailable } from './chain-unavailable';
import { type FetchChain, fetchChain as fetchFromAmazon } from './fetch-chain';
import { ForgedRequest } from './forged-request';
import { checkSentJustNow } from './sent-just-now';
import { signerOf, trustedRoots } from './signer';

interface Means {
  fetchChain?: FetchChain;
  roots?: readonly X509Certificate[];
  clock?: () => Date;
}

/** The request that the bytes say. Rejects with ForgedRequest or ChainUnavailable. */
export type Doorkeeper = (headers: IncomingHttpHeaders, body: Buffer) => Promise<unknown>;

/** Amazon signs with one chain at a time, and with two while it changes them. */
const mostChains = 4;

/** Lets in what Alexa has signed just now. Costly checks come last, and only good chains are kept. */
export function createDoorkeeper(means: Means = {}): Doorkeeper {
  const { fetchChain = fetchFromAmazon, roots = trustedRoots, clock = () => new Date() } = means;
  const chains = new LRUCache<string, string>({ max: mostChains });

  const signerAt = async (url: URL, now: Date): Promise<X509Certificate> => {
    const chain = chains.get(url.href) ?? (await fetched(url, fetchChain));
    const signer = signerOf(chain, now, roots);
    chains.set(url.href, chain);
    return signer;
  };

  return async (headers, body) => {
    const now = clock();
    const signature = signatureIn(headers);
    const url = chainAddress(one(headers.signaturecertchainurl));
    const envelope = envelopeIn(body);
    checkSentJustNow(envelope, now);
    const { publicKey } = await signerAt(url, now);
    if (!verify('sha256', body, publicKey, signature)) throw new ForgedRequest('The signature is not of this request');
    return envelope;
  };
}

async function fetched(url: URL, fetchChain: FetchChain): Promise<string> {
  try {
    return await fetchChain(url);
  } catch (cause) {
    if (cause instanceof ForgedRequest) throw cause;
    throw new ChainUnavailable(url, cause);
  }
}

/** Signature-256 is made with SHA-256; the older `Signature`, with SHA-1, is not looked at. */
function signatureIn(headers: IncomingHttpHeaders): Buffer {
  const base64 = one(headers['signature-256']) ?? '';
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw new ForgedRequest('Signature-256 is missing, or not base64');
  return Buffer.from(base64, 'base64');
}

function envelopeIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new ForgedRequest('The body is not JSON', { cause });
  }
}

const one = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;
