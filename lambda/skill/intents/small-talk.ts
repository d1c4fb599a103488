import { onIntent } from '../turn';
import { greeting, isBedtime } from '../words/greeting';

/** What people say to somebody who is there. Said back in kind. */
export const hello = onIntent('HelloIntent', ({ t, now }) => ({
  say: [t('smallTalk.hello', { greeting: greeting(t, now) })],
  ask: { question: t('help.question'), again: t('help.again'), about: { about: 'anything' } },
}));

export const thanks = onIntent('ThanksIntent', ({ t }) => ({ say: [t('smallTalk.thanks')] }));

/** Who says good night to us wants no answer but that; the stream plays on for who falls asleep to it. */
export const goodbye = onIntent('GoodbyeIntent', ({ t, now }) => ({
  say: [isBedtime(now) ? t('smallTalk.goodNight') : t('goodbye')],
}));

export const whoAreYou = onIntent('WhoAreYouIntent', ({ t, write, station }) => ({
  say: [t('smallTalk.whoAreYou', { area: station.area })],
  card: {
    title: station.name,
    text: [write('smallTalk.whoAreYou', { area: station.area }), station.website].join('\n'),
  },
}));
