import { memoize } from '../lib/memoize.ts';
import type { Count } from './form/count.ts';
import type { Story } from './form/schema.ts';
import type { DrawnLook } from './looks.ts';

/** What a level is called in data: as the story names it, or one of `ownLevels`. */
export type LevelId = string;

/** The levels that a story does not name in its list. */
export const ownLevels = {
  /** Counted by a report that does not say how far the state went. */
  unsorted: 'unsorted',
  /** Named by no report so far. */
  unnamed: 'unnamed',
  /** Not in the story. */
  outside: 'outside',
} as const;

/** A class of the choropleth. */
export interface Level {
  readonly id: LevelId;
  readonly label: string;
  /** The label where there is little room. */
  readonly short: string;
  readonly description: string;
  readonly look: DrawnLook;
  /** Whether a response at this level adds to the number. */
  readonly counts: boolean;
}

/** The levels of a count in the order of its legend: the story's; by reports those that count and the reports' own. */
export const legendOf = (story: Story, count: Count): readonly Level[] => legendsOf(story)[count];

/** The level of an id. @throws where the story has none of it */
export function levelOf(story: Story, id: LevelId): Level {
  const level = levelsById(story).get(id);
  if (!level) throw new Error(`The story has no level "${id}".`);
  return level;
}

/** Whether a response at this level adds to the number. */
export const countsAt = (story: Story, id: LevelId): boolean => levelOf(story, id).counts;

/** The level of a place before its first response. */
export const levelBefore = (story: Story): LevelId => story.levels.find(({ before }) => before)?.id ?? '';

const legendsOf = memoize(({ levels, reports, outside }: Story): Record<Count, readonly Level[]> => {
  const all = levels.map((level) => whole(level, level.id, level.look));
  const beyond = outside ? [whole(outside, ownLevels.outside, 'dashed')] : [];
  const { unsorted, unnamed } = reports ?? {};
  return {
    responses: apart([...all, ...beyond]),
    reports: apart([
      ...all.filter(({ counts }) => counts),
      ...(unsorted ? [whole(unsorted, ownLevels.unsorted, unsorted.look)] : []),
      ...(unnamed ? [whole(unnamed, ownLevels.unnamed, unnamed.look)] : []),
      ...beyond,
    ]),
  };
});

/** The levels of a legend, of which no two are drawn alike: grey and blank are too near one another by their fill. */
const apart = (levels: readonly Level[]): readonly Level[] =>
  levels.some(({ look }) => look === 'grey')
    ? levels.map((level) => (level.look === 'blank' ? { ...level, look: 'dashed' } : level))
    : levels;

const levelsById = memoize((story: Story): ReadonlyMap<LevelId, Level> => {
  const { reports, responses } = legendsOf(story);
  return new Map([...reports, ...responses].map((level) => [level.id, level]));
});

/** The words of a level as data have them. */
interface Written {
  readonly label: string;
  readonly short?: string | undefined;
  readonly description?: string | undefined;
  readonly counts?: boolean | undefined;
}

const whole = (written: Written, id: LevelId, look: DrawnLook): Level => ({
  id,
  label: written.label,
  short: written.short ?? written.label,
  description: written.description ?? written.label,
  look,
  counts: written.counts ?? false,
});
