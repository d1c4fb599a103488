import { playerLabel, showName } from '../on-air';
import { fromTheStart, onFollowUp, onIntent, type Reply, type Turn } from '../turn';

export const playStation = onIntent('PlayStationIntent', play);

/** A live stream resumes where the station is now, never where the listener left it. */
export const resume = onIntent('AMAZON.ResumeIntent', play);

/** “Shall I play the station instead?” */
export const playInstead = onFollowUp('AMAZON.YesIntent', 'play-instead', play);

async function play(turn: Turn): Promise<Reply> {
  const { t, device } = turn;
  if (!device.canPlay) return { say: [t('play.cannotPlay')] };

  const label = await playerLabel(turn);
  const { show } = label;
  return { say: [show ? t('play.withShow', { show: showName(t, show) }) : t('play.plain')], play: fromTheStart(label) };
}
