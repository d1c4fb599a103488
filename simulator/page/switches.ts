import { isLocale } from '../../lambda/skill/words/locales';
import { instantAt } from '../clock';
import { type Device, isDevice } from '../devices';
import { isContentState, type Situation } from '../situation';

/** Everything about a conversation that somebody can choose; the page’s address holds it. */
export interface Switches extends Situation {
  device: Device;
  locale: string;
  addressConsent: boolean;
}

const usual: Switches = { device: 'show-8', locale: 'en-GB', addressConsent: false, content: 'fresh', wallTime: null };

/** From `?device=spot&now=2026-08-16T23:30&content=down`; what it does not say, or says wrongly, is as usual. */
export function switchesIn(search: string): Switches {
  const params = new URLSearchParams(search);
  const [device, locale, content, now] = ['device', 'locale', 'content', 'now'].map((name) => params.get(name) ?? '');
  return {
    device: device && isDevice(device) ? device : usual.device,
    locale: locale && isLocale(locale) ? locale : usual.locale,
    addressConsent: params.get('postcode') === 'shared',
    content: content && isContentState(content) ? content : usual.content,
    wallTime: now && instantAt(now) ? now : usual.wallTime,
  };
}

/** The other way round, as short as possible. */
export function searchOf({ device, locale, addressConsent, content, wallTime }: Switches): string {
  const said = [
    ...(device === usual.device ? [] : [`device=${device}`]),
    ...(locale === usual.locale ? [] : [`locale=${locale}`]),
    ...(wallTime === null ? [] : [`now=${wallTime}`]),
    ...(content === usual.content ? [] : [`content=${content}`]),
    ...(addressConsent ? ['postcode=shared'] : []),
  ];
  return said.length > 0 ? `?${said.join('&')}` : '';
}
