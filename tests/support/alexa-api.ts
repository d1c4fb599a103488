import { createServer } from 'node:http';
import { Meanwhile } from '../../simulator/meanwhile';
import { alexaApi, alexaApiRoute } from '../../simulator/routes/alexa-api';
import { listening } from './table';

/** What Alexa does for the skill while a request is open, over HTTP on this machine. */
export async function openAlexaApi(postcode?: { countryCode?: string; postalCode?: string | null }) {
  const meanwhile = new Meanwhile();
  const said: string[] = [];
  meanwhile.heard = (words) => said.push(words);
  const route = alexaApiRoute(meanwhile, postcode);
  const server = createServer((req, res) => void route(req, res, req.url ?? ''));
  return {
    apiEndpoint: (await listening(server)) + alexaApi,
    said,
    close: () => new Promise((done) => server.close(done)),
  };
}
