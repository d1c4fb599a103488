/** The first address in an HLS playlist that leads on: to the first variant, or to the latest piece of sound. */
export function nextInPlaylist(playlist: string, url: URL): URL | undefined {
  const lines = playlist.split(/\r?\n/).map((line) => line.trim());
  if (lines[0] !== '#EXTM3U') return undefined;
  const addresses = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const isMaster = lines.some((line) => line.startsWith('#EXT-X-STREAM-INF'));
  const address = isMaster ? addresses[0] : addresses.at(-1);
  return address === undefined || !URL.canParse(address, url) ? undefined : new URL(address, url);
}
