const hello = /^(?:hey|hi|hello|ok|okay|oh|so|well|um|right|please|just|kindly|alexa)\b/;
const asking =
  /^(?:(?:can|could|would|will) (?:you|i|we)(?: please| just| kindly)?|i (?:would like|want|need) to know|i would like you to|do you know|(?:please )?tell (?:me|us)|let me know|find out|(?:can|could) (?:you|i))\b/;
const thanks = / (?:please|thanks|thank you|cheers|ta|alexa|for me|mate|love)$/;

/** The words without the politeness around them: “could you tell me what’s on, please” asks what · is · on. */
export function gistOf(words: readonly string[]): string[] {
  let gist = words.join(' ');
  for (const around of [hello, asking, thanks]) gist = without(gist, around);
  const all = words.join(' ');
  return gist === all ? [...words] : gistOf(gist.split(' '));
}

/** A sentence that is nothing but politeness stays as it is: “ok” and “thank you” mean themselves. */
function without(words: string, around: RegExp): string {
  const rest = words.replace(around, '').trim();
  return rest === '' ? words : rest;
}
