import { jurisdictionOf, type Postal } from '../geography/jurisdictions.ts';
import { stateCodes } from '../geography/stateCodes.ts';
import { datePartsOf, type PlainDate } from '../lib/plainDate.ts';
import type { Level } from '../story/levels.ts';

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
const states = (n: number): string => plural(n, 'state', 'states');
const andDc = (dc: boolean): string => (dc ? ' and D.C.' : '');
const statesAndDc = (n: number, dc: boolean): string => `${states(n)}${andDc(dc)}`;
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
  /** The label of a level: in English the story's own. */
  levelLabel: (_level: Level, label: string) => label,
  /** The same in a narrow legend. */
  shortLevelLabel: (_level: Level, label: string) => label,
  /** Joins names: `"Idaho, Iowa and Ohio"`. */
  list,
  /** `"Idaho, Iowa and 12 more"` */
  listAndMore: (names: readonly string[], more: number) => `${names.join(', ')} and ${more} more`,
  states,
  statesAndDc,
  figureAndDc: (n: number, dc: boolean) => `${n}${andDc(dc)}`,
  quoted: (words: string) => `“${words}”`,
  lowered,

  headline: {
    reports: (n: number, dc: boolean) =>
      `${isOne(n) ? 'state' : 'states'}${andDc(dc)} won’t hand over all the voter data Trump’s election commission asked for`,
    responses: (n: number, dc: boolean) =>
      `${isOne(n) ? 'state' : 'states'}${andDc(dc)} ${isOne(n) && !dc ? 'refuses' : 'refuse'} some or all of the voter data Trump’s election commission asked for`,
  },
  asOf: (day: string) => `As of ${day}`,
  /** Behind the date, where there is room. */
  byOwnAnswers: ', by the states’ own answers',

  /** Who counts: `"The Hill, as reported by Axios"`. */
  asReportedBy: (outlet: string, via: string | undefined) =>
    via ? `${outlet}, as reported by ${via}` : outlet,
  listsStates: (n: number, dc: boolean) => closed(`lists ${statesAndDc(n, dc)}`),
  counts: (figure: string) => closed(`counts ${figure}`),
  countsNamedBy: (figure: string, lister: string) => closed(`counts ${figure}, named by ${lister}`),
  countsCanBeNamed: (figure: string, named: string) => `counts ${figure}; ${named} can be named so far.`,
  noNewState: 'No new state.',
  answer: (names: string, n: number) => `${names} ${isOne(n) ? 'answers' : 'answer'}.`,

  legendTitle: 'The 50 states and D.C., by their answer',
  countBy: 'Count by',
  counting: { reports: 'news tallies', responses: 'states’ own answers' },
  find: 'Find a state',
  play: 'Play',
  pause: 'Pause',
  replay: 'Replay',
  previousStop: 'Previous date',
  nextStop: 'Next date',
  slider: 'Date',
  mapName: 'Map of the United States',
  tilesName: 'The United States, a tile for each state',
  chipsName: 'The nine smallest',
  tapAState: 'Tap a state for its officials’ words',
  chooseAState: 'Choose a state for its officials’ words',
  loading: 'Loading …',

  /** What is said of a state: `"Mississippi, refused outright since June 30, quote available"`. */
  standing: (name: string, level: string, since: string | null, quoted: boolean) =>
    `${name}, ${lowered(level)}${since ? ` since ${since}` : ''}${quoted ? ', quote available' : ''}`,
  /** What is said of a stop of the reports: `"July 4: 2 more states, Idaho and New Hampshire; 44 and D.C."` */
  spokenReport: (day: string, n: number, dc: boolean, names: string, figure: string, isFirst: boolean) => {
    if (isFirst) return closed(`${day}: ${statesAndDc(n, dc)}`);
    const who = n > 0 ? plural(n, 'more state', 'more states') : '';
    const added = [who, dc ? 'D.C.' : ''].filter(Boolean).join(' and ') || 'no new state';
    return `${day}: ${added}${names ? `, ${names}` : ''}; ${closed(figure)}`;
  },
  /** What is said of a stop of the responses: `"July 6: Ohio and Texas answer; 44 and D.C."` */
  spokenResponses: (day: string, n: number, names: string, figure: string) =>
    `${day}: ${names || states(n)} ${isOne(n) ? 'answers' : 'answer'}; ${closed(figure)}`,

  newsOf: (day: string) => `The news of ${day}`,
  newStates: 'New:',
  notInTheCount: (names: string) => closed(`Not in the count: ${names}`),
  namesAllCounted: (outlet: string) => `${outlet} names no one else.`,
  firstAnswer: (level: string) => closed(lowered(level)),
  changedAnswer: (before: string, now: string) => `${lowered(before)} before, now ${lowered(now)}.`,
  andMoreAnswers: (n: number) => `And ${n} more.`,
  whyTheyDiffer: 'Why the two counts differ',

  inTheCountSince: (day: string) => `In the count since ${day}`,
  levelSince: (day: string) => `Since ${day}`,
  theStateSays: (level: string) => `The state says: ${lowered(level)}`,
  summary: 'Summary',
  noAnswerBy: (day: string) => `No answer on record by ${day}`,
  noLetter: 'letter not received',
  allQuotations: (n: number) => (isOne(n) ? 'Its one quotation' : `All ${n} quotations`),
  itsAnswers: 'Its answers',
  more: 'more',
  later: 'Later',
  quotationsOf: (name: string, n: number) =>
    isOne(n) ? `${name}: 1 quotation` : `${name}: all ${n} quotations`,
  answersOf: (name: string) => `${name}: its answers`,
  previousState: (name: string) => `Previous state: ${name}`,
  nextState: (name: string) => `Next state: ${name}`,
  closeState: (name: string) => `Close ${name}`,
  quotedIn: (speaker: string) => `${speaker}, quoted in`,
  archived: 'Archived:',
  copyCitation: 'Copy citation',
  copyCitationOf: (publisher: string) => `Copy citation: ${publisher}`,
  /** Before a note of the story. */
  note: 'Note:',

  allAnswers: (n: number) => `All ${n} answers`,
  /** What is in the foot, short. */
  footer: { answers: (n: number) => `All ${n} answers`, method: 'How we count' },
  tableCaption: (sentence: string) => `What each state had answered. ${sentence}`,
  columns: { state: 'State', level: 'Answer', since: { reports: 'Counted since', responses: 'Since' } },
  saidBy: 'What its officials said',
  sortBy: { state: 'Sort by state', level: 'Sort by answer', since: 'Sort by date' },
  /** What is said of an order of the table, upward and downward. */
  sorted: {
    state: ['Sorted by state, A to Z.', 'Sorted by state, Z to A.'],
    level: ['Sorted by answer, refusals first.', 'Sorted by answer, refusals last.'],
    since: ['Sorted by date, oldest first.', 'Sorted by date, newest first.'],
  },
  search: 'Search states and quotations',
  searchExample: 'Mississippi, “privacy” …',
  filterLevel: 'Answers shown',
  allLevels: 'All answers',
  rowsShown: (n: number, of: number) => `${n} of ${of} answers ${isOne(n) ? 'is' : 'are'} shown.`,
  noRows: 'No answer matches.',
  showAll: (n: number) => `Show all ${n}`,
  levelSelected: (level: string, n: number, dc: boolean) => closed(`${level}: ${statesAndDc(n, dc)}`),
  levelLetGo: 'All levels are shown alike.',

  keys: 'Keyboard shortcuts',
  /** Each key and what it does. */
  keysList: [
    ['← → ↑ ↓', 'the next state in that direction'],
    ['A to Z', 'a state by its name or postal code'],
    ['Home, End', 'the first and the last state by name'],
    ['Enter', 'choose the state and read what its officials said'],
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
  twoCounts: {
    news: (dc: boolean) => `states${andDc(dc)} withhold some or all, in the news tallies`,
    commission: (dc: boolean) => `states${andDc(dc)} refuse, by the commission’s count`,
    split: (refused: number, agreed: number, reviewing: number) =>
      `${refused} refused, ${agreed} agreed, ${reviewing} reviewing`,
  },
  data: 'Data',
  openPage: 'Open the map on its own page',
  sources: 'Sources: news reports, state officials’ statements. Map: U.S. Census Bureau.',
  updated: (day: string) => closed(`Updated ${day}`),

  loadFailed: 'The answers behind this map could not be loaded; what is shown here stays as it was served.',
  retry: 'Try again',
  selected: (name: string, level: string) => closed(`${name}: ${lowered(level)}`),
  letGo: 'No state is chosen.',
} as const;

/** The type of a table of words in any language, made of the English one. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => unknown
    ? (...given: Given) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The words of the interface in one language. */
export type Messages = Widened<typeof english>;
