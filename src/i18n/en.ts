import { jurisdictionOf, type Postal } from '../geography/jurisdictions.ts';
import { stateCodes } from '../geography/stateCodes.ts';
import { datePartsOf, type PlainDate } from '../lib/plainDate.ts';

/** AP style: months with a day are abbreviated, March to July never are. */
const apMonths = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

const monthOf = (date: PlainDate): string => apMonths[datePartsOf(date)[1] - 1] as string;
const yearOf = (date: PlainDate): number => datePartsOf(date)[0];
const dayOf = (date: PlainDate): number => datePartsOf(date)[2];
const plurals = new Intl.PluralRules('en');
const isOne = (n: number): boolean => plurals.select(n) === 'one';
const plural = (n: number, one: string, many: string): string => `${n} ${isOne(n) ? one : many}`;
/** Ends a sentence with one full stop, also where it ends in an abbreviation or a quotation: `closed('44 and D.C.')` stays as it is. */
export const closed = (sentence: string): string => {
  if (/[.!?]”?$/.test(sentence)) return sentence;
  return sentence.endsWith('”') ? sentence.replace(/”$/, '.”') : `${sentence}.`;
};
/** One full stop where an abbreviation ends a sentence. */
export const oneStop = (sentence: string): string => sentence.replaceAll('..', '.');
const states = (n: number): string => plural(n, 'state', 'states');
const andDc = (dc: boolean): string => (dc ? ' and D.C.' : '');
const statesAndDc = (n: number, dc: boolean): string => `${states(n)}${andDc(dc)}`;
const statesNoun = (n: number, dc: boolean): string => `${isOne(n) ? 'state' : 'states'}${andDc(dc)}`;
/** The lists of British English have no comma before the last name, and nor have those of AP style. */
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const list = (names: readonly string[]): string => lists.format(names);
const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** Every word of the interface in English; dates in AP style. What the story says is not here. */
export const english = {
  /** The language, as `lang` and `Intl` take it. */
  lang: 'en',
  /** `"July 4"` */
  day: (date: PlainDate) => `${monthOf(date)} ${dayOf(date)}`,
  /** `"July 4, 2017"` */
  fullDay: (date: PlainDate) => `${monthOf(date)} ${dayOf(date)}, ${yearOf(date)}`,
  /** `"Sept."`, and with the year `"April 2018"` */
  month: (date: PlainDate, withYear: boolean) => `${monthOf(date)}${withYear ? ` ${yearOf(date)}` : ''}`,
  /** `"On or before Aug. 18"`, for an answer whose day is the latest on which it can have been given. */
  onOrBefore: (day: string) => `On or before ${day}`,
  by: (day: string) => `by ${day}`,
  /** `"Mississippi"` */
  stateName: (postal: Postal) => jurisdictionOf(postal).name as string,
  /** `"Miss."` */
  stateAbbreviation: (postal: Postal) => stateCodes[postal].ap,
  /** Joins names: `"Idaho, Iowa and Ohio"`. */
  list,
  /** `"Idaho, Iowa and 12 more"` */
  listAndMore: (names: readonly string[], more: number) => `${names.join(', ')} and ${more} more`,
  isOne,
  states,
  /** `"44 states and D.C."` */
  statesAndDc,
  /** The same without its number: `"states and D.C."` */
  statesNoun,
  figureAndDc: (n: number, dc: boolean) => `${n}${andDc(dc)}`,
  quoted: (words: string) => `“${words}”`,
  /** What was filled into a sentence with the marks behind it: `"counts “nearly 40”. No …"` is `"counts “nearly 40.” No …"`. */
  punctuated: (sentence: string) => oneStop(sentence).replaceAll('”.', '.”'),
  lowered,

  asOf: (day: string) => `As of ${day}`,
  /** Behind the date, where there is room: on what the number rests. */
  basis: (basis: string) => `, ${basis}`,

  /** Who counts: `"The Gazette, as reported by Newswire"`. */
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
  /** Each way to draw the country, by its value of `view`: its name in a list of choices, and what the drawing is called. */
  views: {
    map: { choice: 'Map', title: 'Map of the United States' },
    tiles: { choice: 'Equal tiles', title: 'The United States, a tile for each state' },
  },
  chipsName: 'The nine smallest',
  loading: 'Loading …',

  /** What is said of a state: `"Ohio, in favor since June 30, quote available"`. */
  standing: (name: string, level: string, since: string | null, quoted: boolean) =>
    `${name}, ${lowered(level)}${since ? ` since ${since}` : ''}${quoted ? ', quote available' : ''}`,
  /** What is said of a stop of the reports: `"July 4: 2 more states, Idaho and New Hampshire; 44 and D.C."` */
  spokenReport: (day: string, n: number, dc: boolean, names: string, figure: string, isFirst: boolean) => {
    if (isFirst) return closed(`${day}: ${statesAndDc(n, dc)}`);
    const who = n > 0 ? plural(n, 'more state', 'more states') : '';
    const added = [who, dc ? 'D.C.' : ''].filter(Boolean).join(' and ') || 'nobody new';
    return `${day}: ${added}${names ? `, ${names}` : ''}; ${closed(figure)}`;
  },
  /** What is said of a stop of the responses: `"July 6: Ohio and Texas; 44 and D.C."` */
  spokenResponses: (day: string, n: number, names: string, figure: string) =>
    `${day}: ${names || states(n)}; ${closed(figure)}`,

  newsOf: (day: string) => `The news of ${day}`,
  newStates: 'New:',
  /** The places of a level, named. */
  ofLevel: (level: string, names: string) => closed(`${level}: ${names}`),
  namesAllCounted: (outlet: string) => `${outlet} names no one else.`,
  firstAnswer: (level: string) => closed(lowered(level)),
  changedAnswer: (before: string, now: string) => `${lowered(before)} before, now ${lowered(now)}.`,
  andMoreAnswers: (n: number) => `And ${n} more.`,

  inTheCountSince: (day: string) => `In the count since ${day}`,
  levelSince: (day: string) => `Since ${day}`,
  theStateSays: (level: string) => `The state says: ${lowered(level)}`,
  summary: 'Summary',
  /** Where a story has no words of its own for it. */
  nothingBy: (day: string) => `Nothing on record by ${day}`,
  outside: 'Not in this story',
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
  /** Before a note of the story. */
  note: 'Note:',

  /** What is in the foot, short. */
  footer: { table: 'All states', method: 'How we count' },
  /** What stands over the table: `"All 50 states and D.C."` */
  allStates: (n: number, dc: boolean) => `All ${statesAndDc(n, dc)}`,
  tableCaption: (sentence: string) => `Each state on the day shown. ${sentence}`,
  columns: { state: 'State', level: 'Status', since: { reports: 'Counted since', responses: 'Since' } },
  saidBy: 'Quotation or summary',
  sortBy: { state: 'Sort by state', level: 'Sort by status', since: 'Sort by date' },
  /** What is said of an order of the table, upward and downward. */
  sorted: {
    state: ['Sorted by state, A to Z.', 'Sorted by state, Z to A.'],
    level: ['Sorted by status, as in the legend.', 'Sorted by status, the legend’s last first.'],
    since: ['Sorted by date, oldest first.', 'Sorted by date, newest first.'],
  },
  search: 'Search states and quotations',
  searchExample: 'A state, a name, a word …',
  filterLevel: 'Status shown',
  allLevels: 'Every status',
  rowsShown: (n: number, of: number) => `${n} of ${of} rows ${isOne(n) ? 'is' : 'are'} shown.`,
  noRows: 'No row matches.',
  showAll: (n: number) => `Show all ${n}`,
  levelSelected: (level: string, n: number, dc: boolean) => closed(`${level}: ${statesAndDc(n, dc)}`),
  levelLetGo: 'All levels are shown alike.',

  keys: 'Keyboard shortcuts',
  /** Each key and what it does. */
  keysList: [
    ['← → ↑ ↓', 'the next state in that direction'],
    ['A to Z', 'a state by its name or postal code'],
    ['Home, End', 'the first and the last state by name'],
    ['Enter', 'choose the state and read on'],
    ['Escape', 'close'],
    ['Space', 'play and pause'],
    ['?', 'these shortcuts'],
  ],
  close: 'Close',

  share: 'Share',
  copyLink: 'Copy link',
  linkCopied: 'The link is copied.',
  shareLink: 'Send …',
  saveImage: 'Save image',
  saveCsv: 'Save data (CSV)',
  moreWays: 'More',
  saveSvg: 'Image for editing (SVG)',
  saveJson: 'Data (JSON)',
  saveMap: 'Image of the map',
  copied: 'Copied',
  citationCopied: 'The citation is copied.',
  copyByHand: 'Copying is blocked here: the text is selected, press Ctrl+C or ⌘C.',
  saveFailed: 'The file could not be made; try another format.',
  openFailed: 'This could not be loaded; try again in a moment.',
  source: (work: string) => `Source: ${work}`,

  embed: 'Embed',

  howWeCount: 'How we count',
  sourcesOfTheCount: 'Sources of the count',
  countOf: (outlet: string, figure: string) => closed(`${outlet}: ${figure}`),
  before: 'Before:',
  corrections: 'Corrections',
  data: 'Data',
  openPage: 'Open the map on its own page',
  updated: (day: string) => closed(`Updated ${day}`),

  loadFailed: 'The data behind this map could not be loaded; what is shown here stays as it was.',
  nothingLoaded: 'The data behind this map could not be loaded.',
  otherFailed: 'The other data could not be loaded; the map shows the former still.',
  loadSlow: 'The data behind this map are slow to come.',
  retry: 'Try again',
  selected: (name: string, level: string) => closed(`${name}: ${lowered(level)}`),
  letGo: 'No state is chosen.',
} as const;

/** The type of a table of words in any language, made of the English one. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => unknown
    ? (...given: Given) => T extends (...given: Given) => boolean ? boolean : string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The words of the interface in one language. */
export type Messages = Widened<typeof english>;
