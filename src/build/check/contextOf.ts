import { english } from '../../i18n/en.ts';
import { isPlainDate } from '../../lib/plainDate.ts';

/**
 * What a reporter calls a place: `["responses", 3, "quotes", 0, "said"]` is `"MS, June 30, Ada Vale"`; a report's
 * or a source's id, the day of a milestone; `""` where it has no such name.
 */
export function contextOf(value: unknown, steps: readonly (string | number)[]): string {
  const [list, key, ...rest] = steps;
  if (key === undefined) return '';
  const entry = at(value, list, key);
  if (list === 'responses') return joined(answerWords(value, entry, rest));
  if (list === 'milestones') return dayWords(value, entry);
  if (list === 'sources') return String(key);
  if (list === 'reports' && key === 'list') return joined([textAt(at(entry, rest[0]), 'id')]);
  if (list === 'levels') return joined([textAt(entry, 'id')]);
  return '';
}

function answerWords(story: unknown, response: unknown, steps: readonly (string | number)[]): string[] {
  const speaker = steps[0] === 'quotes' ? textAt(at(response, 'quotes', steps[1]), 'speaker') : '';
  return [textAt(response, 'state'), dayWords(story, response), speaker];
}

/** The day of an entry, with its year where the story spans several. */
function dayWords(story: unknown, entry: unknown): string {
  const date = textAt(entry, 'date');
  if (!isPlainDate(date)) return date;
  return spansYears(story) ? english.fullDay(date) : english.day(date);
}

function spansYears(story: unknown): boolean {
  const responses = at(story, 'responses');
  const dates = Array.isArray(responses) ? responses.map((response) => textAt(response, 'date')) : [];
  const years = dates.filter(isPlainDate).map((date) => Number(date.slice(0, 4)));
  return Math.max(...years) - Math.min(...years) > 1;
}

const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(', ');

const textAt = (value: unknown, key: string): string => {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
};

/** What lies under these keys; `undefined` where there is nothing. */
const at = (value: unknown, ...keys: readonly (string | number | undefined)[]): unknown =>
  keys.reduce<unknown>(
    (within, key) =>
      within !== null && typeof within === 'object' && key !== undefined && Object.hasOwn(within, key)
        ? (within as Record<string, unknown>)[key]
        : undefined,
    value,
  );
