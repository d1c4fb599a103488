/** Where American ears expect other words. Everything else comes from en.ts. */
export const enUS = {
  time: {
    quarterPast: '{{hour}} fifteen',
    halfPast: '{{hour}} thirty',
  },
} as const;
