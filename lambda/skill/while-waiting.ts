/** From here on a silence is felt. */
const patienceMs = 1_500;

/**
 * The answer; and where it takes its time, once, a word that it is coming. The signal ends with the waiting: whoever has not spoken
 * by then need not. The answer is never later for it, and never fails by it.
 */
export async function whileWaiting<T>(
  answering: Promise<T>,
  saysSo: (waiting: AbortSignal) => Promise<void>,
): Promise<T> {
  let waiting: AbortController | undefined;
  const timer = setTimeout(() => {
    waiting = new AbortController();
    void saysSo(waiting.signal);
  }, patienceMs);
  try {
    return await answering;
  } finally {
    clearTimeout(timer);
    waiting?.abort('answered'); // without a reason, Node makes up an error each time
  }
}
