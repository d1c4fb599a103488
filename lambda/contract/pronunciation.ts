/** A word as it is written, and how it is said: in another spelling, or in the letters of the International Phonetic Alphabet. */
export type Pronunciation = { word: string } & ({ as: string } | { ipa: string });
