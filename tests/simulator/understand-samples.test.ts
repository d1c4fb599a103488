import { createUnderstanding, readModel } from '../../simulator/understand';

const model = readModel('en-GB');
const understand = createUnderstanding(model);
const { intents } = model.interactionModel.languageModel;

const now = new Date('2026-08-12T07:10:00Z');
const values: Record<string, string[]> = {
  town: ['Whitby', 'Brid', 'York', 'Robin Hood’s Bay'],
  date: ['tomorrow', 'Saturday', 'this weekend', 'tomorrow'],
  number: ['two', '3', 'one', 'ten'],
  time: ['ten past eight', '8:30', 'midday', 'six o’clock'],
  link: ['website', 'app', 'web site', 'supporters’ scheme'],
  category: ['sport', 'local', 'travel', 'showbiz'],
  part: ['next story', 'more headlines', 'that story', 'other news'],
  fact: ['album', 'year', 'length', 'lp'],
  topic: ['the harbour', 'puffins', 'the new lights', 'Filey'],
  days: ['the next few days', 'the coming days', 'the next few days', 'the days ahead'],
  sky: ['snow', 'foggy', 'sunshine', 'frost'],
  superlative: ['warmest', 'driest', 'windiest', 'coldest'],
  ordinal: ['second', '3rd', 'first', 'tenth'],
  show: ['Paddy', 'breakfast show', 'quiz', 'love songs'],
  way: ['call', 'text', 'ring', 'email'],
};

/** A sentence with the nth value in each slot. */
const said = (sample: string, nth: number) => sample.replace(/\{(\w+)\}/g, (_, slot) => values[slot]?.[nth] ?? '');

const samples = intents.flatMap(({ name, samples = [] }) => samples.map((sample) => ({ name, sample })));

test.each(samples)('“$sample” reaches $name', ({ name, sample }) => {
  expect(understand(said(sample, 0), now).intent).toBe(name);
  expect(understand(said(sample, 1), now).intent).toBe(name);
});

/** With words around it, an unknown place is a place; a place alone or with only a day may be anything. */
const speaksOfAPlace = ({ sample }: { sample: string }) =>
  sample.includes('{town}') && sample.replace(/\{\w+\}/g, '').trim() !== '';

test.each(samples.filter(speaksOfAPlace))('“$sample” lets a town through that we don’t serve', ({ name, sample }) => {
  const york = understand(said(sample, 2), now);
  expect([york.intent, york.slots.town?.value]).toEqual([name, 'york']);
  const bay = understand(said(sample, 3), now);
  expect([bay.intent, bay.slots.town?.value]).toEqual([name, "robin hood's bay"]);
});
