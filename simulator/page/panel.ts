import { locales } from '../../lambda/skill/words/locales';
import { type Device, deviceNames, factsOf, isDevice } from '../devices';
import { type ContentState, isContentState } from '../situation';
import { element } from './element';
import { type Switches, searchOf, switchesIn } from './switches';

const form = element('situation', HTMLFormElement);
const device = element('device', HTMLSelectElement);
const locale = element('locale', HTMLSelectElement);
const date = element('wall-date', HTMLInputElement);
const time = element('wall-time', HTMLInputElement);
const realTime = element('real-time', HTMLButtonElement);
const address = element('address', HTMLInputElement);
const contentMeans = element('content-means', HTMLParagraphElement);

const meanings: Record<ContentState, string> = {
  fresh: 'The publisher works, as on any good day.',
  stale: 'Nobody has published for 26 hours.',
  slow: 'A document takes four seconds. The skill waits for one and a half.',
  broken: 'Documents break off in the middle.',
  down: 'Nobody answers.',
};

/** “English (UK)” */
const languageNames = new Intl.DisplayNames('en-GB', {
  type: 'language',
  style: 'short',
  languageDisplay: 'standard',
});

/** The switches of the page. They begin as its address says, and the address follows them. */
export function createPanel(changed: (switches: Switches) => void) {
  let switches = switchesIn(location.search);
  device.append(...deviceNames.map((name) => new Option(factsOf(name).name, name)));
  locale.append(...locales.map((name) => new Option(languageNames.of(name), name)));
  show(switches);

  const change = (next: Switches) => {
    switches = next;
    show(next);
    history.replaceState(null, '', location.pathname + searchOf(next));
    changed(next);
  };
  form.addEventListener('change', ({ target }) => {
    // A half-written time is none; the number of failures is not a switch.
    if (target === date || target === time ? date.value && time.value : isSwitch(target)) change(chosen());
  });
  realTime.addEventListener('click', () => {
    change({ ...switches, wallTime: null });
    date.focus();
  });
  const step = (places: number) => {
    const at = deviceNames.indexOf(switches.device) + places + deviceNames.length;
    change({ ...switches, device: deviceNames[at % deviceNames.length] ?? switches.device });
  };
  return { get: () => switches, step };
}

const isSwitch = (target: EventTarget | null) => 'name' in (target ?? {}) && (target as HTMLInputElement).name !== '';

function show(switches: Switches): void {
  device.value = switches.device;
  locale.value = switches.locale;
  address.checked = switches.addressConsent;
  const [day = '', hour = ''] = switches.wallTime?.split('T') ?? [];
  date.value = day;
  time.value = hour;
  realTime.hidden = switches.wallTime === null;
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name="content"]')) {
    radio.checked = radio.value === switches.content;
  }
  contentMeans.textContent = meanings[switches.content];
}

function chosen(): Switches {
  const content = String(new FormData(form).get('content'));
  return {
    device: isDevice(device.value) ? device.value : ('echo' satisfies Device),
    locale: locale.value,
    addressConsent: address.checked,
    content: isContentState(content) ? content : 'fresh',
    wallTime: date.value && time.value ? `${date.value}T${time.value}` : null,
  };
}
