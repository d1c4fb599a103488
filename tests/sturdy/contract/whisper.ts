/** What no log may say: who asks, how to ask Alexa about them, what we kept with her, and their own words. */
export const whisper = 'whisper-7f3a';
