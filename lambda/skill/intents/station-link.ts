import type { Station } from '../../contract/station';
import { type Card, onIntent, type Reply, type Turn } from '../turn';
import { allOf } from '../words/list';

/** “Send me the website”: Alexa can only put it on a card in her app, so that is what we say. */
export const stationLink = onIntent('StationLinkIntent', (turn) => {
  const wanted = turn.slots.link?.id;
  if (wanted === 'app') return apps(turn);
  return wanted === 'supporters' && turn.station.supporters ? supporters(turn, turn.station.supporters) : website(turn);
});

function website({ t, write, station }: Turn): Reply {
  return { say: [t('link.website')], card: { title: write('link.websiteCard'), text: station.website } };
}

function apps({ t, write, station }: Turn): Reply {
  const lines = station.apps.map(({ platform, name, url }) =>
    [write(`link.platforms.${platform}`), url ?? name].join(': '),
  );
  const card: Card = { title: write('link.appsCard'), text: [...lines, station.website].join('\n') };
  return {
    say: [
      t('link.apps', {
        platforms: allOf(
          t,
          station.apps.map(({ platform }) => t(`link.platforms.${platform}`)),
        ),
      }),
    ],
    card,
  };
}

function supporters({ t }: Turn, { title, text, url }: NonNullable<Station['supporters']>): Reply {
  return { say: [t('link.supporters', { text })], card: { title, text: `${text}\n${url}` } };
}
