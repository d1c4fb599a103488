/** Where the listener’s device is, as far as they let us know. */
export type Whereabouts =
  /** The first half of a postcode, `YO11`: a town and the villages around it. */
  | { kind: 'outward'; code: string }
  /** They have a postcode that is none of Britain’s. */
  | { kind: 'abroad' }
  | { kind: 'not-allowed' }
  | { kind: 'not-given' }
  /** Alexa could not tell. */
  | { kind: 'unknown' };

/** Outward part, and inward part if it was given: `YO11 1AB`, `yo111ab`, `YO11`. */
const postcode = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{2})?$/;

/** Out of an answer of Alexa’s Device Address API. */
export function whereaboutsIn(status: number, body: unknown): Whereabouts {
  if (status === 403 || status === 401) return { kind: 'not-allowed' };
  if (status !== 200 && status !== 204) return { kind: 'unknown' };
  const { countryCode, postalCode } = (body ?? {}) as Record<string, unknown>;
  if (typeof postalCode !== 'string' || postalCode.trim() === '') return { kind: 'not-given' };
  const code = postcode.exec(postalCode.toUpperCase().replace(/\s/g, ''))?.[1];
  return code && (countryCode === 'GB' || countryCode === undefined) ? { kind: 'outward', code } : { kind: 'abroad' };
}
