import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import type { Source, Story } from '../../../src/story/form/schema.ts';
import { htmlOf } from '../../../src/view/dom/htmlOf.ts';
import { citation, citationText, linkTo, publisherLink } from '../../../src/view/quotations/citation.ts';
import { story } from '../../fixtures/story.ts';

const html = htmlOf(new JSDOM('').window.document);
const whole: Source = {
  publisher: 'The Daily',
  title: 'States refuse',
  url: 'https://daily.example/a?b=1',
  published: '2017-07-01',
};
const archive = 'https://web.archive.org/web';

describe('A whole citation', () => {
  it.each<[what: string, source: Partial<Source>, due: string]>([
    [
      'has title, publisher, day, URL and archived copy',
      {},
      `“States refuse,” The Daily, July 1, 2017. ${whole.url} Archived: ${archive}/20170701/${whole.url}`,
    ],
    [
      'of a source without a day has the copy of the day of the claim',
      { published: null },
      `“States refuse,” The Daily. ${whole.url} Archived: ${archive}/20170704/${whole.url}`,
    ],
    [
      'of a source from before the Internet Archive has its newest copy',
      { published: '1919-08-18' },
      `“States refuse,” The Daily, Aug. 18, 1919. ${whole.url} Archived: ${archive}/${whole.url}`,
    ],
    [
      'of a publisher that ends with a full stop has one',
      { publisher: 'The Mayor, D.C.', url: null, published: null },
      '“States refuse,” The Mayor, D.C.',
    ],
    ['without a title has publisher and day', { title: null, url: null }, 'The Daily, July 1, 2017.'],
    ['without a URL has no copy', { url: null }, '“States refuse,” The Daily, July 1, 2017.'],
    ['has no comma after “?”', { title: 'Will they?', url: null }, '“Will they?” The Daily, July 1, 2017.'],
    ['has no comma after “!”', { title: 'They won’t!', url: null }, '“They won’t!” The Daily, July 1, 2017.'],
    ['has no comma after “…”', { title: 'And so…', url: null }, '“And so…” The Daily, July 1, 2017.'],
    ['has no comma after “.”', { title: 'A stop.', url: null }, '“A stop.” The Daily, July 1, 2017.'],
  ])('A citation %s.', (_, source, due) => {
    expect(citationText({ ...whole, ...source }, '2017-07-04', english, [])).toBe(due);
  });

  it('A citation of quotations begins with their speakers.', () => {
    expect(citationText(whole, '2017-07-04', english, ['Ada Vale', 'Tom Boyd'])).toMatch(
      /^Ada Vale and Tom Boyd, quoted in “States refuse,”/,
    );
  });

  it('The copy button names the publisher and is beside the text, which is in the language of the sources.', () => {
    const written: Story = { ...story, lang: 'es', sources: { whole } };
    const [, box] = citation(html, { story: written, words: english }, 'whole', '2017-07-04', []);
    const text = box?.querySelector('p');
    expect(text?.textContent).toBe(citationText(whole, '2017-07-04', english, []));
    expect(text?.lang).toBe('es');
    expect(box?.querySelector('[part=copy]')?.getAttribute('aria-label')).toContain('The Daily');
  });
});

describe('A publisher’s name', () => {
  it('A publisher’s name is a link to the source, without a referrer.', () => {
    const cite = publisherLink(html, whole);
    expect(cite.outerHTML).toBe(
      '<cite translate="no"><a href="https://daily.example/a?b=1" target="_blank" rel="noopener noreferrer">The Daily</a></cite>',
    );
  });

  it.each([null, 'javascript:alert(1)', 'data:text/html,x', 'ftp://daily.example', ' https:/daily.example'])(
    'A publisher’s name is no link where the address is %s.',
    (url) => {
      expect(publisherLink(html, { ...whole, url }).outerHTML).toBe('<cite translate="no">The Daily</cite>');
    },
  );

  it('A publisher’s name is text, whatever it looks like.', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(publisherLink(html, { ...whole, publisher: name }).textContent).toBe(name);
    expect(linkTo(html, 'https://daily.example', name).children).toHaveLength(0);
  });
});
