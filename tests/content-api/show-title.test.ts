import { describedAs } from '../../lambda/content-api/sources/show-description';
import { showTitled } from '../../lambda/content-api/sources/show-title';

test.each([
  ['Paddy @ Breakfast', 'Breakfast', 'Paddy'],
  ['Breakfast with Paddy', 'Breakfast', 'Paddy'],
  ['The Sunday Chart Rewind', undefined, undefined],
  ['Coffee with friends', undefined, undefined],
  ['Live @', undefined, undefined],
  ['with Paddy', undefined, undefined],
])('“%s” is %s with %s', (title, name, presenter) => {
  expect(showTitled(title)).toEqual({ show: title, ...(name && { name }), ...(presenter && { presenter }) });
});

test('a title that goes on for ever is cut', () => {
  expect(showTitled('a'.repeat(10_000)).show).toHaveLength(120);
});

test('a description is whole sentences, or nothing', () => {
  const sentence = 'The coast’s own start to the day.';
  expect(describedAs(`${sentence} ${'More and more '.repeat(60)}`)).toEqual({ description: sentence });
  expect([describedAs('more and more '.repeat(60)), describedAs(''), describedAs(undefined)]).toEqual([{}, {}, {}]);
});
