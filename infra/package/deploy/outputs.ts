import { readFileSync } from 'node:fs';
import { type Endpoint, endpointOf } from '../endpoints';
import { UsageError } from '../usage-error';

/** The name of the output of a stack that says where the skill is. */
const outputName = 'SkillEndpoint';

/** Where aws-cdk has put the skill, by the outputs of its stacks. @throws UsageError */
export function endpointsFrom(outputsFile: string): Endpoint[] {
  const stacks: Record<string, Record<string, string>> = JSON.parse(readFileSync(outputsFile, 'utf8'));
  const endpoints = Object.values(stacks).flatMap((outputs) =>
    Object.entries(outputs)
      .filter(([name]) => name.startsWith(outputName))
      .map(([, arn]) => endpointOf(arn)),
  );
  if (endpoints.length === 0) throw new UsageError(`${outputsFile}: no stack has an output named ${outputName}.`);
  return endpoints;
}
