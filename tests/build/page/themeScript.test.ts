import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { themeScript } from '../../../src/build/page/themeScript.ts';

it('The theme script takes only themes that the element has.', () => {
  for (const [query, theme] of [
    ['?theme=dark', 'dark'],
    ['?theme=light', 'light'],
    ['?at=tribune&theme=auto', 'auto'],
    ['?theme=darker', undefined],
    ['?theme=', undefined],
    ['', undefined],
  ] as const) {
    const { window } = new JSDOM(`<tally-map>${themeScript}</tally-map>`, {
      url: `https://example.org/${query}`,
      runScripts: 'dangerously',
    });
    expect(window.document.querySelector('tally-map')?.getAttribute('theme') ?? undefined).toBe(theme);
  }
});
