/** What is left for the skill of what was said to Alexa. */
export interface Invocation {
  /** The listener opened the skill and asked nothing. */
  launch: boolean;
  rest: string;
}

// Amazon’s phrases: developer.amazon.com/docs/custom-skills/understanding-how-users-invoke-custom-skills.html
const wake = /^(?:(?:hey|ok|okay) )?(?:alexa|amazon|echo|computer|ziggy)\b\s*/;
const polite = /^(?:(?:please|can you|could you|would you|will you|let's|i want to|i wanna|i'd like to)\s+)+/;
const openers = 'open|launch|start playing|start|begin|load|run|use|do|resume|play|talk to|ask|tell';
const joins = 'for|about|to|if|whether|that|and';
const ending = /\s+(?:please|thanks|thank you|now|for me)$/;

/** “Alexa, ask this is the coast for the weather” asks the skill for the weather; “open this is the coast” launches it. */
export function invocation(text: string, invocationName: string): Invocation {
  const said = plain(text).replace(wake, '');
  const asked = withoutEnding(said.replace(polite, ''));
  const name = `(?:the )?${plain(invocationName)}`;

  if (new RegExp(`^(?:(?:${openers}) )?${name}$`).test(asked)) return { launch: true, rest: '' };
  const first = asked.match(new RegExp(`^(?:${openers}) ${name} (?:(?:${joins}) )?(.+)$`));
  if (first?.[1]) return { launch: false, rest: first[1] };
  const last = asked.match(new RegExp(`^(.+ .+|news|headlines|weather) (?:from|by|using|with) ${name}$`));
  return { launch: false, rest: last?.[1] ?? said };
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

function withoutEnding(said: string): string {
  const rest = said.replace(ending, '');
  return rest === said ? rest : withoutEnding(rest);
}
