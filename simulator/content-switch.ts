import type { RequestListener } from 'node:http';
import type { ContentState } from './situation';

/** Longer than the skill waits for a document. */
const slowMs = 4_000;

/** What breaks off in the middle of a document, with the status of a good one. */
const half = '{"observedAt":"2026-08-12T07:09:55.000Z","expiresAt":';

/** Stands between the content API and its readers. `answered` hears of every request; null is no answer at all. */
export function contentSwitch(
  state: ContentState,
  contentApi: RequestListener,
  answered: (path: string, status: number | null) => void,
): RequestListener {
  return (req, res) => {
    const path = req.url ?? '/';
    if (state === 'down') {
      answered(path, null);
      req.socket.destroy();
      return;
    }
    res.once('close', () => answered(path, res.writableFinished ? res.statusCode : null));
    if (state === 'broken') {
      res.writeHead(200, { 'Content-Type': 'application/json' }).end(half);
      return;
    }
    setTimeout(() => contentApi(req, res), state === 'slow' ? slowMs : 0);
  };
}
