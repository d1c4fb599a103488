import { LRUCache } from 'lru-cache';
import { type Download, type Downloaded, download } from './download';
import { SourceFailed } from './source-failed';

/** A source asks a dozen addresses at the most; those that it does not ask any more are forgotten. */
const addressesKept = 30;

/** `download`, which remembers what each address answered: so an upstream sends a body only when there is a new one. */
export function createConditionalDownload() {
  const kept = new LRUCache<string, Downloaded>({ max: addressesKept });

  return async (request: Download): Promise<Downloaded> => {
    const before = kept.get(request.url);
    const answered = await download({ ...request, headers: { ...request.headers, ...ifChangedSince(before) } });
    if (answered.status !== 304) {
      kept.set(request.url, answered);
      return answered;
    }
    if (!before) throw new SourceFailed(`${request.what}: GET ${request.url} answered 304 to a first question`);

    // A 304 renews Expires, and repeats neither the body nor its type.
    const renewed = { ...before, header: (name: string) => answered.header(name) ?? before.header(name) };
    kept.set(request.url, renewed);
    return renewed;
  };
}

function ifChangedSince(before: Downloaded | undefined): Record<string, string> {
  const [etag, lastModified] = [before?.header('etag'), before?.header('last-modified')];
  return {
    ...(etag && { 'If-None-Match': etag }),
    ...(lastModified && { 'If-Modified-Since': lastModified }),
  };
}
