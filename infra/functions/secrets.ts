import {
  GetSecretValueCommand,
  SecretsManagerClient,
  type SecretsManagerClientConfig,
} from '@aws-sdk/client-secrets-manager';

/** Nothing but keys: a secret must not be able to say how Node runs or whom AWS takes us for. */
const isKey = (name: string) => /^[A-Z][A-Z0-9_]*_(KEY|SECRET|TOKEN)$/.test(name) && !name.startsWith('AWS_');

/**
 * The station’s keys by name, from one secret in AWS Secrets Manager: `{"MET_OFFICE_API_KEY": "…"}`.
 * Rejects when AWS does not hand it over.
 */
export async function keysFrom(
  secretId: string,
  config: SecretsManagerClientConfig = {},
): Promise<Record<string, string>> {
  const { SecretString = '{}' } = await new SecretsManagerClient(config).send(
    new GetSecretValueCommand({ SecretId: secretId }),
  );
  const keys: [string, unknown][] = Object.entries(JSON.parse(SecretString));
  return Object.fromEntries(keys.filter((key): key is [string, string] => isKey(key[0]) && typeof key[1] === 'string'));
}
