import { views } from '../../src/state/viewValues.ts';
import sixStates from '../fixtures/story.json' with { type: 'json' };

/** One map of the gallery: what an author would write, and how wide its column is. */
export interface Variant {
  /** What it shows, as a heading. */
  readonly title: string;
  /** The attributes of its `<tally-map>`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The width of its column in CSS pixels; 640 where it is left out. */
  readonly width?: number;
  /** The inline story of an element without `src`. */
  readonly story?: unknown;
}

const front = '/voter-rolls.json';
const suffrage = '/suffrage/story.json';
const fixture = (name: string): string => `/tests/fixtures/${name}.json`;

const of = (title: string, attributes: Variant['attributes'], width?: number): Variant => ({
  title,
  attributes: { src: front, ...attributes },
  ...(width === undefined ? {} : { width }),
});

/** The story of six states in which the first quotation of Mississippi has forty sentences. */
function withLongQuotation(): unknown {
  const story = structuredClone(sixStates);
  const quotes = story.responses.find(({ state }) => state === 'MS')?.quotes ?? [];
  const [first] = quotes as { text: string }[];
  if (first) first.text = 'This sentence is repeated to make a very long quotation. '.repeat(40).trim();
  return story;
}

/**
 * The element in every part, view, theme, language and width, with both published stories and the made-up ones.
 * `npm run dev` shows them at `/gallery.html`; `tests/browser/page/gallery.test.ts` opens each.
 */
export const variants: readonly Variant[] = [
  of('The opening view', {}),
  of('The first stop', { at: 'townhall' }),
  of('The states’ own answers', { count: 'responses', at: '2018-01-03' }),
  ...views.map((view) => of(`The view “${view}”`, { view })),
  of('A selected state', { state: 'MS' }),
  of('A selected state among tiles', { state: 'DC', view: 'tiles' }),
  of('All quotations of a state', { state: 'CA', open: 'quotations' }),
  of('The table', { open: 'table' }),
  of('How we count', { open: 'method' }),
  of('Dark', { theme: 'dark', state: 'TX' }),
  of('As the reader’s system asks', { theme: 'auto' }),
  of('Spanish', { lang: 'es', state: 'CA' }),
  of('Spanish, dark, tiles', { lang: 'es', theme: 'dark', view: 'tiles' }),
  of('320 px wide', { state: 'MA' }, 320),
  of('360 px wide', {}, 360),
  of('768 px wide', { state: 'MS' }, 768),
  of('1000 px wide', {}, 1000),
  of('The other story', { src: suffrage, state: 'TN' }),
  of('The other story on a phone', { src: suffrage }, 320),
  of('Six states, two counts', { src: fixture('story') }),
  of('Two levels, two stops, no quotation', { src: fixture('stories/twoLevels'), state: 'OH' }),
  of('Eight levels', { src: fixture('stories/eightLevels') }),
  of('Eight levels, dark, on a phone', { src: fixture('stories/eightLevels'), theme: 'dark' }, 320),
  { title: 'A very long quotation', attributes: { state: 'MS' }, story: withLongQuotation() },
  {
    title: 'A very long quotation on a phone',
    attributes: { state: 'MS', open: 'quotations' },
    width: 320,
    story: withLongQuotation(),
  },
  of('A story that is not there', { src: '/no-such-story.json' }),
];
