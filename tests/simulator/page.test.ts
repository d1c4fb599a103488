import { searchOf, switchesIn } from '../../simulator/page/switches';
import { withPictures } from '../../simulator/pictures';
import { isComplaint } from '../../simulator/show/complaints';
import { inWords } from '../../simulator/touch';

test('the page’s address holds a situation, and is short when all is as usual', () => {
  const search = '?device=spot&locale=en-US&now=2026-08-16T23:30&content=down&postcode=shared';

  expect(switchesIn(search)).toEqual({
    device: 'spot',
    locale: 'en-US',
    wallTime: '2026-08-16T23:30',
    content: 'down',
    addressConsent: true,
  });
  expect(searchOf(switchesIn(search))).toBe(search);
  expect(searchOf(switchesIn(''))).toBe('');
});

test.each(['device=toaster', 'now=teatime', 'content=rotten', 'locale=fr-FR', 'postcode=maybe'])(
  'an address that says %s is as usual',
  (said) => expect(searchOf(switchesIn(`?${said}`))).toBe(''),
);

test('pictures of the web are exchanged for those at hand; the others stay away', () => {
  const local = (url: string) => (url === 'https://coast.example/logo.png' ? '/images/logo.png' : null);
  const data = {
    art: 'https://coast.example/logo.png',
    others: ['https://x.example/y.png', 'See https://coast.example'],
  };

  expect(withPictures(data, local)).toEqual({ art: '/images/logo.png', others: ['', 'See https://coast.example'] });
});

test('a pixel of rounding is no complaint; two are', () => {
  const bounds = (to: number) =>
    `Component :1 has bounds that is bigger than parent.\nWIDTH: 100 => 100\nHEIGHT: 50.4 => ${to}`;

  expect([isComplaint(bounds(49.6)), isComplaint(bounds(48)), isComplaint('unknown component')]).toEqual([
    false,
    true,
    true,
  ]);
});

test('a touch is told by what it asks for', () => {
  const touch = (...args: unknown[]) => inWords({ arguments: args, source: {}, components: {} });

  expect(touch('WeatherIntent', { town: 'filey' })).toBe('[touches WeatherIntent: filey]');
  expect(touch('PlayStationIntent')).toBe('[touches PlayStationIntent]');
});
