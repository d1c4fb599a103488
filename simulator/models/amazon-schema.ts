import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Definitions, strictly } from './swagger';

/** What Amazon’s Skill Management API accepts, by the names of its own definitions. */
const kinds = {
  manifest: 'v1.skill.Manifest.SkillManifestEnvelope',
  model: 'v1.skill.interactionModel.InteractionModelData',
} as const;

export type Validate = (file: string, json: unknown) => string[];

/** Checks manifests and models against the schema that Amazon publishes, in sentences. */
export function amazonSchema(): Record<keyof typeof kinds, Validate> {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'smapi', definitions: strictly(publishedDefinitions()) });
  return {
    manifest: inSentences(ajv.compile({ $ref: `smapi#/definitions/${kinds.manifest}` })),
    model: inSentences(ajv.compile({ $ref: `smapi#/definitions/${kinds.model}` })),
  };
}

function publishedDefinitions(): Definitions {
  const require = createRequire(import.meta.url);
  return { ...structuredClone(require('ask-smapi-model/spec.json').definitions), ...forgotten };
}

/** Amazon’s schema names this one among its interface types, and forgets to describe it. */
const forgotten: Definitions = {
  'v1.skill.Manifest.CanFulfillInterface': {
    allOf: [{ $ref: '#/definitions/v1.skill.Manifest.Interface' }],
    'x-discriminator-value': 'CAN_FULFILL_INTENT_REQUEST',
  },
};

function inSentences(validate: ValidateFunction): Validate {
  return (file, json) => {
    validate(json);
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map((error) => sentence(file, error));
  };
}

function sentence(file: string, { instancePath, message, params }: ErrorObject): string {
  const where = instancePath.slice(1).replaceAll('/', '.') || 'the whole file';
  const more =
    'additionalProperty' in params
      ? `: “${params.additionalProperty}”`
      : 'allowedValues' in params
        ? `: ${params.allowedValues.slice(0, 30).join(', ')}`
        : '';
  return `${file}: Amazon’s schema refuses ${where}: it ${message}${more}.`;
}
