import { jurisdictionOf, type Postal } from './jurisdictions.ts';
import type { Level } from './levels.ts';
import { datePartsOf, type PlainDate } from './plainDate.ts';

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
const dayOf = (date: PlainDate): number => datePartsOf(date)[2];
const plurals = new Intl.PluralRules('en');
const isOne = (n: number): boolean => plurals.select(n) === 'one';
const plural = (n: number, one: string, many: string): string => `${n} ${isOne(n) ? one : many}`;
/** Ends a sentence with one full stop, also where it ends in an abbreviation: `closed('44 and D.C.')` stays as it is. */
export const closed = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
const states = (n: number): string => plural(n, 'state', 'states');
const andDc = (dc: boolean): string => (dc ? ' and D.C.' : '');
const statesAndDc = (n: number, dc: boolean): string => `${states(n)}${andDc(dc)}`;
/** The lists of British English have no comma before the last name, and nor have those of AP style. */
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const list = (names: readonly string[]): string => lists.format(names);
const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** AP style: a number that begins a heading is spelled out up to nine. */
const spelled = (n: number): string =>
  ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n] ?? String(n);

/** Every word of the interface in English; dates in AP style. What the record says is not here. */
export const english = {
  /** The language, as `lang` and `Intl` take it. */
  lang: 'en',
  /** `"July 4"` */
  day: (date: PlainDate) => `${monthOf(date)} ${dayOf(date)}`,
  /** `"July 4, 2017"` */
  fullDay: (date: PlainDate) => `${monthOf(date)} ${dayOf(date)}, ${datePartsOf(date)[0]}`,
  /** `"4"` */
  dayOfMonth: (date: PlainDate) => String(dayOf(date)),
  /** `"Sept."` */
  month: monthOf,
  /** `"On or before Aug. 18"`, for an answer whose day is the latest on which it can have been given. */
  onOrBefore: (day: string) => `On or before ${day}`,
  by: (day: string) => `by ${day}`,
  /** `"Mississippi"` */
  stateName: (postal: Postal) => jurisdictionOf(postal).name as string,
  /** The label of a level: in English the record's own. */
  levelLabel: (_level: Level, label: string) => label,
  /** Joins names: `"Idaho, Iowa and Ohio"`. */
  list,
  asReportedBy: (outlet: string, via: string | undefined) =>
    via ? `${outlet}, as reported by ${via}` : outlet,
  states,
  statesAndDc,
  figureAndDc: (n: number, dc: boolean) => `${n}${andDc(dc)}`,
  quoted: (words: string) => `“${words}”`,

  headline: (n: number, dc: boolean) =>
    `${isOne(n) ? 'state' : 'states'}${dc ? ' and the District of Columbia' : ''} won’t hand over everything the commission asked for`,
  namedSoFar: (n: number, dc: boolean) => `${statesAndDc(n, dc)} named so far.`,
  countsTheSame: (outlet: string) => `${outlet} counts the same.`,
  countsTheSameNamedBy: (outlet: string, lister: string) =>
    `${outlet} counts the same; the names are as listed by ${lister}.`,
  countsFigure: (outlet: string, figure: string) => closed(`${outlet} counts ${figure}`),
  countsWording: (outlet: string, wording: string) => `${outlet} counts “${wording}” states.`,
  ownAnswers: (n: number, dc: boolean) =>
    `By the states’ own answers, ${statesAndDc(n, dc)} ${isOne(n) && !dc ? 'pushes' : 'push'} back.`,
  haveDelivered: (n: number) => `${n} ${isOne(n) ? 'has' : 'have'} delivered data.`,

  legendTitle: 'The 50 states and D.C., by their answer',
  clocks: { counted: 'As the press counted', answered: 'As the states answered' },
  views: { map: 'Map', tiles: 'Tiles', table: 'Table' },
  clockGroup: 'Clock',
  viewGroup: 'View',
  find: 'Find a state',
  play: 'Play',
  previousStop: 'Previous stop',
  nextStop: 'Next stop',
  slider: 'Date',
  dragTheDate: 'Drag the date',
  mapName: 'Map of the United States',
  tilesName: 'The United States, a tile for each state',
  refuse: (figure: string) => `${figure} refuse`,

  /** What is said of a state: `"Mississippi, refused outright since June 30, quote available"`. */
  standing: (name: string, level: string, since: string | null, quoted: boolean) =>
    `${name}, ${lowered(level)}${since ? ` since ${since}` : ''}${quoted ? ', quote available' : ''}`,
  /** What is said of a stop of the press's clock during play: `"July 4: 2 more states, Idaho and New Hampshire; 44 and D.C."` */
  playedCount: (day: string, n: number, dc: boolean, names: string, figure: string, isFirst: boolean) => {
    if (isFirst) return closed(`${day}: ${statesAndDc(n, dc)}`);
    const who = n > 0 ? plural(n, 'more state', 'more states') : '';
    const added = [who, dc ? 'D.C.' : ''].filter(Boolean).join(' and ') || 'no state is added';
    return `${day}: ${added}${names ? `, ${names}` : ''}; ${closed(figure)}`;
  },
  /** What is said of a stop of the states' clock during play: `"July 6: Ohio and Texas answer; 44 and D.C."` */
  playedAnswers: (day: string, n: number, names: string, figure: string) =>
    `${day}: ${names || states(n)} ${isOne(n) ? 'answers' : 'answer'}; ${closed(figure)}`,

  /** D.C. among the names of a sentence. */
  dcInSentence: 'the District of Columbia',
  newsOf: (day: string) => `The news of ${day}`,
  added: (n: number) => `${plural(n, 'state is', 'states are')} added:`,
  addedWithDc: (n: number) => `${states(n)} and D.C. are added:`,
  noneAdded: 'No state is added.',
  allNamedBefore: (outlet: string) => `Every state that ${outlet} names had been named before.`,
  notNamedYet: (names: string) => `Not in the count: ${names}.`,
  aboutTheCount: (outlet: string) => `${outlet}:`,
  twoFigures: 'One set of answers, two figures',
  pressFigure: (dc: boolean) => `states${andDc(dc)} withhold all or part, as the press counted`,
  commissionFigure: (dc: boolean) => `states${andDc(dc)} refuse, as the commission’s vice chair counted`,
  refusedFigure: 'refused',
  agreedFigure: 'agreed',
  reviewingFigure: 'reviewing',
  afterDay: (day: string) => `After ${day}`,
  printedFigure: (outlet: string, figure: string) => closed(`${outlet}: ${figure}`),
  namedFirst: (names: string, one: boolean) => `${names} ${one ? 'is' : 'are'} named for the first time.`,
  answersOfTheDay: 'Answers of the day',
  delivered: (n: number) =>
    isOne(n) ? 'One state has delivered data' : `${spelled(n)} states have delivered data`,
  chooseAState: 'Choose a state to read what its officials said.',

  countedSince: (day: string) => `counted since ${day}`,
  countedBy: (outlets: string) => `counted by ${outlets}`,
  summary: 'Summary',
  noAnswerBy: (day: string) => `No answer on record by ${day}`,
  ownAnswer: (level: string) => `Its own answer: ${level}`,
  noLetter: 'letter not received',
  later: 'Later',
  cite: 'Cite',
  archived: 'Archived:',
  previousState: 'Previous state',
  nextState: 'Next state',
  unpin: 'Close',
  /** Before a note of the record. */
  note: 'Note:',

  tableSummary: (n: number) => `All ${n} answers as a table`,
  tableCaption: (sentence: string) => `What each state had answered. ${sentence}`,
  columns: {
    state: 'State',
    answer: 'Answer',
    date: 'Date',
    said: 'What its officials said',
    source: 'Source',
  },
  party: 'Party',
  sortBy: {
    state: 'Sort by state',
    level: 'Sort by answer',
    date: 'Sort by date',
    party: 'Sort by the official’s party',
  },
  /** What is said of an order of the table, upward and downward. */
  sorted: {
    state: ['Sorted by state, A to Z.', 'Sorted by state, Z to A.'],
    level: ['Sorted by answer, refusals first.', 'Sorted by answer, refusals last.'],
    date: ['Sorted by date, oldest first.', 'Sorted by date, newest first.'],
    party: ['Sorted by the official’s party, A to Z.', 'Sorted by the official’s party, Z to A.'],
  },
  filter: 'Filter',
  filterText: 'Filter the table',
  filterLevel: 'Answers shown',
  allLevels: 'All answers',
  rowsShown: (n: number, of: number) => `${n} of ${of} answers are shown.`,
  noRows: 'No answer matches.',
  showAll: 'Show all',
  levelHeld: (level: string, n: number) => `${level}: ${states(n)}.`,
  /** As `levelHeld`, where D.C. is among them. */
  levelHeldWithDc: (level: string, n: number) => `${level}: ${states(n)} and D.C.`,
  levelLetGo: 'All levels are shown alike.',

  keys: 'Keys',
  keysTitle: 'Keys on map and tiles',
  /** Each key and what it does. */
  keysList: [
    ['← → ↑ ↓', 'the next state in that direction'],
    ['A to Z', 'a state by its name or postal code'],
    ['Home, End', 'the first and the last state by name'],
    ['Enter', 'choose the state and read what its officials said'],
    ['Escape', 'let go'],
    ['Space', 'play and pause'],
    ['?', 'these keys'],
  ],
  close: 'Close',

  shareAndSave: 'Share and save',
  copyLink: 'Copy link to this view',
  linkCopied: 'The link is copied.',
  share: 'Share this view',
  savePng: 'Picture (PNG)',
  saveSvg: 'Picture (SVG)',
  saveJson: 'Record (JSON)',
  saveCsv: 'Record (CSV)',
  copyCitation: 'Copy',
  copyCitationOf: (publisher: string) => `Copy the citation of ${publisher}`,
  citationCopied: 'The citation is copied.',
  copyByHand: 'Copying is blocked here: the text is selected, press Ctrl+C or ⌘C.',
  saveFailed: 'The file could not be made; try another format.',
  openFailed: 'This could not be loaded; try again in a moment.',
  /** What the outline of a state means on a picture of the press's clock. */
  namedNow: 'Named for the first time',

  embed: 'Embed',

  howWeCount: 'How we count',
  sourcesOfTheCount: 'Sources of the count:',
  beforeTheLetter: 'Before the letter:',
  getTheData: 'Get the data',
  openPage: 'Open the map on its own page',
  recordAsOf: (day: string) => `Record as of ${day}.`,

  loadFailed: 'The answers behind this map could not be loaded; what is shown here stays as it was served.',
  retry: 'Try again',
  pinned: (name: string, level: string) => `${name}: ${level}.`,
  unpinned: 'No state is chosen.',
} as const;

/** The type of a table of words in any language, made of the English one. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => unknown
    ? (...given: Given) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The words of the interface in one language. */
export type Messages = Widened<typeof english>;
