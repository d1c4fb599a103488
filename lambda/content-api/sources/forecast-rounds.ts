import type { Town } from '../../contract/station';
import { reason } from '../log';

/** What a source keeps of a town between two questions. */
export interface Kept {
  observedAt: Date;
  /** Until when it need not be asked for again. */
  expiresAt: Date;
}

type AskTown<Forecast> = (town: Town, now: Date, signal: AbortSignal) => Promise<Forecast>;

interface Round<Forecast> {
  /** In the order of the towns. */
  forecasts: Forecast[];
  /** The age of the whole is that of its oldest part. */
  observedAt: Date;
  askAgainAt?: Date;
  problems: string[];
}

/**
 * Asks for the towns whose forecast is over. One town goes first: an upstream that is down is asked once and no more, since
 * calls may be counted. Where asking fails, the forecasts at hand stay; only a town without any makes the round fail.
 */
export function createForecastRounds<Forecast extends Kept>(towns: Town[], askTown: AskTown<Forecast>) {
  const kept = new Map<string, Forecast>();

  async function ask(town: Town, now: Date, signal: AbortSignal): Promise<void> {
    kept.set(town.id, await askTown(town, now, signal));
  }

  async function askDue(now: Date, signal: AbortSignal): Promise<void> {
    const [first, ...others] = towns.filter(({ id }) => !isGood(kept.get(id), now));
    if (first) await ask(first, now, signal);
    const outcomes = await Promise.allSettled(others.map((town) => ask(town, now, signal)));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  return async (now: Date, signal: AbortSignal): Promise<Round<Forecast>> => {
    const failure = await askDue(now, signal).then(nothing, (error: unknown) => ({ error }));
    const forecasts = towns.flatMap(({ id }) => kept.get(id) ?? []);
    if (failure && forecasts.length < towns.length) throw failure.error;

    const observedAt = new Date(Math.min(...forecasts.map((forecast) => forecast.observedAt.getTime())));
    if (failure) return { forecasts, observedAt, problems: [`${reason(failure.error)}: the forecast at hand stays`] };
    const expiries = forecasts.map(({ expiresAt }) => expiresAt.getTime());
    return { forecasts, observedAt, askAgainAt: new Date(Math.max(...expiries)), problems: [] };
  };
}

function isGood(forecast: Kept | undefined, now: Date): boolean {
  return forecast !== undefined && forecast.expiresAt > now;
}

const nothing = () => undefined;
