import type { BundledPackage } from './bundled-packages';

/** LICENCES.md. Without versions, so that only a package that comes, goes or changes its licence is news. */
export function licenceList(packages: readonly BundledPackage[]): string {
  const rows = new Set(packages.map(({ name, licence }) => `| ${name} | ${licence} |`));
  return `# Licences of what we build in

Our own code is under the [MIT licence](LICENSE). These packages of others are part of what runs in AWS and in the servers;
their words travel with the servers as \`LICENCES.txt\`. \`npm run licences\` writes this list.

| Package | Licence |
|---|---|
${[...rows].join('\n')}
`;
}

/** LICENCES.txt: who asks for what, in their own words, each text once. */
export function licenceTexts(packages: readonly BundledPackage[]): string {
  const names = new Map<string, string[]>();
  for (const { name, version, licence, text } of packages) {
    names.set(text, [...(names.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  return [...names].map(([text, whose]) => `${whose.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}
