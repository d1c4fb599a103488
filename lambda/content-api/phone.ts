import type { Phone } from '../contract/station';

/** A number as the station prints it: `01723 336444`, or with its country: `+44 1723 336444`. */
export const printedPhone = /^(0|\+)\d[\d ]{6,17}\d$/;

/** A printed UK number with what a telephone dials. */
export function phoneFrom(printed: string): Phone {
  const digits = printed.replaceAll(' ', '');
  return { display: printed, dial: digits.startsWith('+') ? digits : `+44${digits.slice(1)}` };
}
