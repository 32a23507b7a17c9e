import { levelReferences } from '../../form/references.ts';
import { type Rule, rule, type Target } from '../../form/rule.ts';
import type { Story } from '../../form/schema.ts';
import { levelsIn, repeatedIn, rootIn } from '../../form/targets.ts';
import { looks } from '../../looks.ts';

/** A line of a legend. */
interface LegendLine extends Target {
  readonly label: string;
  /** Absent for places outside the story, whose outline is dashed. */
  readonly look?: string;
}

const outsideIn = ({ outside }: Story): LegendLine[] =>
  outside ? [{ path: 'outside', label: outside.label }] : [];

/** The levels that the reports add. */
const reportLevelsIn = ({ reports }: Story): LegendLine[] =>
  reports ? (['unsorted', 'unnamed'] as const).map((id) => ({ path: `reports.${id}`, ...reports[id] })) : [];

/** The lines of the two legends. */
const legendsIn = (story: Story): LegendLine[][] => [
  [...levelsIn(story), ...outsideIn(story)],
  story.reports
    ? [...levelsIn(story).filter(({ counts }) => counts), ...outsideIn(story), ...reportLevelsIn(story)]
    : [],
];

/** The lines of a legend with the look of an earlier line. A level that is in both legends is reported once. */
const repeatedLooksIn = (story: Story) =>
  legendsIn(story).flatMap((lines, legend) =>
    repeatedIn(lines, ({ look, path }) => look ?? path).filter(
      ({ path }) => legend === 0 || path.startsWith('reports.'),
    ),
  );

/** The looks that are free in each legend with this line: `"Free for “Silent”: mid, pale."` */
function freeLooks(story: Story, { path, label }: LegendLine): string {
  const legends = legendsIn(story).filter((lines) => lines.some((line) => line.path === path));
  const used = legends.flat().map(({ look }) => look);
  // Beside places outside the story, grey and blank are one look: see blankBesideGreyIn.
  const taken = story.outside && (used.includes('grey') || used.includes('blank')) ? ['grey', 'blank'] : [];
  const free = looks.filter((look) => ![...used, ...taken].includes(look));
  return free.length > 0
    ? `Free for “${label}”: ${free.join(', ')}.`
    : `None is free for “${label}”: make one level of two.`;
}

/** The blank lines of legends that also have a grey line. */
const blankBesideGreyIn = (story: Story) =>
  legendsIn(story).flatMap((lines) =>
    lines.some(({ look }) => look === 'grey') ? lines.filter(({ look }) => look === 'blank') : [],
  );

/** Rules for the levels. */
export const levelRules: readonly Rule[] = [
  rule({
    of: rootIn,
    field: 'levels',
    fault: ({ levels }) =>
      !levels.some(({ counts }) => counts) &&
      'No level adds to the number: write "counts": true on one at least.',
    needs: ['levels'],
  }),
  rule({
    of: (story: Story) =>
      repeatedIn([...levelsIn(story), ...outsideIn(story), ...reportLevelsIn(story)], ({ label }) => label),
    field: 'label',
    fault: ({ label }) => `"${label}" is the label of another level too: give each its own.`,
  }),
  rule({
    of: repeatedLooksIn,
    field: 'look',
    fault: (line, story) =>
      `The look "${line.look}" is used twice in one legend, for “${line.first.label}” and “${line.label}”: give one of them another. ${freeLooks(story, line)}`,
  }),
  // Beside grey, blank is drawn dashed, as places outside the story are.
  rule({
    of: blankBesideGreyIn,
    field: 'look',
    fault: ({ label }, { outside }) =>
      outside &&
      `“${label}” and “${outside.label}” would look alike beside a grey level: give it another look; with "outside" a story has seven levels at most.`,
  }),
  rule({
    warning: 'unused-level',
    of: levelsIn,
    fault: ({ id, label, before }, story) =>
      !before &&
      // If no level is marked as the one before the first response, it could be any of them.
      story.levels.some((level) => level.before) &&
      !levelReferences(story).some((used) => used.id === id) &&
      `No answer has the level “${label}”: take it out, or use it.`,
    needs: ['levels', 'responses', 'reports'],
  }),
];
