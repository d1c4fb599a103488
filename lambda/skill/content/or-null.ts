import type { Log } from '../log';
import { ContentUnavailable } from './content-unavailable';

/** For a document that an answer is better with, but does well without: null when it cannot be had. */
export async function orNull<T>(document: Promise<T>, log: Log): Promise<T | null> {
  try {
    return await document;
  } catch (error) {
    if (!(error instanceof ContentUnavailable)) throw error;
    log.warn('content-unavailable', { document: error.document, error: error.message });
    return null;
  }
}
