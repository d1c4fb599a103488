/** A value as code that makes it out of a text: much data is read faster by JSON.parse than as code. */
export const asText = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
