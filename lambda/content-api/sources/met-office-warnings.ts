import type { Town } from '../../contract/station';
import type { Warning, Warnings } from '../../contract/warnings';
import type { WarningAreas } from '../station-file-warnings';
import { createConditionalDownload } from './conditional-download';
import { decodeFeed } from './feed-charset';
import { itemsIn } from './feed-items';
import type { Ask } from './source';
import { type WarningItem, warningFrom } from './warning-item';

/** The National Severe Weather Warning Service by region; `yh` is Yorkshire and Humber. No key needed. */
const feeds = 'https://www.metoffice.gov.uk/public/data/PWSCache/WarningsRSS/Region';

const credit = {
  id: 'met-office-warnings',
  name: 'the Met Office',
  credit: 'Weather warnings: Met Office, © Crown copyright, Open Government Licence',
};

interface Options {
  region: string;
  areas: WarningAreas;
  towns: Town[];
  url?: string;
}

/** A feed without items is good news: no warning is in force. */
export function askMetOfficeWarnings({ region, areas, towns, url = feeds }: Options): Ask<Warning[], Warnings> {
  const get = createConditionalDownload();
  const feed = { url: `${url}/${region}`, name: 'Met Office warnings', category: 'warnings' };

  return async ({ now, signal }) => {
    const { body, header } = await get({ what: 'Met Office warnings', url: feed.url, signal });
    const items = itemsIn(decodeFeed(body, header('content-type')), feed);
    const read = items.map((item) => ({ item, warning: warningFrom(item, now) }));
    const facts = asOne(read.flatMap(({ warning }) => warning ?? [])).flatMap((one) => forTowns(one, areas, towns));
    return {
      facts: facts.toSorted((a, b) => gravity[b.level] - gravity[a.level] || a.from.localeCompare(b.from)),
      source: credit,
      observedAt: now,
      problems: read.flatMap(({ item, warning }) =>
        warning ? [] : [`Met Office warnings: “${item.title.slice(0, 120)}” is not in the form that we know`],
      ),
    };
  };
}

const gravity = { yellow: 0, amber: 1, red: 2 };

/** The feed has an item for each day of a warning; they share an id. */
function asOne(items: WarningItem[]): WarningItem[] {
  return items.flatMap((first, place) => {
    if (items.findIndex(({ id }) => id === first.id) < place) return [];
    const all = items.filter(({ id }) => id === first.id).toSorted((a, b) => a.from.localeCompare(b.from));
    return {
      ...first,
      from: all[0]?.from ?? first.from,
      until:
        all
          .map(({ until }) => until)
          .toSorted()
          .at(-1) ?? first.until,
      level: all.map(({ level }) => level).toSorted((a, b) => gravity[b] - gravity[a])[0] ?? first.level,
      areas: all.map((one) => one.areas).join(', '),
    };
  });
}

/** Nobody for whom no town of ours is meant. A warning that names no area, or with no areas set up, is for the whole coast. */
function forTowns({ areas: named, ...warning }: WarningItem, areas: WarningAreas, towns: Town[]): Warning[] {
  const known = Object.entries(areas);
  if (known.length === 0 || named === '') return [{ ...warning, towns: null }];
  const names = known.flatMap(([area, ours]) => (isNamed(area, named) ? ours : []));
  const ids = towns.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [{ ...warning, towns: ids.length === towns.length ? null : ids }];
}

/** As a whole: “York” is not “North Yorkshire”. */
const isNamed = (area: string, named: string): boolean =>
  ` ${named.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${area.toLowerCase()} `);
