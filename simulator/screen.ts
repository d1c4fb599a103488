import type { Directive, interfaces } from 'ask-sdk-model';

type Command = interfaces.alexa.presentation.apl.Command;

/** A document that a device shows, with the commands that came for it. */
export interface Shown {
  token: string;
  document: Record<string, unknown>;
  datasources: Record<string, unknown>;
  commands: Command[];
}

/** What became of an answer’s screen directives. */
export interface Drawn {
  /** What is on the screen now; the same object as before when nothing new was drawn. */
  screen: Shown | null;
  /** For the document that is up already. */
  commands: Command[];
  /** Directives that a device drops without a word, and why. */
  ignored: string[];
}

/** The part of a device that shows documents: it keeps what is up, and what “back” goes back to. It draws nothing itself. */
export class Screen {
  #shown: Shown | null = null;
  readonly #behind: Shown[] = [];

  get shown(): Shown | null {
    return this.#shown;
  }

  obey(directives: readonly Directive[] = []): Drawn {
    const drawn: Drawn = { screen: this.#shown, commands: [], ignored: [] };
    for (const directive of directives) {
      if (directive.type === 'Alexa.Presentation.APL.RenderDocument') drawn.screen = this.#show(directive);
      if (directive.type === 'Alexa.Presentation.APL.ExecuteCommands') this.#command(directive, drawn);
    }
    return drawn;
  }

  /** To the document before, if it asked to be kept; false when there is none, and the device goes home. */
  back(): boolean {
    this.#shown = this.#behind.pop() ?? null;
    return this.#shown !== null;
  }

  dismiss(): void {
    this.#shown = null;
    this.#behind.length = 0;
  }

  #show({ token = '', document = {}, datasources = {} }: interfaces.alexa.presentation.apl.RenderDocumentDirective) {
    if (this.#shown && isKept(this.#shown)) this.#behind.push(this.#shown);
    this.#shown = { token, document, datasources, commands: [] };
    return this.#shown;
  }

  #command({ token, commands }: interfaces.alexa.presentation.apl.ExecuteCommandsDirective, drawn: Drawn): void {
    if (!this.#shown) drawn.ignored.push('ExecuteCommands without a document on the screen.');
    else if (token !== this.#shown.token)
      drawn.ignored.push(`ExecuteCommands for “${token}”, while “${this.#shown.token}” is on the screen.`);
    else drawn.commands.push(...commands);
  }
}

/** A document is kept for “back” when it says so in the settings of the backstack extension. */
function isKept({ document: { settings, extensions, extension = extensions } }: Shown): boolean {
  const names = listOf(extension).flatMap(({ name, uri }) => (uri === 'aplext:backstack:10' ? [String(name)] : []));
  return names.some((name) => 'backstackId' in recordOf(recordOf(settings)[name]));
}

const recordOf = (value: unknown) => (value && typeof value === 'object' ? value : {}) as Record<string, unknown>;
const listOf = (value: unknown) => (Array.isArray(value) ? value : [value]).map(recordOf);
