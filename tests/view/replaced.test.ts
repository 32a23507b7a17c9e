import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fillAlike } from '../../src/view/replaced.ts';

const { document, MutationObserver } = new JSDOM().window;

/** Children by mark and text: `a1` is one marked `a` with the text `1`. */
const childrenOf = (written: string): Element[] =>
  written
    .split(' ')
    .filter(Boolean)
    .map((each) => {
      const child = document.createElement('i');
      child.setAttribute('data-marker', each.slice(0, 1));
      child.textContent = each.slice(1);
      return child;
    });

const read = (host: Element): string =>
  Array.from(host.children, (each) => `${each.getAttribute('data-marker')}${each.textContent}`).join(' ');

function filled(before: string, after: string) {
  const host = document.createElement('p');
  host.append(...childrenOf(before));
  const standing = [...host.children];
  const observer = new MutationObserver(() => {});
  observer.observe(host, { childList: true });
  fillAlike(host, childrenOf(after));
  return {
    content: read(host),
    kept: standing.filter((each) => host.contains(each)).map((each) => each.textContent),
    records: observer.takeRecords().length,
  };
}

describe('filling a group with what is alike', () => {
  const written = [
    '',
    'a1',
    'a2',
    'b1',
    'a1 b1',
    'a1 b2',
    'b1 a1',
    'a1 b1 c1',
    'a1 c1',
    'b1 c1',
    'c1 a1 b1',
    'd1 e1 f1',
  ];

  it.each(written.flatMap((before) => written.map((after) => [before, after] as const)))(
    'Filling alike brings "%s" to "%s".',
    (before, after) => expect(filled(before, after).content).toBe(after),
  );

  it.each([
    ['a1 b2 c3', 'a1 b2 c3', 0, ['1', '2', '3']],
    ['a1 b2 c3', 'a1 b9 c3', 1, ['1', '3']],
    ['a1 b2 c3', 'b2 c3', 1, ['2', '3']],
    ['a1 b2', 'a1 b2 c3', 1, ['1', '2']],
    ['a1 b2 c3', 'a1 d2 c3', 1, ['1', '3']],
  ] as const)(
    'Filling alike from "%s" to "%s" makes %i changes and keeps the rest.',
    (before, after, changes, stay) => {
      const { records, kept } = filled(before, after);
      expect(records).toBe(changes);
      expect(kept).toEqual(stay);
    },
  );
});
