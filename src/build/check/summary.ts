import type { Story } from '../../story/form/schema.ts';
import { countsOf, stopsOf } from '../../story/stops.ts';

/**
 * What a story holds, so that a reporter sees that the new quotation is in.
 * @example "50 states and D.C., 177 answers, 166 quotations, 199 sources, 26 stops"
 */
export function summaryOf(story: Story): string {
  const places = new Set(story.responses.map(({ state }) => state));
  const states = plural([...places].filter((state) => state !== 'DC').length, 'state');
  return [
    places.has('DC') ? `${states} and D.C.` : states,
    plural(story.responses.length, 'answer'),
    plural(story.responses.flatMap(({ quotes }) => quotes).length, 'quotation'),
    plural(Object.keys(story.sources).length, 'source'),
    plural(countsOf(story).flatMap((count) => stopsOf(story, count)).length, 'stop'),
  ].join(', ');
}

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
