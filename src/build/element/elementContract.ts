import { english } from '../../i18n/en.ts';
import { languages } from '../../i18n/languages.ts';
import { viewDefaults } from '../../state/viewParams.ts';
import { openings, themes, type View, views } from '../../state/viewValues.ts';
import { counts } from '../../story/form/count.ts';
import { type Fonts, fonts } from '../../view/theme/fonts.ts';
import { lookColours } from '../../view/theme/lookColours.ts';
import { textOn } from '../../view/theme/palette.ts';
import { inThemes } from '../figure/themeStyle.ts';
import partsJson from './elementParts.json' with { type: 'json' };

/**
 * The public contract of `<tally-map>`. `custom-elements.json` and the tables of `docs/element.md` are generated from it, and
 * tests compare it with the element. It changes only with the contract's version.
 */

/** The name of the element. */
export const tagName = 'tally-map';

/** The major version of the contract, under which `embed.js` has a URL that never changes its meaning. */
export const contractVersion = 1;

/** An attribute of the element. It has a property of the same name. */
export interface Attribute {
  readonly name: string;
  /** The allowed values, if they are a list. */
  readonly values?: readonly string[];
  /** The value without the attribute; `null` if there is none, or if it depends on the story. */
  readonly default: string | null;
  /** The default in words, if it depends on the story. */
  readonly defaultFrom?: string;
  /** In Markdown, as all descriptions here. */
  readonly description: string;
}

const languageTags = Object.keys(languages)
  .map((tag) => `\`${tag}\``)
  .join(', ');

export const attributes: readonly Attribute[] = [
  {
    name: 'src',
    default: null,
    description:
      'URL of a story; leave it out if the story is inline, in a child `<script type="application/json">`.',
  },
  {
    name: 'count',
    values: counts,
    default: viewDefaults.count,
    defaultFrom: 'from the story',
    description: 'The way of counting: published national counts, or the places’ own responses.',
  },
  {
    name: 'at',
    default: viewDefaults.at,
    defaultFrom: 'from the story; else the last stop',
    description: 'A stop: a report’s id on `reports`, a day such as `2017-07-04` on `responses`.',
  },
  {
    name: 'state',
    default: viewDefaults.state,
    description: 'Postal code of the selected state.',
  },
  {
    name: 'view',
    values: views,
    default: viewDefaults.view,
    description: 'How the country is drawn.',
  },
  {
    name: 'open',
    values: openings,
    default: viewDefaults.open,
    description: 'The section below the figure; the quotations are those of the selected state.',
  },
  {
    name: 'theme',
    values: themes,
    default: viewDefaults.theme,
    description: 'The colour scheme; `auto` follows the reader’s system.',
  },
  {
    name: 'lang',
    default: 'en',
    description: `Language of the interface and the story: ${languageTags}, also with a region (\`es-MX\`). For \`es\` and the \`src\` \`story.json\`, the element loads \`story.es.json\` from the same folder: the whole story in Spanish, as the build writes it, not the translation in \`data/\`. The property is the platform’s own.`,
  },
];

/** Whether the element defines the property of an attribute. `lang` is a property of all HTML elements. */
export const isOwnProperty = ({ name }: Attribute): boolean => name !== 'lang';

/** The properties without an attribute. They can only be read. Their types are written in TypeScript. */
export const readOnlyProperties = [
  {
    name: 'playing',
    type: 'boolean',
    default: 'false',
    description: 'Whether the stops are being replayed; read only.',
  },
  {
    name: 'defaults',
    type: 'ViewDetail | undefined',
    default: 'undefined',
    description:
      'The opening view by the attributes alone, with `at` on the shown count; `undefined` until the story has loaded; read only.',
  },
];

/** The methods. They take no argument and return nothing. */
export const methods = [
  {
    name: 'play',
    description: 'Replays the stops from the shown one, or from the first if the last is shown.',
  },
  { name: 'pause', description: 'Stops the replay at the shown stop.' },
];

/** The type of one of some values, in TypeScript. */
export const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ');

/** The type of values of which later versions may have more. */
export const openTo = (values: readonly string[]): string => `${oneOf(values)} | (string & {})`;

/** The fields of the event's `detail`, with their types. */
export const changeDetail = {
  count: oneOf(counts),
  at: 'string',
  state: 'string | null',
  view: 'string',
  open: `${openTo(openings)} | null`,
};

export const changeEvent = {
  name: 'tally-map:change',
  type: 'TallyMapChangeEvent',
  description:
    'Bubbles and is composed. Fires once a change of its `detail` has settled: at the end of a drag, at each stop of play, after a selection or a change by a property. Never fires at the start.',
};

/** The looks whose colour a host can set. */
const colouredLooks = (Object.keys(lookColours) as (keyof typeof lookColours)[]).filter(
  (name) => name !== 'stripe',
);

/** What else has the colour of a look. */
const alsoColoured: Readonly<Partial<Record<string, string>>> = {
  deep: ' and of the number',
  pale: ' and of the stripes of `hatch`',
};

/** The custom properties of CSS that a host may set on the element. */
export const customProperties = [
  ...colouredLooks.map(colour),
  family('serif', 'Font of the sentence and the quotations.'),
  family('sans', 'Font of all other text.'),
];

function colour(look: (typeof colouredLooks)[number]) {
  const also = alsoColoured[look] ?? '';
  const label = inThemes((palette) => textOn(palette, look));
  const description = `Colour of the levels with the look \`${look}\`${also}. The labels on it are \`${label}\`.`;
  const value = inThemes((palette) => palette[look]);
  return { name: `--tally-${look}`, syntax: '<color>', default: value, description };
}

function family(face: keyof Fonts, description: string) {
  return { name: `--tally-${face}`, syntax: '<family-name>#', default: fonts[face], description };
}

/** A part of the figure, for `::part(…)` and for scripts. */
export interface Part {
  readonly name: string;
  readonly description: string;
  /**
   * Selectors in the shadow root that scripts can rely on, with the number of elements that each selects; `null` for one or
   * more. By default `[part=<name>]` selects one element.
   */
  readonly selectors?: Readonly<Record<string, number | null>>;
  /** The condition under which the part exists. By default it always exists. */
  readonly when?: 'a state is selected' | 'its dialog is open' | `the view is ${View}`;
}

/** The part of a view. The map is in the list of parts, since it is always there. */
const partOf = (view: View): Part => ({
  name: view,
  description: `${english.views[view].title}, in the map’s place.`,
  selectors: { [`[part=${view}] [data-state][data-level]`]: 51 },
  when: `the view is ${view}`,
});

/** Every part of the figure, in the order of the contract's table. */
export const parts: readonly Part[] = [
  ...(partsJson as Part[]),
  ...views.filter((view) => view !== 'map').map(partOf),
];

/** The selectors of a part in the shadow root, with the number of elements that each selects. */
export const selectorsOf = ({ name, selectors }: Part): [selector: string, count: number | null][] =>
  Object.entries(selectors ?? { [`[part=${name}]`]: 1 });
