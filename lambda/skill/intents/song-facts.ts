import type { Track } from '../../contract/now-playing';
import { songOrShow } from '../songs/on-now';
import { songCard, songName } from '../songs/song';
import { onIntent, type Turn } from '../turn';
import { allOf } from '../words/list';
import { inWords } from '../words/numbers';
import type { Speech } from '../words/speech';

/** “What album is this from?”, “How long is this song?”: what is known of the song that is on, and what is not. */
export const songFacts = onIntent('SongFactsIntent', (turn) => {
  const asked = turn.slots.fact?.id;
  return songOrShow(turn, (track, show) => ({ say: told(turn, track, asked), card: songCard(turn, track, show) }));
});

type Fact = 'album' | 'year' | 'length';

const unknown = { album: 'song.albumNotKnown', year: 'song.yearNotKnown', length: 'song.lengthNotKnown' } as const;

function told(turn: Turn, track: Track, asked: string | null | undefined): Speech[] {
  const { t } = turn;
  const song = songName(turn, track);
  const facts = { album: albumOf(turn, track), year: yearOf(turn, track), length: lengthOf(turn, track) };
  if (asked === 'album' || asked === 'year' || asked === 'length') return one(turn, song, facts[asked], asked);

  const known = Object.values(facts).filter((fact) => fact !== null);
  return known.length > 0
    ? [t('song.facts', { song, facts: allOf(t, known) })]
    : [t('song.is', { song }), t('song.nothingElse')];
}

function one({ t }: Turn, song: Speech | string, fact: Speech | null, asked: Fact): Speech[] {
  return fact ? [t('song.facts', { song, facts: fact })] : [t(unknown[asked]), t('song.is', { song })];
}

function albumOf({ t }: Turn, { title, album }: Track): Speech | null {
  if (album === null) return null;
  return album.toLowerCase() === title.toLowerCase() ? t('song.sameName') : t('song.album', { album });
}

const yearOf = ({ t }: Turn, { year }: Track): Speech | null =>
  year === null ? null : t('song.year', { year: t('song.spokenYear', { year }) });

/** From its first to its last second, where both are known. */
function lengthOf({ t }: Turn, { startedAt, endsAt }: Track): Speech | null {
  if (startedAt === null || endsAt === null) return null;
  const all = Math.round((Date.parse(endsAt) - Date.parse(startedAt)) / 1_000);
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  const parts = [
    ...(minutes > 0 ? [t('song.minutes', { count: minutes, number: inWords(t, minutes) })] : []),
    ...(seconds > 0 ? [t('song.seconds', { count: seconds, number: inWords(t, seconds) })] : []),
  ];
  return parts.length > 0 ? t('song.length', { length: allOf(t, parts) }) : null;
}
