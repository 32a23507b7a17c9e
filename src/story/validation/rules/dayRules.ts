import type { PlainDate } from '../../../lib/plainDate.ts';
import type { Story } from '../../form/schema.ts';
import { quotesOf, reportStopsOf, reportsOf, spanOf } from '../parts.ts';
import { error, type Finding, type Rule, warning } from '../rule.ts';

/** Nothing is dated after today. */
const nothingToCome = (story: Story, today: PlainDate): Finding[] =>
  daysOf(story)
    .filter(([, date]) => date > today)
    .map(([path, date]) => ({ path, sentence: `${date} has not come yet: mend the day.` }));

/** The axis begins no later than the first stop of either count, and has a length. */
function startBeforeStops(story: Story): Finding[] {
  const { start, responses } = story;
  if (!start) return [];
  const path = 'start';
  return [
    { what: 'report', dated: reportStopsOf(story) },
    { what: 'answer', dated: responses },
  ].flatMap(({ what, dated }) => {
    const { first, last } = spanOf(dated);
    if (first && start > first)
      return [{ path, sentence: `${start} is after the first ${what}, of ${first}: begin no later.` }];
    if (start === last)
      return [{ path, sentence: `${start} is the day of the last ${what} too: begin earlier.` }];
    return [];
  });
}

/** The map opens at one of its stops. */
function opensAtStop(story: Story): Finding[] {
  const { open } = story;
  if (open === undefined) return [];
  const { count, at } = typeof open === 'string' ? { count: 'responses', at: open } : open;
  const path = typeof open === 'string' ? 'open' : 'open.at';
  const isStop =
    count === 'reports'
      ? reportStopsOf(story).some(({ id }) => id === at)
      : story.responses.some(({ date }) => date === at);
  if (isStop) return [];
  const what = count === 'reports' ? 'report that is a stop' : 'day of an answer';
  return [{ path, sentence: `"${at}" is no ${what}: write one, or leave "open" out.` }];
}

const asOfToCome = ({ asOf }: Story, today: PlainDate): Finding[] =>
  asOf > today
    ? [{ path: 'asOf', sentence: `${asOf} has not come yet: write the day of the last change.` }]
    : [];

/** Nothing is dated after the day of the record. */
function asOfBehind(story: Story, today: PlainDate): Finding[] {
  const past = daysOf(story)
    .map(([, date]) => date)
    .filter((date) => date <= today);
  const newest = past.sort().at(-1) ?? '';
  if (newest <= story.asOf) return [];
  const sentence = `${story.asOf} is before the newest day in the file, ${newest}: bring it up to date.`;
  return [{ path: 'asOf', sentence }];
}

/** Every day of something that happened, with its place. */
function daysOf(story: Story): [path: string, date: PlainDate][] {
  const lists = {
    'reports.list': reportsOf(story),
    responses: story.responses,
    milestones: story.milestones,
    corrections: story.corrections,
  };
  const dates = Object.entries(lists).flatMap(([list, entries]) =>
    entries.map(({ date }, index): [string, string] => [`${list}[${index}].date`, date]),
  );
  const said = quotesOf(story).flatMap(({ path, quote }) => dated(`${path}.said`, quote.said));
  const published = Object.entries(story.sources).flatMap(([id, source]) =>
    dated(`sources.${id}.published`, source.published),
  );
  return [...dates, ...said, ...published];
}

const dated = (path: string, date: PlainDate | null | undefined): [path: string, date: PlainDate][] =>
  date ? [[path, date]] : [];

/** What must hold of the story's days. */
export const dayRules: readonly Rule[] = [
  error(nothingToCome),
  error(startBeforeStops, 'responses', 'reports'),
  error(opensAtStop, 'responses', 'reports'),
  warning('as-of-to-come', asOfToCome, 'asOf'),
  warning('as-of-behind', asOfBehind, 'asOf'),
];
