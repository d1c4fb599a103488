import axios from 'axios';
import { ForgedRequest } from './forged-request';

/** Alexa waits 8 s for the whole answer. */
const timeoutMs = 2_000;

/** A chain has some 6 KB. */
const mostBytes = 64 * 1_024;

export type FetchChain = (url: URL) => Promise<string>;

/**
 * Fetches a certificate chain. Follows no redirection: only the address that was judged is to be trusted.
 * @throws ForgedRequest when Amazon keeps no certificates there
 */
export const fetchChain: FetchChain = async ({ href }) => {
  try {
    const { data } = await axios.get<string>(href, {
      responseType: 'text',
      timeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs),
      maxContentLength: mostBytes,
      maxRedirects: 0,
    });
    return data;
  } catch (cause) {
    const status = axios.isAxiosError(cause) ? (cause.response?.status ?? 0) : 0;
    if (status < 300 || status > 499) throw cause;
    throw new ForgedRequest(`SignatureCertChainUrl holds no certificates (${status}): GET ${href}`, { cause });
  }
};
