import { withoutFurniture } from '../../lambda/content-api/sources/feed-furniture';
import { lineOf, paragraphsOf } from '../../lambda/content-api/sources/feed-text';
import { titleOf, wordsOf } from '../../lambda/content-api/sources/feed-words';
import { sentencesOf, wholeSentences, withinSentences } from '../../lambda/content-api/sources/sentences';

describe('what stands around a story is not read out', () => {
  test.each([
    'Read more: Brass band returns to Filey',
    'READ MORE',
    'See also: the tide tables',
    'Read the full story here',
    'Continue reading',
    'Click here to subscribe',
    'Related stories',
    'More from Scarborough',
    'You may also like:',
    'Sign up to our newsletter',
    'Follow us on Facebook',
    'Follow Coast News on X',
    'Share this story',
    'Advertisement',
    'The post Tide appeared first on Coast News.',
    'Image: PA',
    'Picture credit: J. Smith',
    'Image source, Getty Images',
    'Photo by Jo Bloggs',
    '© Coast News 2026',
    'https://coast.example/tide',
  ])('%s', (line) => {
    expect(withoutFurniture(['The bridge is open.', line])).toEqual(['The bridge is open.']);
  });

  test.each([
    'See the tall ships before they leave on Sunday.',
    'Read by the actor Jo Bloggs, the poem opened the evening.',
    'Watch more than forty boats race past the lighthouse on Saturday.',
    'Pictures, paintings and prints are for sale at the gallery.',
    'Pictures by local artists are on show at the gallery.',
    'Follow the signs to the car park at Filey Brigg.',
    'Related problems closed the road in March, said the council.',
    'Copyright law protects the song, the judge said.',
    'Share prices fell by a tenth.',
    'Call 01723 336444 to find out more.',
    'By Monday the bridge will be open again.',
  ])('but this is: %s', (line) => {
    expect(withoutFurniture([line])).toEqual([line]);
  });

  test('within a paragraph, it is cut off', () => {
    expect(
      withoutFurniture([
        'The bridge opened on Monday. Read more »',
        'The crew (Picture: Coast News) came home.',
        'Nobody was hurt. Continue reading…',
      ]),
    ).toEqual(['The bridge opened on Monday.', 'The crew came home.', 'Nobody was hurt.']);
  });

  test('a byline is left out at the top, and only there', () => {
    const byline = 'By Jo Bloggs, Local Democracy Reporter';
    expect(withoutFurniture([byline, 'It rained.', byline])).toEqual(['It rained.', byline]);
  });
});

describe('sentences', () => {
  test.each([
    ['The bridge will shut. Drivers are as[…]', 'The bridge will shut.'],
    ['The bridge will shut. Drivers are as […]', 'The bridge will shut.'],
    ['The bridge will shut. Drivers are …', 'The bridge will shut.'],
    ['The bridge will shut. Drivers are...', 'The bridge will shut.'],
    ['The bridge will shut. Drivers are', 'The bridge will shut.'],
    ['The bridge will shut for two …', ''],
    ['The bridge will shut', 'The bridge will shut'],
    ['“I just don’t know…” she said.', '“I just don’t know…” she said.'],
    ['It met Mr. Smith. He told Dr. […]', 'It met Mr. Smith.'],
  ])('“%s” is told as “%s”', (cut, whole) => {
    expect(wholeSentences(cut)).toBe(whole);
  });

  test('do not end at a title or an initial', () => {
    expect(sentencesOf('Cllr. J. Bloggs met St. Mary’s choir. They sang.')).toEqual([
      'Cllr. J. Bloggs met St. Mary’s choir.',
      'They sang.',
    ]);
  });

  test('are kept whole within a limit', () => {
    expect(withinSentences('One two. Three four. Five six.', 21)).toBe('One two. Three four.');
    expect(withinSentences('One two three four five.', 10)).toBe('');
  });
});

describe('HTML', () => {
  test.each([
    ['a list', '<p>To bring:</p><ul><li>Boots</li><li><p>A torch!</p></li></ul>', ['To bring:', 'Boots.', 'A torch!']],
    ['a list in a list', '<ul><li>Boots<ul><li>Laces</li></ul></li></ul>', ['Boots.', 'Laces.']],
    [
      'lines broken by hand',
      'Monday: nine<br>Tuesday: ten.<br/>Closed on Sunday',
      ['Monday: nine, Tuesday: ten. Closed on Sunday'],
    ],
    [
      'a table',
      '<table><tr><td>Whitby</td><td>17</td></tr><tr><td>Filey</td><td>16</td></tr></table>',
      ['Whitby, 17', 'Filey, 16'],
    ],
    [
      'a caption',
      '<figure><img src="x"><figcaption>The pier</figcaption></figure><p class="wp-caption-text">The pier</p><p>It rained.</p>',
      ['It rained.'],
    ],
    [
      'a script',
      '<script>alert(1)</script><style>p{}</style><iframe src="x">no</iframe><p>It rained.</p>',
      ['It rained.'],
    ],
    [
      'a post of others',
      '<blockquote class="twitter-tweet"><p>hi</p></blockquote><blockquote>At last!</blockquote>',
      ['At last!'],
    ],
  ])('%s is told in words', (_, html, paragraphs) => {
    expect(paragraphsOf(html)).toEqual(paragraphs);
  });

  test.each([
    [
      'SSML',
      '<speak>Fire <break time="10s"/><audio src="https://x.example/a.mp3"/> on the pier</speak>',
      'Fire on the pier',
    ],
    ['SSML, escaped', '&lt;speak&gt;Fire &lt;break time="10s"/&gt; on the pier&lt;/speak&gt;', 'Fire on the pier'],
    ['a script, escaped', '&lt;script&gt;alert(1)&lt;/script&gt;Fire on the pier', 'Fire on the pier'],
    ['an escaped link', '&lt;a href="https://x.example"&gt;Fire&lt;/a&gt; on the pier', 'Fire on the pier'],
    ['marks that turn the writing round', 'Fire \u202eno\u202c the\u200b p\u00adier\ufeff', 'Fire no the pier'],
    ['nothing and bells', 'Fire\u0000 on\u0007 the\ud800 pier', 'Fire on the pier'],
    ['a comparison, which is no tag', 'Is 3 &lt; 4 &gt; 2?', 'Is 3 < 4 > 2?'],
  ])('%s in a title is harmless', (_, html, line) => {
    expect(lineOf(html)).toBe(line);
  });

  test('in thousands of layers is read in no time', () => {
    const began = Date.now();
    paragraphsOf(`${'<div>'.repeat(100_000)}deep`);
    paragraphsOf(`${'<li>'.repeat(100_000)}deep`);
    paragraphsOf('<'.repeat(500_000));
    paragraphsOf('&lt;a '.repeat(100_000));
    expect(Date.now() - began).toBeLessThan(3_000);
  });
});

test('a title beyond all measure is cut between words', () => {
  const title = titleOf('Fire on the pier '.repeat(1_000));
  expect(title.length).toBeLessThanOrEqual(250);
  expect(title).toMatch(/ (?:Fire|on|the|pier)…$/);
});

describe('the words of a story', () => {
  const nothing = { id: undefined, link: undefined, published: undefined, updated: undefined, publisher: undefined };
  const item = { ...nothing, title: 'Bridge', images: [], audio: undefined };
  const words = (summary: string | undefined, content?: string) => wordsOf({ ...item, summary, content }, 'Bridge');

  test('have no half sentence, in the summary nor at the end', () => {
    expect(words('The bridge shuts. Drivers are ask […]', '<p>The bridge shuts.</p><p>It opens. Then i…</p>')).toEqual({
      summary: 'The bridge shuts.',
      paragraphs: ['The bridge shuts.', 'It opens.'],
    });
  });

  test('take the first sentence of the story for a summary that was cut before its first end, and no heading', () => {
    expect(
      words('Drivers in Whitby are […]', '<h2>What we know</h2><p>Drivers in Whitby are asked to wait.</p>'),
    ).toEqual({
      summary: 'Drivers in Whitby are asked to wait.',
      paragraphs: ['What we know', 'Drivers in Whitby are asked to wait.'],
    });
  });

  test('of 10 MB are 30,000 characters at the most', () => {
    const { paragraphs } = words(undefined, '<p>The bridge is shut.</p>'.repeat(100_000));
    expect(paragraphs.join('').length).toBeLessThanOrEqual(30_000);
    expect(paragraphs.at(-1)).toBe('The bridge is shut.');
  });
});
