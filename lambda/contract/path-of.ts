import type { Template } from './documents';

/** The address of a document: `pathOf('/v1/weather/{town}', 'whitby')` is `/v1/weather/whitby`. */
export function pathOf(template: Template, name?: string): string {
  return template.replace(/\{\w+\}/, () => {
    if (name === undefined) throw new Error(`${template} needs a name`);
    return encodeURIComponent(name);
  });
}
