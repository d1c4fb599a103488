import type { v1 } from 'ask-smapi-model';
import type { Endpoint } from './endpoints';

export type Manifest = v1.skill.Manifest.SkillManifestEnvelope;

/** Somebody on the Yorkshire Coast may have set their Echo to any of these. All but the first follow it for now. */
export const locales = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IN'] as const;
export const [firstLocale] = locales;

/** In the package; an address on the web would have to be kept up for as long as the skill lives. */
const icons = {
  smallIconUri: 'file://assets/images/icon-108.png',
  largeIconUri: 'file://assets/images/icon-512.png',
};

/** skill.json as the package carries it: in every locale, with our icons, and with the addresses that Alexa asks. */
export function packagedManifest({ manifest = {} }: Manifest, endpoints: readonly Endpoint[]): Manifest {
  const { publishingInformation = {}, privacyAndCompliance = {}, apis = {}, events } = manifest;
  return {
    manifest: {
      ...manifest,
      publishingInformation: {
        ...publishingInformation,
        locales: inEveryLocale(publishingInformation.locales, (locale) => ({ ...locale, ...icons })),
      },
      privacyAndCompliance: {
        ...privacyAndCompliance,
        locales: inEveryLocale(privacyAndCompliance.locales, (locale) => locale),
      },
      apis: { ...apis, custom: { ...apis.custom, ...addressed(endpoints) } },
      // What happens to the skill, as when somebody disables it, is told to the same function.
      ...(events && { events: { ...events, ...addressed(endpoints) } }),
    },
  };
}

function inEveryLocale<T>(written: Record<string, T> = {}, dress: (locale: T) => T): Record<string, T> {
  const first = written[firstLocale];
  return Object.fromEntries(
    locales.flatMap((name) => {
      const locale = written[name] ?? first;
      return locale === undefined ? [] : [[name, dress(locale)]];
    }),
  );
}

function addressed(endpoints: readonly Endpoint[]) {
  const [first] = endpoints;
  if (!first) return {};
  const regions = Object.fromEntries(endpoints.map((endpoint) => [endpoint.region, { endpoint: address(endpoint) }]));
  return { endpoint: address(first), ...(endpoints.length > 1 && { regions }) };
}

const address = ({ uri }: Endpoint): v1.skill.Manifest.SkillManifestEndpoint => ({
  uri,
  ...(uri.startsWith('https://') && { sslCertificateType: 'Trusted' }),
});
