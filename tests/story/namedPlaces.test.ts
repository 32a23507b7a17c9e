import { describe, expect, it } from 'vitest';
import type { Postal } from '../../src/geography/places.ts';
import type { Report } from '../../src/story/form/schema.ts';
import { namedBy, namedPlacesAt } from '../../src/story/namedPlaces.ts';
import { stopsOf } from '../../src/story/stops.ts';
import { changedStory, reports, stopNamed, story } from '../fixtures/story.ts';

/** The first report that names a place and the level that the reports give it, up to a stop. */
function named(id: string, postal: Postal, given = story) {
  const place = namedPlacesAt(given, stopNamed(id, given)).get(postal);
  return place && [place.firstReport.id, place.level];
}

it('A report names all places that it lists, each with its level.', () => {
  expect(namedBy(reports[1] as Report).sort()).toEqual([
    ['CA', 'unsorted'],
    ['KY', 'conditional'],
    ['MS', 'refused'],
    ['TX', 'unsorted'],
  ]);
});

describe('The named places', () => {
  it('A named place keeps its first report, and the level of the latest report that gives it one.', () => {
    expect(named('courier', 'TX')).toBeUndefined();
    expect(named('ledger', 'TX')).toEqual(['ledger', 'unsorted']);
    expect(named('gazette', 'TX')).toEqual(['ledger', 'public-only']);
    expect(named('tribune', 'TX')).toEqual(['ledger', 'public-only']);
    const sorting = changedStory(['reports.list[2].named.public-only', ['TX', 'KY']]);
    expect(named('ledger', 'KY', sorting)).toEqual(['courier', 'conditional']);
    expect(named('gazette', 'KY', sorting)).toEqual(['courier', 'public-only']);
  });

  it('The count by responses has no named places.', () => {
    for (const stop of stopsOf(story, 'responses')) expect(namedPlacesAt(story, stop).size).toBe(0);
  });
});
