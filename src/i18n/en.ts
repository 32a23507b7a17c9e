import { datePartsOf, type PlainDate } from '../lib/plainDate.ts';
import type { EmbedWords } from './embedWords.ts';
import type { PageWords } from './pageWords.ts';
import { mergeFullStops, withFullStop } from './punctuation.ts';
import { sentenceForms } from './sentenceForms.ts';
import type { Widened } from './widened.ts';

// Lists in British English have no comma before the last name, as in AP style.
const forms = sentenceForms({
  lang: 'en',
  lists: 'en-GB',
  // AP style abbreviates months, but never March to July.
  months: 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  state: 'state',
  states: 'states',
  and: 'and',
  more: (states) => states.replace(/\d+/, '$& more'),
  nobody: 'nobody new',
});
const { isOne, statesAndDc } = forms;
const dayOf = (date: PlainDate): string => `${forms.month(date, false)} ${datePartsOf(date)[2]}`;

/** The words of the figure in English, with dates in AP style. */
export const english = {
  ...forms,
  day: dayOf,
  fullDay: (date: PlainDate) => `${dayOf(date)}, ${datePartsOf(date)[0]}`,
  /** Begins a record of a response whose day is the latest possible one. */
  onOrBefore: (day: string) => `On or before ${day}`,
  /** `"Aug. 18 or earlier"`, for a response whose day is the latest possible one. AP style sets off a year by commas. */
  orEarlier: (day: string) => `${day}${/, \d+$/.test(day) ? ',' : ''} or earlier`,
  /** Corrects the punctuation after a text inside a sentence: `"“nearly 40”. No …"` becomes `"“nearly 40.” No …"`. */
  punctuated: (sentence: string) =>
    mergeFullStops(sentence)
      .replaceAll('”.', '.”')
      .replace(/([.!?…])\.”/g, '$1”'),

  /** `"As of July 4, 2017"`. It fits a line of 6.5rem. */
  asOf: (date: PlainDate): string => `As of ${english.fullDay(date)}`,

  /** The source of a count: `"The Gazette, as reported by Newswire"`. */
  asReportedBy: (outlet: string, via: string | undefined) =>
    via ? `${outlet}, as reported by ${via}` : outlet,
  nobodyNew: 'No state is new.',

  countBy: 'Count by',
  find: 'Find a state',
  play: 'Play',
  pause: 'Pause',
  replay: 'Replay',
  previousStop: 'Previous date',
  nextStop: 'Next date',
  slider: 'Date',
  /** Each view by its value of `view`: its name in a list of choices, and the title of the drawing. */
  views: {
    map: { choice: 'Map', title: 'Map of the United States' },
    tiles: { choice: 'Equal tiles', title: 'The United States, a tile for each state' },
  },
  chipsName: 'The nine smallest',
  loading: 'Loading …',

  /** The accessible name of a place: `"Ohio: In favor since June 30, quote available"`. */
  placeLabel: (name: string, level: string, since: string | null, quoted: boolean) =>
    `${name}: ${level}${since ? ` since ${since}` : ''}${quoted ? ', quote available' : ''}`,

  newsOf: (day: string) => `The news of ${day}`,
  newStates: 'New:',
  namesAllCounted: (outlet: string) => `${outlet} names no one else.`,
  changedResponse: (before: string, now: string) => `${withFullStop(now)} Before: ${withFullStop(before)}`,
  andMoreResponses: (n: number) => (isOne(n) ? 'And one more answer.' : `And ${n} more answers.`),

  inTheCountSince: (day: string) => `In the count since ${day}`,
  levelSince: (day: string) => `Since ${day}`,
  theStateSays: (level: string) => `The state says: ${level}`,
  summary: 'Summary',
  /** The default if a story has no words for it. */
  nothingBy: (day: string) => `Nothing on record by ${day}`,
  allQuotations: (n: number) => (isOne(n) ? 'Its one quotation' : `All ${n} quotations`),
  itsRecord: 'Its record',
  more: 'more',
  later: 'Later',
  quotationsOf: (name: string, n: number) =>
    isOne(n) ? `${name}: 1 quotation` : `${name}: all ${n} quotations`,
  recordOf: (name: string) => `${name}: its record`,
  previousState: (name: string) => `Previous state: ${name}`,
  nextState: (name: string) => `Next state: ${name}`,
  closeState: (name: string) => `Close ${name}`,
  quotedIn: (speaker: string) => `${speaker}, quoted in`,
  archived: 'Archived:',
  copyCitation: 'Copy citation',
  copyCitationOf: (publisher: string) => `Copy citation: ${publisher}`,
  /** The label of a note of the story. */
  note: 'Note:',

  /** The buttons of the foot. */
  footer: { table: 'All states', method: 'How we count' },
  /** The heading of the table: `"All 50 states and D.C."` */
  allStates: (n: number, dc: boolean) => `All ${statesAndDc(n, dc)}`,
  tableCaption: (sentence: string) => `Each state on the day shown. ${sentence}`,
  columns: { state: 'State', level: 'Status', since: { reports: 'Counted since', responses: 'Since' } },
  saidBy: 'Quotation or summary',
  sortBy: { state: 'Sort by state', level: 'Sort by status', since: 'Sort by date' },
  /** Announces an order of the table, ascending and descending. */
  sorted: {
    state: ['Sorted by state, A to Z.', 'Sorted by state, Z to A.'],
    level: ['Sorted by status, as in the legend.', 'Sorted by status, the legend’s last first.'],
    since: ['Sorted by date, oldest first.', 'Sorted by date, newest first.'],
  },
  search: 'Search states and quotations',
  searchExample: 'A state, a name, a word …',
  filterLevel: 'Status shown',
  allLevels: 'All statuses',
  rowsShown: (n: number, of: number) => `${n} of ${of} rows ${isOne(n) ? 'is' : 'are'} shown.`,
  rowsMatching: (n: number, shown: number) => `${n} rows match, ${shown} are shown.`,
  noRows: 'No row matches.',
  showAll: (n: number) => `Show all ${n} rows`,
  noLevelSelected: 'All levels are shown alike.',

  keys: 'Keyboard shortcuts',
  /** Each key with its action. */
  keysList: [
    ['← → ↑ ↓', 'the next state in that direction'],
    ['A to Z', 'a state by its name or postal code'],
    ['Home, End', 'the first and the last state by name'],
    ['Enter, Space', 'choose the state, or let it go'],
    ['Escape', 'close'],
    ['?', 'these shortcuts'],
  ],
  close: 'Close',

  share: 'Share',
  copyLink: 'Copy link',
  shareLink: 'Send …',
  saveImage: 'Save image',
  saveQuotation: 'Save quotation',
  saveCsv: 'Save data (CSV)',
  moreWays: 'More',
  saveSvg: 'Image for editing (SVG)',
  saveJson: 'Data (JSON)',
  saveMap: 'Image of the map',
  copied: 'Copied',
  copyByHand: 'Copying is blocked here: the text is selected, press Ctrl+C or ⌘C.',
  saveFailed: 'The file could not be made; try another format.',
  openFailed: 'This could not be loaded. Try again in a moment, or reload the page.',
  source: (work: string) => `Source: ${work}`,

  embed: 'Embed',

  howWeCount: 'How we count',
  sourcesOfTheCount: 'Sources of the count',
  before: 'Before:',
  corrections: 'Corrections',
  data: 'Data',
  openPage: 'Open the map on its own page',
  updated: (day: string) => withFullStop(`Updated ${day}`),

  loadFailed: 'The data of this map could not be loaded.',
  loadSlow: 'The data behind this map are slow to come.',
  retry: 'Try again',
  noStateSelected: 'No state is chosen.',
} as const;

/**
 * The words of the interface in one language. The English `embedWords` and `pageWords` are in separate modules, since the page
 * does not need them at first.
 */
export interface Messages extends Widened<typeof english> {
  readonly embedWords?: EmbedWords;
  readonly pageWords?: PageWords;
}

/** The words of the interface in a language other than English. */
export type Translation = Required<Messages>;
