import type { Station } from '../../contract/station';
import { type Detail, detailsScreen } from '../screens/details';
import { onIntent, type Reply, type Turn } from '../turn';
import { allOf } from '../words/list';

/** “Send me the website”: Alexa can only put it on a card in her app, so that is what we say. */
export const stationLink = onIntent('StationLinkIntent', (turn) => {
  const wanted = turn.slots.link?.id;
  if (wanted === 'app') return apps(turn);
  return wanted === 'supporters' && turn.station.supporters ? supporters(turn, turn.station.supporters) : website(turn);
});

function website(turn: Turn): Reply {
  const { t, write, station } = turn;
  return {
    say: [t('link.website')],
    card: { title: write('link.websiteCard'), text: station.website },
    show: onYourPhone(turn, [{ label: '', value: station.website }]),
  };
}

function apps(turn: Turn): Reply {
  const { t, write, station } = turn;
  const details = station.apps.map(({ platform, name, url }) => ({
    label: write(`link.platforms.${platform}`),
    value: url ?? name,
  }));
  const lines = details.map(({ label, value }) => [label, value].join(': '));
  return {
    say: [
      t('link.apps', {
        platforms: allOf(
          t,
          station.apps.map(({ platform }) => t(`link.platforms.${platform}`)),
        ),
      }),
    ],
    card: { title: write('link.appsCard'), text: [...lines, station.website].join('\n') },
    show: onYourPhone(turn, details),
  };
}

function supporters(turn: Turn, { title, text, url }: NonNullable<Station['supporters']>): Reply {
  return {
    say: [turn.t('link.supporters', { text })],
    card: { title, text: `${text}\n${url}` },
    show: onYourPhone(turn, [{ label: title, value: url }]),
  };
}

const onYourPhone = (turn: Turn, details: readonly Detail[]) =>
  detailsScreen(turn, { section: turn.write('screens.onYourPhone'), details });
