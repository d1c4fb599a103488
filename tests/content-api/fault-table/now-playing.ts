import type { NowPlayingOptions } from '../../../lambda/content-api/station-file-now-playing';
import { type FaultySource, json, stationTopic } from './faulty-source';
import type { WhenWell } from './faulty-upstream';

const songs = 'artist - title';
const aMinuteBefore = (now: Date) => new Date(now.getTime() - 60_000);

export const nowPlayingSources: FaultySource[] = [
  source((url) => ({ from: 'icecast', url: `${url}/status-json.xsl`, mount: '/coast.mp3', songs }), icecast),
  source((url) => ({ from: 'azuracast', url, station: 'coast' }), azuracast),
  source(
    (url) => ({ from: 'shoutcast', url, stream: 1, songs }),
    () => json({ songtitle: 'Toto - Africa', streamstatus: 1 }),
  ),
  source((url) => ({ from: 'radio.co', url, station: 's1', songs }), radioCo),
  source((url) => ({ from: 'triton', url, mount: 'COASTFM' }), triton),
  source((url) => ({ from: 'icy', url: `${url}/coast.mp3`, songs }), icy),
  source((url) => ({ from: 'aiir', service: '1234', url: `${url.replace(/^http/, 'ws')}/now-playing` }), aiir),
];

function source(options: (url: string) => NowPlayingOptions, whenWell: WhenWell): FaultySource {
  return {
    name: `now playing: ${options('').from}`,
    topic: (url, now) => stationTopic('/v1/now-playing', { nowPlaying: [options(url)] }, now),
    whenWell,
    tells: '"track":{"title":"Africa"',
  };
}

function icecast() {
  return json({ icestats: { source: { listenurl: 'http://localhost/coast.mp3', title: 'Toto - Africa' } } });
}

function azuracast(_: string, now: Date) {
  const song = { text: 'Toto - Africa', artist: 'Toto', title: 'Africa', album: '', art: '', custom_fields: [] };
  const playing = { sh_id: 1, played_at: aMinuteBefore(now).getTime() / 1_000, duration: 295, song };
  return json({ station: { name: 'Coast' }, is_online: true, now_playing: playing, song_history: [] });
}

function radioCo(_: string, now: Date) {
  const current = { title: 'Toto - Africa', start_time: aMinuteBefore(now).toISOString() };
  return json({ status: 'online', current_track: current, history: [] });
}

function triton(_: string, now: Date) {
  const start = aMinuteBefore(now).getTime();
  const property = (name: string, value: string | number) => `<property name="${name}"><![CDATA[${value}]]></property>`;
  const cue =
    property('cue_title', 'Africa') + property('track_artist_name', 'Toto') + property('cue_time_start', start);
  const info = `<nowplaying-info mountName="COASTFM" timestamp="${start / 1_000}" type="track">${cue}</nowplaying-info>`;
  return { body: `<?xml version="1.0"?><nowplaying-info-list>${info}</nowplaying-info-list>` };
}

function aiir() {
  return json({ serviceId: '1234', nowPlaying: { type: 'song', title: 'Africa', artist: 'Toto' } });
}

function icy() {
  const text = Buffer.from("StreamTitle='Toto - Africa';");
  const block = Buffer.concat([Buffer.from([2]), text, Buffer.alloc(32 - text.length)]);
  return { headers: { 'icy-metaint': '1000' }, body: Buffer.concat([Buffer.alloc(1_000, 0xff), block]) };
}
