import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { postals } from '../../src/geography/places.ts';
import { english, type Messages } from '../../src/i18n/en.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import { openingView, type ViewState } from '../../src/state/viewState.ts';
import { openings } from '../../src/state/viewValues.ts';
import type { Story } from '../../src/story/form/schema.ts';
import { translateStory } from '../../src/story/form/translateStory.ts';
import { countsOf, stopsOf } from '../../src/story/stops.ts';
import { type RenderOptions, renderFigure } from '../../src/view/figure.ts';
import { basemapOf } from '../../src/view/map/basemap.ts';
import { geometry } from '../fixtures/dom/servedFigure.ts';
import { publishedStory, storyNames, translationsOf } from '../fixtures/published.ts';
import { changedStory, eightLevels, spanishStory, story, twoLevels } from '../fixtures/story.ts';

const { document } = new JSDOM('').window;

/** The made-up story with every block that can be left out. */
const everyBlock = changedStory(
  ['outside', { states: ['AK', 'HI'], label: 'No state then' }],
  ['goal', { n: 6, label: '6 make it' }],
  ['corrections', [{ date: '2017-08-01', text: 'A name is corrected.' }]],
);

type Row = [name: string, story: Story, words: Messages];

const stories: readonly Row[] = [
  ['of six states', story, english],
  ['of six states, in Spanish', spanishStory, spanish],
  ['of six states, with every block', everyBlock, english],
  ['of two levels', twoLevels, english],
  ['of eight levels', eightLevels, english],
  ['of eight levels, in Spanish words', eightLevels, spanish],
  ...storyNames.map((name): Row => [name, publishedStory(name), english]),
  ...storyNames.flatMap((name): Row[] => {
    const words = translationsOf(name).get('es');
    if (!words) return [];
    return [[`${name}, in Spanish`, translateStory(publishedStory(name), words, 'es').story, spanish]];
  }),
];

/** A figure of a story that is moved from view to view. */
function figureOf(given: Story, words: Messages) {
  const root = document.createElement('div');
  root.className = 'figure';
  let drawBasemap: RenderOptions['drawBasemap'] = basemapOf(geometry);
  const draw = (view: Partial<ViewState>) => {
    const options = { words, ...(drawBasemap && { drawBasemap }) };
    drawBasemap = undefined;
    return renderFigure(root, given, { ...openingView(given), ...view }, options);
  };
  return { root, draw };
}

/** Every stop of a story, each with another state selected and another part opened. */
const viewsOf = (given: Story): Partial<ViewState>[] =>
  countsOf(given).flatMap((count) =>
    stopsOf(given, count).map(({ id }, index) => ({
      count,
      at: id,
      state: postals[(index * 7) % postals.length] ?? null,
      open: openings[index % openings.length] ?? null,
    })),
  );

/** What is wrong with a drawn figure. */
function faultsOf(root: Element, given: Story): string[] {
  const levels = [...root.querySelectorAll<HTMLElement>('[part=legend] [data-level]')];
  const ids = levels.map(({ dataset }) => dataset.level);
  const shapes = [...root.querySelectorAll<SVGElement>('[part=map] path[data-state]')];
  const sum = levels.reduce((all, { dataset }) => all + Number(dataset.count), 0);
  const strange = shapes.filter(({ dataset }) => !ids.includes(dataset.level) || !dataset.look);
  const unfilled = /.{0,40}(undefined|null|NaN|\[object|\{|\})/.exec(
    root.outerHTML.replace(/ style="[^"]*"/g, ''),
  );
  const left = [
    [given.reports, '[data-count-by], .counts, [data-level=unnamed], [data-level=unsorted]'],
    [given.aside, '#why, .two-counts, .figure-line'],
    [given.goal, '.goal > *'],
    [given.corrections.length > 0, '.corrections'],
    [given.outside, '[data-level=outside]'],
  ] as const;
  return [
    ...(shapes.length === 51 ? [] : [`${shapes.length} shapes`]),
    ...(sum === 51 ? [] : [`The legend adds up to ${sum}.`]),
    ...strange.map(({ dataset }) => `${dataset.state} has the level ${dataset.level}.`),
    ...(unfilled ? [unfilled[0]] : []),
    ...left.flatMap(([block, selector]) =>
      block ? [] : Array.from(root.querySelectorAll(selector), (node) => `${node.outerHTML} of nothing`),
    ),
  ];
}

describe('The figure of any story', () => {
  it.each(stories)(
    'The figure of the story %s has at every stop 51 shapes in the levels of its legend, and no gap in its words.',
    (_, given, words) => {
      const { root, draw } = figureOf(given, words);
      for (const view of viewsOf(given)) {
        draw(view);
        expect(faultsOf(root, given), `${view.at} ${view.state}`).toEqual([]);
      }
    },
  );

  it('The figure of a story without reports has no trace of their count, and one with every block has each block.', () => {
    const parts = ['[data-count-by]', '#why', '.goal line', '.corrections', '[data-level=outside]'];
    const partsOf = (given: Story) => {
      const { root, draw } = figureOf(given, english);
      draw({ open: 'method' });
      return parts.map((part) => root.querySelector(part) !== null);
    };
    expect(partsOf(everyBlock)).toEqual([true, true, true, true, true]);
    expect(partsOf(twoLevels)).toEqual([false, false, false, false, false]);
    expect(partsOf(eightLevels)).toEqual([false, false, true, true, false]);
  });

  it('A control: a missing shape, a wrong number, an unknown level, a gap and a missing block are found.', () => {
    const plants: ((root: Element) => void)[] = [
      (root) => root.querySelector('[part=map] path[data-state=TX]')?.remove(),
      (root) => root.querySelector('[part=legend] [data-level]')?.setAttribute('data-count', '51'),
      (root) => root.querySelector('[part=map] path[data-state=TX]')?.setAttribute('data-level', 'odd'),
      (root) => root.append('{noun} have it'),
      (root) => root.append('undefined'),
      (root) => root.querySelector('.goal')?.append(document.createElement('b')),
    ];
    for (const plant of plants) {
      const { root, draw } = figureOf(twoLevels, english);
      draw({});
      expect(faultsOf(root, twoLevels)).toEqual([]);
      plant(root);
      expect(faultsOf(root, twoLevels)).not.toEqual([]);
    }
  });
});
