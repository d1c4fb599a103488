/** “Low-level cloud” begins a line; “low-level cloud” stands in a sentence. */
export const inASentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** “today” in a sentence; “Today” at the start of a line. */
export const atLineStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
