import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseStory } from '../../src/story/form/parseStory.ts';
import { liveElements } from '../fixtures/dom/liveElement.ts';
import { rawStory, story } from '../fixtures/story.ts';

const { make } = liveElements();

/** What an old script of a host page may have done to all objects and all lists. */
const extended = [Object.prototype, Array.prototype] as const;

describe('a host page that has extended the prototypes', () => {
  beforeEach(() => {
    for (const prototype of extended)
      Object.defineProperty(prototype, 'eachOfTheHost', {
        value: () => 'of the host',
        enumerable: true,
        configurable: true,
        writable: true,
      });
  });
  afterEach(() => {
    for (const prototype of extended) delete (prototype as { eachOfTheHost?: unknown }).eachOfTheHost;
  });

  it('The figure works beside enumerable properties of all objects and lists.', async () => {
    const { map, figure, find } = await make({ attributes: { src: 'six-states.json' } });
    map.at = 'ledger';
    map.view = 'tiles';
    map.state = 'MS';
    expect(find('[part=tally]').textContent).toContain('4');
    expect(figure.querySelectorAll('[part=tiles] [data-state]')).toHaveLength(51);
    expect(find('[part=card] blockquote').textContent).not.toBe('');
    for (const node of figure.querySelectorAll('*'))
      expect(node.getAttributeNames().join(), node.outerHTML.slice(0, 80)).not.toMatch(/eachofthehost/i);
    expect(figure.innerHTML).not.toContain('of the host');
  });

  it('A story is read beside enumerable properties of all objects and lists.', () => {
    expect(parseStory(rawStory())).toEqual(story);
  });
});
