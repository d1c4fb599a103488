/** Alexa fetches pictures over HTTPS alone, from addresses of at most 2,000 characters. */
export const isPicture = (address: string): boolean => address.startsWith('https://') && address.length <= 2_000;
