/** What Alexa listens for in one language, as Amazon’s interaction model schema has it. */
export interface InteractionModel {
  interactionModel: { languageModel: LanguageModel };
}

export interface LanguageModel {
  invocationName: string;
  intents: Intent[];
  types?: SlotType[];
}

export interface Intent {
  name: string;
  slots?: { name: string; type: string }[];
  samples?: string[];
}

export interface SlotType {
  name: string;
  values?: { id?: string; name: { value: string; synonyms?: string[] } }[];
}
