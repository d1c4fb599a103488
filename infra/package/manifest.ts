import type { v1 } from 'ask-smapi-model';
import type { Endpoint } from './endpoints';

export type Manifest = v1.skill.Manifest.SkillManifestEnvelope;

/** In the package; an address on the web would have to be kept up for as long as the skill lives. */
const icons = {
  smallIconUri: 'file://assets/images/icon-108.png',
  largeIconUri: 'file://assets/images/icon-512.png',
};

/** skill.json as the package carries it: with our icons, and with the addresses that Alexa asks. */
export function packagedManifest({ manifest = {} }: Manifest, endpoints: readonly Endpoint[]): Manifest {
  const { events, ...others } = manifest;
  const { publishingInformation = {}, apis = {} } = others;
  return {
    manifest: {
      ...others,
      publishingInformation: {
        ...publishingInformation,
        locales: withIcons(publishingInformation.locales),
      },
      apis: { ...apis, custom: { ...apis.custom, ...addressed(endpoints) } },
      // What happens to the skill, as when somebody disables it, is told to the same function; so not before there is one.
      ...(events && endpoints.length > 0 && { events: { ...events, ...addressed(endpoints) } }),
    },
  };
}

const withIcons = (locales: NonNullable<v1.skill.Manifest.SkillManifestPublishingInformation['locales']> = {}) =>
  Object.fromEntries(Object.entries(locales).map(([name, locale]) => [name, { ...locale, ...icons }]));

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
