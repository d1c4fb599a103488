import { ForgedRequest } from './forged-request';

/**
 * Where Amazon keeps the certificates that sign for Alexa: anything else could be the forger’s own.
 * The rules: developer.amazon.com/en-US/docs/alexa/custom-skills/host-a-custom-skill-as-a-web-service.html
 * @throws ForgedRequest
 */
export function chainAddress(header: string | undefined): URL {
  if (!header) throw new ForgedRequest('SignatureCertChainUrl is missing');
  if (!URL.canParse(header)) throw new ForgedRequest(`SignatureCertChainUrl is no web address: ${header}`);

  // URL resolves “/../” and leaves out the port 443: what is judged here is what will be fetched.
  const url = new URL(header);
  const isAmazons =
    url.protocol === 'https:' &&
    url.host === 's3.amazonaws.com' &&
    url.pathname.startsWith('/echo.api/') &&
    url.username === '' &&
    url.password === '';
  if (!isAmazons) throw new ForgedRequest(`SignatureCertChainUrl is not Amazon’s: ${header}`);
  return url;
}
