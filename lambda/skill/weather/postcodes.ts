import type { Town } from '../../contract/station';

/** The Royal Mail’s districts of our coast, and the town of each. */
const districts: Readonly<Record<string, string>> = {
  YO11: 'scarborough',
  YO12: 'scarborough',
  YO13: 'scarborough', // the villages from Ravenscar to Brompton
  YO14: 'filey',
  YO15: 'bridlington',
  YO16: 'bridlington',
  YO21: 'whitby',
  YO22: 'whitby',
  YO25: 'driffield',
  HU18: 'hornsea',
};

/** Districts inland, and the nearest of our towns. */
const neighbours: Readonly<Record<string, string>> = {
  YO17: 'driffield', // Malton
  YO18: 'scarborough', // Pickering
  YO19: 'driffield', // York, and west of it
  YO20: 'driffield',
  YO23: 'driffield',
  YO24: 'driffield',
};

interface TownOfPostcode {
  town: Town;
  /** False where the town is only the nearest of ours. */
  isThere: boolean;
}

/** The town of a postcode’s first half; null for one that is not ours. */
export function townOfPostcode(outward: string, towns: readonly Town[]): TownOfPostcode | null {
  const there = districts[outward];
  const town = towns.find(({ id }) => id === (there ?? neighbours[outward]));
  return town ? { town, isThere: there !== undefined } : null;
}
