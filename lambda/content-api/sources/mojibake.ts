const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * “BeyoncÃ©” is UTF-8 read as Latin-1. It is read again only when the whole text is certain to be that: nothing in it is
 * beyond Latin-1, and its bytes are valid UTF-8, which real Latin-1 words like “Beyoncé” never are.
 */
export function repairMojibake(text: string): string {
  const couldBe = /[\u0080-\u00ff]/.test(text) && !/[\u0100-\uffff]/.test(text);
  if (!couldBe) return text;
  try {
    return utf8.decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
