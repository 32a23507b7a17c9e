import { expect, it } from 'vitest';
import { allPlaces, type Postal } from '../../src/geography/places.ts';
import { responsesOf } from '../../src/story/responses.ts';
import type { SiteFolder } from '../browser/harness/started.ts';
import { type Boxes, boxesOf, type Difference, differingBoxes } from '../browser/measures/boxes.ts';
import { story } from '../fixtures/story.ts';
import { inEngines } from './inEngines.ts';
import { watchedSite } from './site.ts';

const widths = [360, 640, 1000] as const;

/** How far a number of a box may be from Chromium’s, in CSS pixels. */
const tolerance = 2;

const quotesOf = (postal: Postal) => responsesOf(story, postal).flatMap(({ quotes }) => quotes).length;
const { postal: talker } = allPlaces.reduce((most, each) =>
  quotesOf(each.postal) > quotesOf(most.postal) ? each : most,
);

/** The measured views: the site, and what follows the page’s address. */
const views = {
  'the opening view': ['dist', ''],
  'the other count': ['dist', '?count=responses'],
  'a selected state': ['dist', `?state=${talker}`],
  'all its quotations': ['dist', `?state=${talker}&open=quotations`],
  'the table': ['dist', '?open=table'],
  'how it is counted': ['dist', '?open=method'],
  'the tiles': ['dist', '?view=tiles'],
  'the published opening view': ['published', ''],
  'a selected state of the published story': ['published', `?state=${talker}`],
  'the published states’ own answers': ['published', '?count=responses'],
} as const satisfies Record<string, readonly [SiteFolder, string]>;
type View = keyof typeof views;

/**
 * Whether a difference from Chromium is as it should be. Where an address is broken into lines is left to the engine, and
 * some of the citations have one line of 16 px more or less: what is below is so much lower or higher.
 */
const isExplained = ({ name, due, is }: Difference, view: View, width: number): boolean =>
  view === 'all its quotations' &&
  width === 360 &&
  /^(\.figure|below|quotations|copy|status)\b/.test(name) &&
  due?.every((number, index) => Math.abs(number - (is?.[index] ?? Number.NaN)) <= 16.5) === true;

const sites = { dist: watchedSite(), published: watchedSite('published') };
const cases = widths.flatMap((width) => (Object.keys(views) as View[]).map((view) => [view, width] as const));

/** Chromium’s boxes, by view and width. */
const due = new Map<string, Boxes>();

inEngines('Boxes', (name, reader) => {
  const held = name === 'Chromium' ? 'are measured' : 'are within 2 px of Chromium’s, or explained';
  it.each(cases)(`In ${name} the boxes of all parts of %s at %d px ${held}.`, async (view, width) => {
    const key = `${view} ${width}`;
    await reader.tab.resize(width, 900);
    const [site, query] = views[view];
    await reader.visit(sites[site].url(`index.html${query}`));
    const boxes = await reader.onMap(boxesOf);
    expect(Object.keys(boxes).length).toBeGreaterThan(20);
    if (name === 'Chromium') due.set(key, boxes);
    expect(due.has(key), 'Chromium is measured first').toBe(true);
    const unexplained = differingBoxes(due.get(key) ?? {}, boxes, tolerance).filter(
      (difference) => !isExplained(difference, view, width),
    );
    expect(unexplained).toEqual([]);
  });
});
