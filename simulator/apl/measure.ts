import type { Engine, EngineComponent, Measure } from './engine-types';
import { isRecord } from './record';
import { type Setting, textSize } from './text-size';

/** Yoga’s modes: as large as wished, exactly so large, at most so large. */
const exactly = 1;
const atMost = 2;

/** Answers the engine’s questions after the size of texts, in pixels of the viewport. */
export function measureWith({ AplRenderer: { PropertyKey } }: Engine): Measure {
  return {
    onMeasure: (component, width, widthMode, height, heightMode) => {
      const calculated = component.getCalculated();
      const room = widthMode === exactly || widthMode === atMost ? width : Number.POSITIVE_INFINITY;
      const size = textSize(wordsOf(calculated[PropertyKey.kPropertyText]), room, settingOf(calculated, PropertyKey));
      return {
        width: widthMode === exactly ? width : Math.ceil(size.width),
        height: heightMode === exactly ? height : heightMode === atMost ? Math.min(height, size.height) : size.height,
      };
    },
    onBaseline: (_component, _width, height) => height / 2,
  };
}

/** A text is a string or, once styled, an object that holds it apart from its `<br>`s. */
export function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text;
  if (!isRecord(text)) return '';
  const { text: letters, spans } = text;
  const breaks = (Array.isArray(spans) ? spans : []).filter(isLineBreak).map(({ start }) => start);
  return breaks.reduceRight((words, at) => `${words.slice(0, at)}\n${words.slice(at)}`, String(letters ?? ''));
}

const isLineBreak = (span: unknown): span is { start: number } =>
  isRecord(span) && span.type === 0 && typeof span.start === 'number';

export function settingOf(
  calculated: ReturnType<EngineComponent['getCalculated']>,
  keys: Engine['AplRenderer']['PropertyKey'],
): Setting {
  const number = (key: number) => Number(calculated[key] ?? 0);
  return {
    fontSize: number(keys.kPropertyFontSize),
    weight: number(keys.kPropertyFontWeight),
    lineHeight: number(keys.kPropertyLineHeight),
    letterSpacing: number(keys.kPropertyLetterSpacing),
    maxLines: number(keys.kPropertyMaxLines),
  };
}
