import { findNodeAtLocation, type JSONPath, type Node } from 'jsonc-parser';
import { english } from '../../i18n/en.ts';
import { isPlainDate } from '../../lib/plainDate.ts';

/**
 * What a reporter calls a part of a story: of a response its state, day and speaker, of a milestone its day, of a report, a level or
 * a source its id. Other parts have no such name, `''`.
 * @example contextOf(tree, ['responses', 3, 'quotes', 0, 'said']) // "MS, June 30, Ada Vale"
 */
export function contextOf(tree: Node, [list = '', key, ...rest]: JSONPath): string {
  if (key === undefined) return '';
  const entry = [list, key];
  if (list === 'responses') return responseContext(tree, entry, rest);
  if (list === 'milestones') return dayText(tree, entry);
  if (list === 'sources') return String(key);
  if (list === 'levels') return textAt(tree, [...entry, 'id']);
  return key === 'list' ? textAt(tree, [...entry, rest[0] ?? '', 'id']) : '';
}

function responseContext(tree: Node, response: JSONPath, [field, index = '']: JSONPath): string {
  const speaker = field === 'quotes' ? textAt(tree, [...response, field, index, 'speaker']) : '';
  const words = [textAt(tree, [...response, 'state']), dayText(tree, response), speaker];
  return words.filter(Boolean).join(', ');
}

/** The day of an entry, with its year if the story spans several. */
function dayText(tree: Node, entry: JSONPath): string {
  const date = textAt(tree, [...entry, 'date']);
  if (!isPlainDate(date)) return date;
  return spansYears(tree) ? english.fullDay(date) : english.day(date);
}

function spansYears(tree: Node): boolean {
  const responses = findNodeAtLocation(tree, ['responses'])?.children ?? [];
  const years = responses
    .map((response) => textAt(response, ['date']))
    .filter(isPlainDate)
    .map((date) => Number(date.slice(0, 4)));
  return Math.max(...years) - Math.min(...years) > 1;
}

/** The text at a path; `''` if there is none. */
function textAt(tree: Node, path: JSONPath): string {
  const value: unknown = findNodeAtLocation(tree, path)?.value;
  return typeof value === 'string' ? value : '';
}
