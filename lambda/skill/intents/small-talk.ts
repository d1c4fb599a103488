import { onIntent } from '../turn';

/** What people say to somebody who is there. Said back in kind. */
export const hello = onIntent('HelloIntent', ({ t }) => ({
  say: [t('smallTalk.hello')],
  ask: { question: t('help.question'), again: t('help.again'), about: { about: 'anything' } },
}));

export const thanks = onIntent('ThanksIntent', ({ t }) => ({ say: [t('smallTalk.thanks')] }));

export const whoAreYou = onIntent('WhoAreYouIntent', ({ t, write, station }) => ({
  say: [t('smallTalk.whoAreYou', { area: station.area })],
  card: {
    title: station.name,
    text: [write('smallTalk.whoAreYou', { area: station.area }), station.website].join('\n'),
  },
}));
