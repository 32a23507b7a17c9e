import { describe, expect, it } from 'vitest';
import { withEmbeds } from '../../src/domain/embedMessages.ts';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { levels } from '../../src/domain/levels.ts';
import { english } from '../../src/domain/messages.ts';
import { sentenceOf, spoken } from '../../src/domain/sentences.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { spanish } from '../../src/domain/spanish.ts';
import { type Stop, stopsOf } from '../../src/domain/stops.ts';
import { everyStop, story } from '../fixtures/story.ts';

const said = (stop: Stop) => spoken(sentenceOf(story, snapshotAt(story, stop), spanish));

describe('The sentence of a stop in Spanish', () => {
  it('The Spanish sentence of a report tells the fold’s number, and then the outlet’s own.', () => {
    expect(stopsOf(story, 'reports').map(said)).toEqual([
      '30 de junio de 2017: 2 estados mencionados hasta ahora. The Courier da la misma cifra.',
      '30 de junio de 2017: 4 estados mencionados hasta ahora. Morning Ledger, según Newswire, da la misma cifra.',
      '3 de julio de 2017: 5 estados y D.C. mencionados hasta ahora. The Gazette cuenta “about five” estados.',
      '5 de julio de 2017: 5 estados y D.C. mencionados hasta ahora. The Tribune cuenta 5.',
    ]);
  });

  it('The Spanish sentence holds no English word of the interface, at every stop.', () => {
    for (const stop of everyStop) {
      const ours = said(stop).replace(/“[^”]*”|The (Courier|Gazette|Tribune)/g, '');
      expect(ours).toMatch(/^\S.*[^.]\.$/);
      expect(ours).not.toMatch(
        /\b(states?|and|named|so far|counts?|the|by|push(es)?|ha(s|ve)|data|Ju(ne|ly))\b|undefined|null/i,
      );
    }
  });

  it('The Spanish sentence names who lists the states of an outlet.', () => {
    expect(spanish.countsTheSameNamedBy('The Tribune', 'The Lister')).toBe(
      'The Tribune da la misma cifra; los nombres son los de la lista de The Lister.',
    );
  });
});

describe('Days in Spanish', () => {
  it('A Spanish day has its month in full, and its year where it is asked for.', () => {
    expect(spanish.day('2017-07-04')).toBe('4 de julio');
    expect(spanish.fullDay('2017-07-01')).toBe('1 de julio de 2017');
    expect(spanish.fullDay('2018-01-03')).toBe('3 de enero de 2018');
    expect(spanish.dayOfMonth('2017-07-04')).toBe('4');
    expect(spanish.onOrBefore('18 de agosto')).toBe('El 18 de agosto o antes');
    expect(spanish.by('18 de agosto')).toBe('18 de agosto o antes');
  });

  it('A Spanish day is the day that is meant, in every month and across leap years.', () => {
    for (const year of [1970, 2000, 2017, 2018, 2020])
      for (let month = 1; month <= 12; month++)
        for (const day of ['01', '28']) {
          const date = `${year}-${String(month).padStart(2, '0')}-${day}`;
          expect(spanish.fullDay(date)).toMatch(new RegExp(`^${Number(day)} de [a-z]+ de ${year}$`));
        }
    expect(spanish.day('2020-02-29')).toBe('29 de febrero');
  });

  it('A short Spanish month is the beginning of its name.', () => {
    for (let month = 1; month <= 12; month++) {
      const date = `2017-${String(month).padStart(2, '0')}-01`;
      const short = spanish.month(date);
      expect(short.length).toBeLessThanOrEqual(5);
      expect(spanish.day(date)).toMatch(new RegExp(`^1 de ${short.replace('.', '')}`));
    }
    expect([spanish.month('2017-08-01'), spanish.month('2017-09-01')]).toEqual(['ago.', 'sept.']);
  });
});

describe('Numbers of states in Spanish', () => {
  it('A Spanish number of states tells one state from several.', () => {
    expect([0, 1, 2, 44].map(spanish.states)).toEqual(['0 estados', '1 estado', '2 estados', '44 estados']);
    expect([0, 1, 2, 44].map((n) => spanish.namedSoFar(n, false))).toEqual([
      '0 estados mencionados hasta ahora.',
      '1 estado mencionado hasta ahora.',
      '2 estados mencionados hasta ahora.',
      '44 estados mencionados hasta ahora.',
    ]);
    expect([1, 2].map(spanish.haveDelivered)).toEqual(['1 ya entregó datos.', '2 ya entregaron datos.']);
    expect([1, 2].map(spanish.added)).toEqual(['Se suma 1 estado:', 'Se suman 2 estados:']);
    expect([1, 9, 10].map(spanish.delivered)).toEqual([
      'Un estado entregó datos',
      'Nueve estados entregaron datos',
      '10 estados entregaron datos',
    ]);
    expect([1, 51].map((n) => spanish.rowsShown(n, 51))).toEqual([
      'Se muestra 1 de 51 respuestas.',
      'Se muestran 51 de 51 respuestas.',
    ]);
  });

  it('D.C. is told beside a Spanish number of states, and makes them several.', () => {
    expect(spanish.statesAndDc(44, true)).toBe('44 estados y D.C.');
    expect(spanish.figureAndDc(14, true)).toBe('14 y D.C.');
    expect(spanish.namedSoFar(1, true)).toBe('1 estado y D.C. mencionados hasta ahora.');
    expect(spanish.ownAnswers(1, false)).toMatch(/, 1 estado se resiste\.$/);
    expect(spanish.ownAnswers(1, true)).toMatch(/, 1 estado y D\.C\. se resisten\.$/);
    expect(spanish.addedWithDc(6)).toBe('Se suman 6 estados y D.C.:');
    expect(spanish.countsFigure('The Gazette', '41 y D.C.')).toBe('The Gazette cuenta 41 y D.C.');
    expect(spanish.levelHeldWithDc('Negativa total', 18)).toBe('Negativa total: 18 estados y D.C.');
  });

  it('The Spanish headline goes on from the number.', () => {
    const rest = 'todo lo que pidió la comisión';
    expect(spanish.headline(44, true)).toBe(`estados y el Distrito de Columbia no entregarán ${rest}`);
    expect(spanish.headline(19, false)).toBe(`estados no entregarán ${rest}`);
    expect(spanish.headline(1, false)).toBe(`estado no entregará ${rest}`);
    expect(spanish.headline(1, true)).toBe(`estado y el Distrito de Columbia no entregarán ${rest}`);
  });

  it('The Spanish words of the replay tell day, states and number.', () => {
    expect(spanish.playedCount('4 de julio', 2, false, 'Idaho y Texas', '44 y D.C.', false)).toBe(
      '4 de julio: 2 estados más, Idaho y Texas; 44 y D.C.',
    );
    expect(spanish.playedCount('5 de julio', 0, false, '', '44', false)).toBe(
      '5 de julio: no se suma ningún estado; 44.',
    );
    expect(spanish.playedAnswers('6 de julio', 1, 'Ohio', '44')).toBe('6 de julio: Ohio responde; 44.');
  });
});

describe('A list of names in Spanish', () => {
  it.each([
    [[], ''],
    [['Ohio'], 'Ohio'],
    [['Ohio', 'Texas'], 'Ohio y Texas'],
    [['Ohio', 'Idaho'], 'Ohio e Idaho'],
    [['Maine', 'Ohio', 'Illinois'], 'Maine, Ohio e Illinois'],
    [['Idaho', 'Iowa', 'Ohio'], 'Idaho, Iowa y Ohio'],
    [['Texas', 'el Distrito de Columbia'], 'Texas y el Distrito de Columbia'],
  ])('The Spanish list of %j joins the last by “y”, or by “e” before the same sound.', (names, joined) => {
    expect(spanish.list(names)).toBe(joined);
  });
});

describe('A state in Spanish', () => {
  it('A state is said in Spanish with its level and its day.', () => {
    expect(spanish.standing('Misisipi', 'Negativa total', '30 de junio', true)).toBe(
      'Misisipi, negativa total desde el 30 de junio, con cita',
    );
    expect(spanish.standing('Florida', 'Sin mención aún', null, false)).toBe('Florida, sin mención aún');
  });

  it('A state has its Spanish name where it has one.', () => {
    const names = (['NY', 'NC', 'WV', 'DC', 'HI', 'TX'] as const).map(spanish.stateName);
    expect(names).toEqual([
      'Nueva York',
      'Carolina del Norte',
      'Virginia Occidental',
      'Distrito de Columbia',
      'Hawái',
      'Texas',
    ]);
    for (const { postal } of jurisdictions)
      expect(spanish.stateName(postal)).not.toMatch(/North|South|New |West|District/);
  });

  it('Each level has a Spanish label that fits the legend.', () => {
    const labels = levels.map((level) => spanish.levelLabel(level, story.levels[level].label));
    expect(new Set(labels).size).toBe(levels.length);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(27);
    for (const level of levels) expect(labels).not.toContain(story.levels[level].label);
  });
});

/** Messages that are the same in both languages: forms without a word, signs, and names. */
const alike = [
  'dayOfMonth',
  'quoted',
  'aboutTheCount',
  'printedFigure',
  'keysList.0.0',
  'keysList.4.0',
  'keysList.6.0',
  'ways.iframe',
  'ways.script',
  'ways.amp',
  'ways.cms',
];

/** What each message is given in both languages: a number, where one is wanted, else a text. */
const given: Record<string, readonly unknown[]> = {
  day: ['2017-09-04'],
  fullDay: ['2017-09-04'],
  dayOfMonth: ['2017-09-04'],
  month: ['2018-01-04'],
  stateName: ['NY'],
  levelLabel: ['refused', 'Refused outright'],
  list: [['Ohio', 'Texas']],
  printedFigure: ['x', '1'],
  standing: ['x', 'y', 'z', true],
  playedCount: ['x', 2, true, 'y', 'z', false],
  playedAnswers: ['x', 2, 'y', 'z'],
  namedFirst: ['x', false],
  asReportedBy: ['x', 'y'],
  pinned: ['x', 'Y'],
};
const numbered = [
  ...['states', 'statesAndDc', 'figureAndDc', 'headline', 'namedSoFar', 'ownAnswers', 'haveDelivered'],
  ...['added', 'addedWithDc', 'delivered', 'tableSummary', 'rowsShown'],
];

/** Every message by its way in the table, functions called. */
function messagesOf(value: unknown, way: string): [string, unknown][] {
  if (typeof value === 'function') {
    const args = given[way] ?? (numbered.includes(way) ? [2, true] : ['x', 2]);
    return [[way, (value as (...args: readonly unknown[]) => unknown)(...args)]];
  }
  if (typeof value !== 'object' || value === null) return [[way, value]];
  return Object.entries(value).flatMap(([key, each]) => messagesOf(each, way ? `${way}.${key}` : key));
}

describe('The Spanish table', () => {
  const ours = new Map(messagesOf(withEmbeds(spanish), ''));
  const theirs = new Map(messagesOf(withEmbeds(english), ''));

  it('The Spanish table has the shape of the English one.', () => {
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
  });

  it('The Spanish table has a text for every message, which is not the English one.', () => {
    const same: string[] = [];
    for (const [way, text] of ours) {
      expect(text, way).toMatch(/\S/);
      expect(text, way).not.toMatch(/undefined|null|NaN|function/);
      if (text === theirs.get(way)) same.push(way);
    }
    expect(same).toEqual(alike);
  });

  it('Every Spanish text keeps the typographer’s marks.', () => {
    expect([...ours.values()].join('\n')).not.toMatch(/[a-z]'[a-z]|\.\.\.|--|«|»/);
  });
});
