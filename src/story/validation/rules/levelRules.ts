import type { Story } from '../../form/schema.ts';
import type { Problem } from '../../form/storyError.ts';
import { checkEach, checkTwins } from '../checkEach.ts';
import { error, type Rule, warning } from '../rule.ts';

/** A line of a legend with its path in the file. */
interface LegendLine {
  readonly path: string;
  readonly label: string;
  /** Places outside the story have none of the looks: their outline is dashed. */
  readonly look?: string;
}

/** One level at least adds to the number. */
const oneCounts = ({ levels }: Story): Problem[] =>
  levels.some(({ counts }) => counts)
    ? []
    : [{ path: 'levels', sentence: 'No level adds to the number: write "counts": true on one at least.' }];

/** No two levels share a label: a reader could not tell them apart. */
const uniqueLabels = (story: Story): Problem[] =>
  checkTwins(
    [...responseLegend(story), ...reportLegend(story)],
    ({ label }) => label,
    ({ path, label }, first) => {
      const sentence = `"${label}" is the label of another level too: give each its own.`;
      return first.path === path ? undefined : { path: `${path}.label`, sentence };
    },
  );

/** No two lines of one legend are drawn alike. */
function uniqueLooks(story: Story): Problem[] {
  const problems = [responseLegend(story), reportLegend(story)].flatMap((lines) =>
    checkTwins(
      lines,
      ({ look, path }) => look ?? path,
      ({ path, label, look }, first) => ({
        path: `${path}.look`,
        sentence: `The look "${look}" is used twice in one legend, for “${first.label}” and “${label}”: give one of them another.`,
      }),
    ),
  );
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()];
}

/** Beside grey, blank is dashed, and so are places outside the story: one of the three has to give way. */
const oneDashed = (story: Story): Problem[] =>
  [responseLegend(story), reportLegend(story)].flatMap((lines) => {
    const blank = lines.find(({ look }) => look === 'blank');
    if (!story.outside || !blank || !lines.some(({ look }) => look === 'grey')) return [];
    const sentence = `“${blank.label}” and “${story.outside.label}” would look alike beside a grey level: give it another look.`;
    return [{ path: `${blank.path}.look`, sentence }];
  });

const responseLegend = ({ levels, outside }: Story): LegendLine[] => [
  ...levels.map(({ label, look }, index) => ({ path: `levels[${index}]`, label, look })),
  ...(outside ? [{ path: 'outside', label: outside.label }] : []),
];

/** The levels that count, and those that the reports add. */
function reportLegend(story: Story): LegendLine[] {
  const { reports, levels } = story;
  if (!reports) return [];
  const own = (['unsorted', 'unnamed'] as const).map((id) => ({ path: `reports.${id}`, ...reports[id] }));
  return [...responseLegend(story).filter((_, index) => !levels[index] || levels[index].counts), ...own];
}

/** Each level is that of a place on some day. */
function neverUsed({ levels, responses, reports }: Story): Problem[] {
  // If no level is marked as the one before the first response, it could be any of them.
  if (!levels.some(({ before }) => before)) return [];
  const used = new Set([
    ...responses.map(({ level }) => level),
    ...(reports?.list ?? []).flatMap(({ named }) => Object.keys(named)),
  ]);
  return checkEach(
    'levels',
    levels,
    ({ id, label, before }) =>
      !before && !used.has(id) && ['', `No answer has the level “${label}”: take it out, or use it.`],
  );
}

/** What must hold of the levels. */
export const levelRules: readonly Rule[] = [
  error(oneCounts, 'levels'),
  error(uniqueLabels),
  error(uniqueLooks),
  error(oneDashed),
  warning('unused-level', neverUsed, 'levels', 'responses', 'reports'),
];
