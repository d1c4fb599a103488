import { allOf } from '../words/list';
import type { Speech } from '../words/speech';
import { speed } from '../words/speed';
import { degrees, scaleOf } from '../words/temperature';
import type { Outlook } from './outlook';
import { least, most, type Question, type Saying, whereAndWhen } from './said';

type Superlative = 'warmest' | 'coldest' | 'windiest' | 'driest';

interface Measure {
  of: (outlook: Outlook) => number | null;
  best: (numbers: readonly (number | null)[]) => number | null;
  said: (turn: Question['turn'], value: number) => Speech;
}

const warmth = ({ high, low }: Outlook) => rounded(high ?? low);
const inDegrees: Measure['said'] = ({ t, locale }, value) => degrees(t, value, scaleOf(locale));

const measures: Record<Superlative, Measure> = {
  warmest: { of: warmth, best: most, said: inDegrees },
  coldest: { of: warmth, best: least, said: inDegrees },
  windiest: {
    of: ({ wind }) => rounded(wind?.mph ?? null),
    best: most,
    said: ({ t, locale }, value) => speed(t, value, locale),
  },
  driest: {
    of: ({ rainChance }) => rounded(rainChance),
    best: least,
    said: ({ t }, value) => t('weather.chanceOfRain', { chance: value }),
  },
};

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

/** “Which town is warmest?” */
const superlative =
  (which: Superlative): Saying =>
  (question) => {
    const { turn, outlooks } = question;
    const { of, best, said } = measures[which];
    const value = best(outlooks.map(of));
    if (value === null) return null;
    const those = outlooks.filter((outlook) => of(outlook) === value);
    const { when } = whereAndWhen(question, those);
    const facts = { when, value: said(turn, value) };
    const towns = [...new Set(those.map(({ town }) => town))];
    const isEverywhere = outlooks.every(({ town }) => towns.includes(town));
    if (isEverywhere) return turn.t('weather.superlative.everywhere', facts);
    return turn.t(`weather.superlative.${which}`, { ...facts, towns: allOf(turn.t, towns) });
  };

export const warmest = superlative('warmest');
export const coldest = superlative('coldest');
export const windiest = superlative('windiest');
export const driest = superlative('driest');
