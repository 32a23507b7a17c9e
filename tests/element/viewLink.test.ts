import { describe, expect, it } from 'vitest';
import { viewLink } from '../../src/element/viewLink.ts';

const page = 'https://desk.example/tally/';
const defaults = { clock: 'counted', at: 'washington-post', state: null, view: 'map' };

describe('the link to a view', () => {
  it('is the page itself where the page opens with that view', () => {
    expect(viewLink(page, defaults, defaults, 'en')).toBe(page);
  });

  it('holds what differs, and the language where it is not English', () => {
    const detail = { ...defaults, at: 'cnn', state: 'MS' };
    expect(viewLink(page, detail, defaults, 'en')).toBe(`${page}?at=cnn&state=MS`);
    expect(viewLink(page, detail, defaults, 'es')).toBe(`${page}?lang=es&at=cnn&state=MS`);
    expect(viewLink(page, defaults, defaults, 'es')).toBe(`${page}?lang=es`);
  });
});
