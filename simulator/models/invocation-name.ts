import { languageModelOf, type Rule } from './model-file';

// Amazon’s rules: developer.amazon.com/docs/custom-skills/choose-the-invocation-name-for-a-custom-skill.html
const wakeWords = ['alexa', 'amazon', 'echo', 'computer', 'ziggy', 'skill', 'app'];
const launchWords = 'run start play resume use launch ask open tell load begin enable'.split(' ');
const connectingWords = 'to from in using with about for that by if and whether'.split(' ');
const littleWords = 'the a an for to of about up by at off with my'.split(' ');

/** An invocation name that Amazon would refuse. Once the skill is published, it can’t be changed. */
export const refusedInvocationName: Rule = (model) => {
  const { invocationName } = languageModelOf(model);
  const words = invocationName.split(' ');
  const say = (trouble: string) => `${model.file}: the invocation name “${invocationName}” ${trouble}`;

  const troubles: string[] = [];
  if (!/^(?:[a-z']+|(?:[a-z]\.)+)(?: (?:[a-z']+|(?:[a-z]\.)+))*$/.test(invocationName))
    troubles.push(
      say('may only have lower-case letters, single spaces, apostrophes, and full stops in abbreviations.'),
    );
  if (words.length < 2) troubles.push(say('is one word. Amazon asks for two or more.'));
  for (const word of words) {
    if (wakeWords.includes(word)) troubles.push(say(`has “${word}”, which Amazon keeps for itself. Leave it out.`));
    if (launchWords.includes(word)) troubles.push(say(`has “${word}”, which opens a skill. Leave it out.`));
    if (connectingWords.includes(word))
      troubles.push(say(`has “${word}”, which joins a name and a wish. Leave it out.`));
    if (words.length === 2 && littleWords.includes(word))
      troubles.push(say(`is “${word}” and one word. Two words must both mean something.`));
  }
  return troubles;
};
