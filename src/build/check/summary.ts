import type { Story } from '../../story/form/schema.ts';
import { countsOf, stopsOf } from '../../story/stops.ts';
import { numbered } from '../numbered.ts';

/**
 * The size of a story in words. A reporter sees from it that a new quotation is in.
 * @example "50 states and D.C., 177 answers, 166 quotations, 199 sources, 26 stops"
 */
export function summaryOf(story: Story): string {
  const places = new Set(story.responses.map(({ state }) => state));
  const states = numbered([...places].filter((state) => state !== 'DC').length, 'state');
  return [
    places.has('DC') ? `${states} and D.C.` : states,
    numbered(story.responses.length, 'answer'),
    numbered(story.responses.flatMap(({ quotes }) => quotes).length, 'quotation'),
    numbered(Object.keys(story.sources).length, 'source'),
    numbered(countsOf(story).flatMap((count) => stopsOf(story, count)).length, 'stop'),
  ].join(', ');
}
