import { allPlaces } from '../geography/places.ts';
import { memoize } from '../lib/memoize.ts';
import type { Count } from './form/count.ts';
import type { Story } from './form/schema.ts';
import type { DrawnLook } from './looks.ts';

/** The id of a level: one of the story's levels, or of `builtInLevels`. */
export type LevelId = string;

/** The ids of the levels that are not in a story's list. */
export const builtInLevels = {
  /** Named by a report that gives it no level. */
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
  /** The label for narrow legends. */
  readonly short: string;
  readonly description: string;
  readonly look: DrawnLook;
  /** Whether a response at this level adds to the number. */
  readonly isCounted: boolean;
}

/** The levels of a count in the order of its legend. By reports these are the levels that count, `unsorted` and `unnamed`. */
export const legendOf = (story: Story, count: Count): readonly Level[] => legendsOf(story)[count];

/** The level of an id. @throws if the story has no such level */
export function levelOf(story: Story, id: LevelId): Level {
  const level = levelsById(story).get(id);
  if (!level) throw new Error(`The story has no level "${id}".`);
  return level;
}

/** Whether a response at this level adds to the number. */
export const isCountedLevel = (story: Story, id: LevelId): boolean => levelOf(story, id).isCounted;

/** The level of a place before its first response. */
export const levelBefore = (story: Story): LevelId => story.levels.find(({ before }) => before)?.id ?? '';

const legendsOf = memoize(({ levels, reports, outside }: Story): Record<Count, readonly Level[]> => {
  const all = levels.map((level) => levelFrom(level, level.id, level.look));
  const outsiders = outside ? [levelFrom(outside, builtInLevels.outside, 'dashed')] : [];
  const ofReports = (['unsorted', 'unnamed'] as const).flatMap((id) =>
    reports ? [levelFrom(reports[id], id, reports[id].look)] : [],
  );
  return {
    responses: distinct([...all, ...outsiders]),
    reports: distinct([...all.filter(({ isCounted }) => isCounted), ...ofReports, ...outsiders]),
  };
});

/** Draws a blank level dashed beside a grey one, since their fills are too much alike. */
const distinct = (levels: readonly Level[]): readonly Level[] =>
  levels.some(({ look }) => look === 'grey')
    ? levels.map((level) => (level.look === 'blank' ? { ...level, look: 'dashed' } : level))
    : levels;

const levelsById = memoize((story: Story): ReadonlyMap<LevelId, Level> => {
  const { reports, responses } = legendsOf(story);
  return new Map([...reports, ...responses].map((level) => [level.id, level]));
});

/** The words of a level in a story. */
interface LevelWords {
  readonly label: string;
  readonly short?: string | undefined;
  readonly description?: string | undefined;
  readonly counts?: boolean | undefined;
}

const levelFrom = (
  { label, short = label, description = label, counts = false }: LevelWords,
  id: LevelId,
  look: DrawnLook,
): Level => ({ id, label, short, description, look, isCounted: counts });

/** How many states are in a story: the fifty without those outside it. D.C. is not a state. */
export const statesIn = ({ outside }: Story): number =>
  allPlaces.filter(({ postal }) => postal !== 'DC' && !outside?.states.includes(postal)).length;

/** Whether D.C. is in a story. */
export const hasDc = ({ outside }: Story): boolean => !outside?.states.includes('DC');
