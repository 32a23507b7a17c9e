import type { Story } from '../../form/schema.ts';
import { repeated } from '../parts.ts';
import { error, type Finding, type Rule, warning } from '../rule.ts';

/** A line of a legend with its place in the file. */
interface Line {
  readonly path: string;
  readonly label: string;
  /** Places outside the story have none of the looks: their outline is dashed. */
  readonly look?: string;
}

/** One level at least adds to the number. */
const oneCounts = ({ levels }: Story): Finding[] =>
  levels.some(({ counts }) => counts)
    ? []
    : [{ path: 'levels', sentence: 'No level adds to the number: write "counts": true on one at least.' }];

/** No two lines of the file's legends share a label: a reader could not tell them apart. */
function uniqueLabels(story: Story): Finding[] {
  const lines = [...answerLines(story), ...reportLines(story)];
  return repeated(lines, ({ label }) => label)
    .filter(([index, first]) => lines[index]?.path !== lines[first]?.path)
    .map(([index]) => ({
      path: `${lines[index]?.path}.label`,
      sentence: `"${lines[index]?.label}" is the label of another level too: give each its own.`,
    }));
}

/** No two lines of one legend are drawn alike. */
function uniqueLooks(story: Story): Finding[] {
  const found = [answerLines(story), reportLines(story)].flatMap((lines) =>
    repeated(lines, ({ look, path }) => look ?? path).map(([index, first]): Finding => {
      const [line, earlier] = [lines[index], lines[first]];
      return {
        path: `${line?.path}.look`,
        sentence: `The look "${line?.look}" stands twice in one legend, for “${earlier?.label}” and “${line?.label}”: give one of them another.`,
      };
    }),
  );
  return found.filter(({ path }, index) => found.findIndex((each) => each.path === path) === index);
}

/** Beside grey, blank is dashed, and so is what is outside the story: one of the three has to give way. */
function oneDashed(story: Story): Finding[] {
  if (!story.outside) return [];
  return [answerLines(story), reportLines(story)].flatMap((lines) => {
    const blank = lines.find(({ look }) => look === 'blank');
    if (!blank || !lines.some(({ look }) => look === 'grey')) return [];
    const sentence = `“${blank.label}” and “${story.outside?.label}” would look alike beside a grey level: give it another look.`;
    return [{ path: `${blank.path}.look`, sentence }];
  });
}

/** The legend of the count by answers. */
const answerLines = ({ levels, outside }: Story): Line[] => [
  ...levels.map(({ label, look }, index) => ({ path: `levels[${index}]`, label, look })),
  ...(outside ? [{ path: 'outside', label: outside.label }] : []),
];

/** The legend of the count by reports: the levels that count, and what the reports leave open. */
function reportLines(story: Story): Line[] {
  const { reports, levels } = story;
  if (!reports) return [];
  const own = (['unsorted', 'unnamed'] as const).map((id) => ({ path: `reports.${id}`, ...reports[id] }));
  return [...answerLines(story).filter((_, index) => !levels[index] || levels[index].counts), ...own];
}

/** Each level is worn by a place on some day. */
function neverUsed({ levels, responses, reports }: Story): Finding[] {
  const used = new Set([
    ...responses.map(({ level }) => level),
    ...(reports?.list ?? []).flatMap(({ named }) => Object.keys(named)),
  ]);
  // Without one that is worn before the first answer, which is told elsewhere, none can be said to be idle.
  if (!levels.some(({ before }) => before)) return [];
  return levels.flatMap(({ id, label, before }, index) =>
    before || used.has(id)
      ? []
      : [
          {
            path: `levels[${index}]`,
            sentence: `No answer has the level “${label}”: take it out, or use it.`,
          },
        ],
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
