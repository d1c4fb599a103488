import { problem } from './problem';
import { longestPush, pushPath } from './push';

/** How the studio’s playout system brings a song: POST /v1/now-playing, beside the document that tells it. */

const song = {
  title: 'Waterloo',
  artist: 'Abba',
  album: 'Waterloo',
  year: '1974',
  art: 'https://studio.thisisthecoast.example/waterloo.jpg',
  duration: '2:46',
  type: 'song',
};

const text = (description: string) => ({ type: ['string', 'number', 'null'], description });

export const pushSchema = {
  type: 'object',
  description: 'What has just begun. Other fields are not read',
  properties: {
    title: text('Needed for a song; with the artist in it, if there is no artist'),
    artist: text('Whose song it is'),
    album: text('Where it is from'),
    year: text('When it came out: 1974, or a date that begins so'),
    art: text('The address of its cover'),
    duration: text('Seconds, milliseconds, or 3:28'),
    type: text('song, music or track, if anything; whatever else it says is not a song, and ends the one before'),
  },
};

export const pushSecurity = {
  studioBearer: { type: 'http', scheme: 'bearer', description: 'The station’s secret' },
  studioPassword: { type: 'http', scheme: 'basic', description: 'The station’s secret as the password of anybody' },
};

const schema = { $ref: '#/components/schemas/Push' };
const neverStored = { 'Cache-Control': { $ref: '#/components/headers/NeverStored' } };

function refusal(status: number, description: string, detail: string) {
  const example = problem(status, detail, pushPath);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } };
  return { description, headers: neverStored, content };
}

export const pushOperation = {
  operationId: 'pushNowPlaying',
  summary: 'Tell what has just begun to play',
  description:
    'For the station’s playout system, on each song. It is published at once. Fields may also come in the query, with no body. ' +
    'Where station.yaml does not list push, this is answered with 405.',
  tags: ['studio'],
  security: [{ studioBearer: [] }, { studioPassword: [] }],
  requestBody: {
    content: {
      'application/json': { schema, example: song },
      'application/x-www-form-urlencoded': { schema, example: song },
    },
  },
  responses: {
    '204': { description: 'It is published', headers: neverStored },
    '400': refusal(400, 'It cannot be understood', 'title is missing: send it, and artist if there is one.'),
    '401': refusal(401, 'It is not the studio that asks', 'Send “Authorization: Bearer” and the station’s secret.'),
    '413': refusal(413, 'It is too long', `Send at most ${longestPush} bytes.`),
    '415': refusal(
      415,
      'It comes in another form',
      'Send application/json, application/x-www-form-urlencoded, or no body and a query.',
    ),
    '500': refusal(500, 'It could not be kept', 'The song could not be kept. It is our fault, and logged.'),
  },
};
