import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import type { Source } from '../../../src/story/form/schema.ts';
import { htmlOf } from '../../../src/view/dom/element.ts';
import {
  citation,
  citationText,
  linkTo,
  publisherLink,
  workText,
} from '../../../src/view/quotations/citation.ts';
import { story } from '../../fixtures/story.ts';

const html = htmlOf(new JSDOM('').window.document);
const whole: Source = {
  publisher: 'The Daily',
  title: 'States refuse',
  url: 'https://daily.example/a?b=1',
  published: '2017-07-01',
};
const text = (source: Partial<Source>) => citationText({ ...whole, ...source }, '2017-07-04', english);

describe('A whole citation', () => {
  it('A whole citation has title, publisher, day, URL and archived copy.', () => {
    expect(text({})).toBe(
      '“States refuse,” The Daily, July 1, 2017. https://daily.example/a?b=1 ' +
        'Archived: https://web.archive.org/web/20170701/https://daily.example/a?b=1',
    );
  });

  it('A citation of a quotation begins with the speaker.', () => {
    expect(citationText(whole, '2017-07-04', english, 'Ada Vale')).toMatch(
      /^Ada Vale, quoted in “States refuse,”/,
    );
  });

  it('A title that ends with a punctuation mark has no comma after it.', () => {
    const work = (title: string) => workText({ ...whole, title }, english);
    expect(work('Will they?')).toBe('“Will they?” The Daily, July 1, 2017.');
    expect(work('They won’t!')).toContain('“They won’t!” The');
    expect(work('And so…')).toContain('“And so…” The');
    expect(work('A full stop.')).toContain('“A full stop.” The');
  });

  it('The archived copy is of the day of the claim if the source has no day.', () => {
    expect(text({ published: null })).toBe(
      '“States refuse,” The Daily. https://daily.example/a?b=1 ' +
        'Archived: https://web.archive.org/web/20170704/https://daily.example/a?b=1',
    );
  });

  it('A publisher’s name ends with one full stop.', () => {
    expect(text({ publisher: 'The Mayor, D.C.', published: null })).toMatch(
      /^“States refuse,” The Mayor, D\.C\. https/,
    );
  });

  it('The citation of a source without a title has publisher and day.', () => {
    expect(text({ title: null, url: null })).toBe('The Daily, July 1, 2017.');
  });

  it('The citation of a source without a URL has no archived copy.', () => {
    expect(text({ url: null })).toBe('“States refuse,” The Daily, July 1, 2017.');
  });

  it('The citation of every source of a story has the publisher, and if there is a URL, that and the copy.', () => {
    for (const source of Object.values(story.sources)) {
      const cited = citationText(source, '2017-07-04', english);
      expect(cited).toContain(source.publisher);
      expect(cited.includes('web.archive.org/web/')).toBe(source.url !== null);
      expect(cited).not.toMatch(/null|undefined| {2}|\.\. /);
    }
  });

  it('The copy button names the publisher and is beside the text.', () => {
    const [, box] = citation(html, whole, '2017-07-04', english, 'Ada Vale');
    expect(box?.querySelector('p')?.textContent).toBe(citationText(whole, '2017-07-04', english, 'Ada Vale'));
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
