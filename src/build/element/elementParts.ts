/** A part of the figure: what `::part(…)` styles, and what a script finds in the shadow root. */
export interface Part {
  readonly name: string;
  readonly description: string;
  /**
   * What else a script can rely on, as selectors in the shadow root; each selects as many elements as its number says,
   * or at least one for `null`. Without any, `[part=<name>]` selects the part.
   */
  readonly selectors?: Readonly<Record<string, number | null>>;
  /** When the part is there; always if this is missing. */
  readonly when?: 'a state is chosen' | 'the view is tiles' | 'its dialog is open';
}

/** Every part of the figure, in the order of the contract's table. */
export const parts: readonly Part[] = [
  {
    name: 'map',
    description:
      'The map: one shape a place, and nothing else in it has `data-state`. `data-state` is a postal code, `data-counted` is `true` or `false`.',
    selectors: {
      'svg[part=map] path[data-state][data-level][data-counted]': 51,
      '[part=map] [data-state]': 51,
    },
  },
  {
    name: 'chips',
    description: 'A button for each of the smallest states and D.C., by postal code.',
    selectors: { '[part=chips] button[data-chip][data-level]': 9 },
  },
  {
    name: 'tiles',
    description: 'The tiles in the map’s place.',
    selectors: { '[part=tiles] [data-state][data-level]': 51 },
    when: 'the view is tiles',
  },
  { name: 'headline', description: 'The sentence with its number.' },
  { name: 'tally', description: 'The number alone.', selectors: { '[part=headline] [part=tally]': 1 } },
  {
    name: 'date',
    description: 'The day of the shown stop. With the caption it is what the slider’s `aria-valuetext` says.',
  },
  { name: 'caption', description: 'What was counted on that day.' },
  {
    name: 'legend',
    description:
      'One entry a level, places outside the story included; their numbers add up to 51. The attribute and the text of `b` are the number.',
    selectors: {
      '[part=legend] [data-level][data-count]': null,
      '[part=legend] [data-level] b': null,
    },
  },
  { name: 'time', description: 'The timeline with all its controls.' },
  {
    name: 'bars',
    description: 'A bar a stop, with its number.',
    selectors: { '[part=time] [part=bars] [data-stop][data-tally]': null },
  },
  {
    name: 'slider',
    description: 'The date: one step a stop, from 0.',
    selectors: { 'input[type=range][part=slider][aria-valuetext]': 1 },
  },
  { name: 'play', description: 'Plays and pauses.', selectors: { 'button[part=play]': 1 } },
  {
    name: 'previous',
    description: 'Goes to the stop before; visible where bars are narrower than 24 px.',
    selectors: { 'button[part=previous]': 1 },
  },
  {
    name: 'next',
    description: 'Goes to the next stop; visible where bars are narrower than 24 px.',
    selectors: { 'button[part=next]': 1 },
  },
  {
    name: 'count-by',
    description: 'The switch of the counts; empty where the story has one count.',
    selectors: { '[part=count-by] [data-count-by]': 2 },
  },
  { name: 'news', description: 'What is new at the shown stop.' },
  {
    name: 'card',
    description: 'The chosen state with its quotation and source; hidden where none is chosen.',
    selectors: {
      '[part=card][data-state][data-level] blockquote': null,
      '[part=card] cite': null,
    },
    when: 'a state is chosen',
  },
  {
    name: 'previous-state',
    description: 'Chooses the state before.',
    when: 'a state is chosen',
  },
  { name: 'next-state', description: 'Chooses the next state.', when: 'a state is chosen' },
  {
    name: 'close',
    description: 'Closes what it is in: the card, what is open below, or a dialog.',
    selectors: { '[part=card] [part=close]': 1 },
    when: 'a state is chosen',
  },
  {
    name: 'all-quotations',
    description: 'Opens all quotations of the chosen state.',
    when: 'a state is chosen',
  },
  { name: 'below', description: 'What is opened below the figure.' },
  {
    name: 'quotations',
    description: 'All quotations of the chosen state.',
    selectors: { '[part=below] [part=quotations]': 1 },
  },
  {
    name: 'copy',
    description: 'Copies a citation.',
    selectors: { '[part=quotations] [part=copy]': null },
    when: 'a state is chosen',
  },
  {
    name: 'table',
    description: 'The table of all places; filtering hides rows and never removes them.',
    selectors: { '[part=below] [part=table]': 1, 'table[part=table] tr[data-state][data-level]': 51 },
  },
  { name: 'search', description: 'Holds the table to the rows with a text.' },
  { name: 'filter-level', description: 'Holds the table to the rows of a level.' },
  { name: 'show-all', description: 'Shows the rows beyond the first ten.' },
  {
    name: 'method',
    description: 'How it is counted.',
    selectors: { '[part=below] [part=method]': 1 },
  },
  { name: 'find', description: 'The list that finds a state.' },
  { name: 'tooltip', description: 'The preview beside a state that is pointed at or has the focus.' },
  { name: 'status', description: 'What a screen reader speaks.' },
  { name: 'notice', description: 'What went wrong.' },
  {
    name: 'retry',
    description: 'Tries to load the story again.',
    selectors: { '[part=notice] [part=retry]': 1 },
  },
  {
    name: 'footer',
    description: 'What can be opened, shared and taken along, the sources, and the story’s day.',
  },
  { name: 'keyboard', description: 'Opens the list of the map’s keys.' },
  {
    name: 'share',
    description: 'The dialog of sharing and saving.',
    selectors: { 'dialog[part=share]': 1 },
    when: 'its dialog is open',
  },
  {
    name: 'embed',
    description: 'The dialog with the code of an embed; on the page alone.',
    selectors: { 'dialog[part=embed]': 1 },
    when: 'its dialog is open',
  },
  {
    name: 'keys',
    description: 'The dialog with the keys of the map.',
    selectors: { 'dialog[part=keys]': 1 },
    when: 'its dialog is open',
  },
];

/** The selectors of a part in the shadow root, with the number of elements that each selects. */
export const selectorsOf = ({ name, selectors }: Part): [selector: string, count: number | null][] =>
  Object.entries(selectors ?? { [`[part=${name}]`]: 1 });
