import type { Speech } from './speech';
import type { Words } from './words';

/** Ends of addresses that are said letter by letter. */
const spelt: Record<string, string> = { uk: 'U K', fm: 'F M', tv: 'T V', eu: 'E U' };

/** “studio at This is the Coast, all one word, dot co dot U K” */
export function emailAddress(t: Words<Speech>, address: string, station: string): Speech {
  const [name = '', domain = ''] = address.split('@');
  return t('email.address', { name: dotted(t, name, station), domain: dotted(t, domain, station) });
}

function dotted(t: Words<Speech>, text: string, station: string): string | Speech {
  const [first = '', ...rest] = text.split('.');
  const label = dashed(t, first, station);
  return rest.length === 0 ? label : t('email.dot', { first: label, rest: dotted(t, rest.join('.'), station) });
}

function dashed(t: Words<Speech>, label: string, station: string): string | Speech {
  // The station’s own name is no word that Alexa could read when it is written as one.
  if (label === station.toLowerCase().replace(/[^a-z\d]/g, '')) return t('email.oneWord', { words: station });
  const [first = '', ...rest] = label.split('-');
  return rest.length === 0
    ? (spelt[first] ?? first)
    : t('email.dash', { first, rest: dashed(t, rest.join('-'), station) });
}
