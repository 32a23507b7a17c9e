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
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
/** Ends a sentence with one full stop, also where it ends in `D.C.` */
const closed = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
const states = (n: number): string => plural(n, 'state', 'states');

/** AP style: a number that begins a heading is spelled out up to nine. */
const spelled = (n: number): string =>
  ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n] ?? String(n);

/** Every word of the interface in English; dates in AP style. What the record says is not here. */
export const english = {
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
  /** Joins names: `"Idaho, Iowa and Ohio"`. */
  list: (names: readonly string[]) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  asReportedBy: (outlet: string, via: string | undefined) =>
    via ? `${outlet}, as reported by ${via}` : outlet,
  states,
  statesAndDc: (n: number, dc: boolean) => `${states(n)}${dc ? ' and D.C.' : ''}`,
  figureAndDc: (n: number, dc: boolean) => `${n}${dc ? ' and D.C.' : ''}`,
  quoted: (words: string) => `“${words}”`,

  headline: (n: number, dc: boolean) =>
    `${n === 1 ? 'state' : 'states'}${dc ? ' and the District of Columbia' : ''} won’t hand over everything the commission asked for`,
  namedSoFar: (who: string) => `${who} named so far.`,
  countsTheSame: (outlet: string) => `${outlet} counts the same.`,
  countsTheSameNamedBy: (outlet: string, lister: string) =>
    `${outlet} counts the same; the names are as listed by ${lister}.`,
  countsFigure: (outlet: string, figure: string) => closed(`${outlet} counts ${figure}`),
  countsWording: (outlet: string, wording: string) => `${outlet} counts “${wording}” states.`,
  ownAnswers: (n: number, dc: boolean) =>
    `By the states’ own answers, ${states(n)}${dc ? ' and D.C.' : ''} ${n === 1 && !dc ? 'pushes' : 'push'} back.`,
  haveDelivered: (n: number) => `${n} ${n === 1 ? 'has' : 'have'} delivered data.`,

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
  refuse: (figure: string) => `${figure} refuse`,

  /** D.C. among the names of a sentence. */
  dcInSentence: 'the District of Columbia',
  newsOf: (day: string) => `The news of ${day}`,
  added: (n: number) => (n === 1 ? '1 state is added:' : `${n} states are added:`),
  addedWithDc: (n: number) => `${states(n)} and D.C. are added:`,
  noneAdded: 'No state is added.',
  allNamedBefore: (outlet: string) => `Every state that ${outlet} names had been named before.`,
  notNamedYet: (names: string) => `Not named yet: ${names}.`,
  aboutTheCount: (outlet: string) => `${outlet}:`,
  twoFigures: 'One set of answers, two figures',
  pressFigure: (dc: boolean) => `states${dc ? ' and D.C.' : ''} withhold all or part, as the press counted`,
  commissionFigure: (dc: boolean) =>
    `states${dc ? ' and D.C.' : ''} refuse, as the commission’s vice chair counted`,
  refusedFigure: 'refused',
  agreedFigure: 'agreed',
  reviewingFigure: 'reviewing',
  afterDay: (day: string) => `After ${day}`,
  printedFigure: (outlet: string, figure: string) => closed(`${outlet}: ${figure}`),
  namedFirst: (names: string, one: boolean) => `${names} ${one ? 'is' : 'are'} named for the first time.`,
  answersOfTheDay: 'Answers of the day',
  delivered: (n: number) =>
    n === 1 ? 'One state has delivered data' : `${spelled(n)} states have delivered data`,
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
  note: (text: string) => `Note: ${text}`,

  tableSummary: (n: number) => `All ${n} answers as a table`,
  tableCaption: (sentence: string) => `What each state had answered. ${sentence}`,
  columns: {
    state: 'State',
    answer: 'Answer',
    date: 'Date',
    said: 'What its officials said',
    source: 'Source',
  },

  howWeCount: 'How we count',
  getTheData: 'Get the data (JSON)',
  sourcesOfTheCount: 'Sources of the count:',
  beforeTheLetter: 'Before the letter:',
  recordAsOf: (day: string) => `Record as of ${day}.`,

  loadFailed: 'The answers behind this map could not be loaded; what is shown here stays as it was served.',
  retry: 'Try again',
  pinned: (name: string, level: string) => `${name}: ${level}.`,
  unpinned: 'No state is chosen.',
} as const;

/** The words of the interface in one language. */
export type Messages = typeof english;
