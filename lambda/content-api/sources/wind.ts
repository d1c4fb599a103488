import type { Wind } from '../../contract/weather';

const mphPerMetreASecond = 2.236_94;

const points = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;

interface Blowing {
  /** m/s */
  speed: number | null | undefined;
  gust?: number | null | undefined;
  /** Degrees, where it blows from. */
  from: number | null | undefined;
}

/** The wind as people say it; null when speed or direction is not known. */
export function windFrom({ speed, gust, from }: Blowing): { wind: Wind | null; gustMph: number | null } {
  return {
    wind: speed == null || from == null ? null : { mph: mph(speed), from: compassPoint(from) },
    gustMph: gust == null ? null : mph(gust),
  };
}

function mph(metresASecond: number): number {
  return Math.round(Math.max(0, metresASecond) * mphPerMetreASecond);
}

function compassPoint(degrees: number): Wind['from'] {
  const turned = ((degrees % 360) + 360) % 360;
  return points[Math.round(turned / 45) % 8] ?? 'N';
}
