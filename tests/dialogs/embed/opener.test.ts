import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { prerenderFigure } from '../../../src/build/figure/prerender.ts';
import { outlines } from '../../../src/geometry/outlines.ts';
import { english } from '../../../src/i18n/en.ts';
import { story } from '../../fixtures/story.ts';

const dialogsIn = (marks: Record<string, string>): (string | undefined)[] =>
  [
    ...JSDOM.fragment(
      prerenderFigure({ story, words: english, geometry: outlines() }, marks),
    ).querySelectorAll<HTMLElement>('[data-dialog]'),
  ].map(({ dataset }) => dataset.dialog);

describe('the button of the embeds', () => {
  it('The button of the embeds is in the foot only where the page says that there are some.', () => {
    expect(dialogsIn({})).toEqual(['share']);
    expect(dialogsIn({ 'data-embeds': '' })).toEqual(['share', 'embed']);
  });
});
