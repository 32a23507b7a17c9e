import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkStory } from '../../src/build/check/checkStory.ts';
import { allPlaces } from '../../src/geography/places.ts';
import { english } from '../../src/i18n/en.ts';
import type { Story } from '../../src/story/form/schema.ts';
import { headlineOf } from '../../src/story/headline.ts';
import { builtInLevels, type LevelId, legendOf, levelOf } from '../../src/story/levels.ts';
import { previewOf } from '../../src/story/preview.ts';
import { snapshotAt, statusOf } from '../../src/story/snapshots.ts';
import { openingStop, stopsOf } from '../../src/story/stops.ts';
import { colourOf, lightPalette } from '../../src/view/theme/palette.ts';
import { peerDataFile, root, storyFile } from '../paths.ts';

/** One place at one stop: the tidy rows that the libraries' documentation begins with. */
export interface PeerRow {
  /** Two digits: the feature's id in us-atlas. */
  fips: string;
  /** Postal code. */
  code: string;
  /** Its name, by which some libraries join. */
  state: string;
  /** Index in `stops`. */
  stop: number;
  /** Index in `levels`. */
  level: number;
  /** The level's label. */
  label: string;
  /** What its officials said by then, or what is known of it. */
  quote: string;
}

/** What the map says beside its colours at a stop. */
export interface StopTexts {
  /** The number and the sentence behind it. */
  tally: number;
  sentence: string;
  /** The day in words. */
  day: string;
  /** How many places have each level, in the order of `levels`. */
  counts: number[];
}

/** What the peers show: the story by news tallies, which is the map's opening view. */
export interface PeerData {
  /** Days and outlets, e.g. `2017-07-05, The Washington Post`. */
  stops: string[];
  /** Index of the stop that is shown first. */
  opening: number;
  levels: { id: LevelId; label: string; color: string }[];
  /** 51 for each stop. */
  rows: PeerRow[];
}

/** The map hatches the one and outlines the other; a choropleth of the libraries has plain colours alone. */
const plainColours: Readonly<Record<LevelId, string>> = {
  [builtInLevels.unsorted]: lightPalette.amber,
  [builtInLevels.unnamed]: lightPalette.grey,
};

/** Writes the data for the peers. @returns what was written, and what the map says beside its colours at each stop */
export async function writePeerData(): Promise<PeerData & { texts: readonly StopTexts[] }> {
  const { story, lines } = await checkStory(join(root, storyFile), root);
  if (!story) throw new Error(lines.join('\n'));
  const data = peerDataOf(story);
  mkdirSync(dirname(peerDataFile), { recursive: true });
  writeFileSync(peerDataFile, JSON.stringify(data));
  return { ...data, texts: textsOf(story) };
}

function textsOf(story: Story): StopTexts[] {
  return stopsOf(story, 'reports').map((stop) => {
    const snapshot = snapshotAt(story, stop);
    const { tally, levelSizes } = snapshot;
    return {
      tally,
      sentence: headlineOf(story, snapshot, english),
      day: english.asOf(english.fullDay(stop.date)),
      counts: legendOf(story, 'reports').map(({ id }) => levelSizes.get(id) ?? 0),
    };
  });
}

function peerDataOf(story: Story): PeerData {
  const stops = stopsOf(story, 'reports');
  const legend = legendOf(story, 'reports');
  const rows = stops.flatMap((stop) => {
    const snapshot = snapshotAt(story, stop);
    return allPlaces.map(({ postal, name, fips }): PeerRow => {
      const level = statusOf(snapshot, postal).level;
      const preview = previewOf(story, postal, stop.date);
      const quoted = preview?.quoted?.quote;
      return {
        fips,
        code: postal,
        state: name,
        stop: stop.index,
        level: legend.findIndex(({ id }) => id === level),
        label: levelOf(story, level).label,
        quote: quoted
          ? `“${quoted.text}” ${quoted.speaker}, ${quoted.office}`
          : (preview?.latest.summary ?? ''),
      };
    });
  });
  return {
    stops: stops.map(({ date, report }) => `${date}, ${report?.outlet}`),
    opening: openingStop(story, 'reports').index,
    levels: legend.map(({ id, label, look }) => ({
      id,
      label,
      color: plainColours[id] ?? colourOf(lightPalette, look),
    })),
    rows,
  };
}
