import { describe, expect, it } from 'vitest';
import { viewLink } from '../../../src/element/figure/pageLink.ts';

const page = 'https://desk.example/tally/';
const defaults = { count: 'reports', at: 'tribune', state: null, view: 'map', open: null };

describe('the link to a view', () => {
  it('The link is the page itself if the page opens with that view.', () => {
    expect(viewLink(page, defaults, defaults, null)).toBe(page);
  });

  it('The link has what differs from the opening view, and the language if that is not the page’s.', () => {
    const detail = { ...defaults, at: 'gazette', state: 'MS' };
    expect(viewLink(page, detail, defaults, null)).toBe(`${page}?at=gazette&state=MS`);
    expect(viewLink(page, detail, defaults, 'es')).toBe(`${page}?lang=es&at=gazette&state=MS`);
    expect(viewLink(page, defaults, defaults, 'es')).toBe(`${page}?lang=es`);
  });
});
