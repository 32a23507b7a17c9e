import { expect, it } from 'vitest';
import { allPlaces } from '../../src/geography/places.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import { captionOf, captionText } from '../../src/story/captions.ts';
import { snapshotAt } from '../../src/story/snapshots.ts';
import { type Stop, stopsOf } from '../../src/story/stops.ts';
import { spanishStory, story } from '../fixtures/story.ts';

const caption = (stop: Stop) => captionText(captionOf(spanishStory, snapshotAt(spanishStory, stop), spanish));

it('A Spanish caption has the outlet’s figure with our number beside it, or the states that answer, and the verb in their number.', () => {
  expect(stopsOf(story, 'reports').map(caption)).toEqual([
    '30 de junio: The Courier nombra 2 estados.',
    '30 de junio: Morning Ledger, según Newswire, nombra 4 estados.',
    '3 de julio: The Gazette cuenta “about five”; hasta ahora 5 y D.C. tienen nombre.',
    '5 de julio: The Tribune cuenta 5. Nadie más.',
  ]);
  expect(stopsOf(story, 'responses').slice(2, 4).map(caption)).toEqual([
    '3 de julio: D.C. y Kentucky contestan.',
    '5 de julio o antes: Nueva York contesta.',
  ]);
});

it('A Spanish day has its month in full, may have its year, and is short below the number.', () => {
  expect(spanish.day('2017-07-04')).toBe('4 de julio');
  expect(spanish.fullDay('2017-07-01')).toBe('1 de julio de 2017');
  expect(spanish.asOf('2017-07-01')).toBe('Al 1 jul. 2017');
});

it('A short Spanish month is the beginning of its name.', () => {
  for (let month = 1; month <= 12; month++) {
    const date = `2017-${String(month).padStart(2, '0')}-01`;
    const short = spanish.month(date, false);
    expect(short.length).toBeLessThanOrEqual(5);
    expect(spanish.day(date)).toMatch(new RegExp(`^1 de ${short.replace('.', '')}`));
  }
  expect(spanish.month('2018-09-01', true)).toBe('sept. 2018');
});

it('The Spanish noun for one state is singular.', () => {
  expect([0, 1, 2, 44].map(spanish.states)).toEqual(['0 estados', '1 estado', '2 estados', '44 estados']);
  expect([1, 51].map((n) => spanish.rowsShown(n, 51))).toEqual([
    'Se muestra 1 de 51 filas.',
    'Se muestran 51 de 51 filas.',
  ]);
});

it('A Spanish full stop follows the mark that ends a quotation, and not the one of an abbreviation.', () => {
  expect(spanish.punctuated('cuenta “nearly 40”. Nadie más.')).toBe('cuenta “nearly 40”. Nadie más.');
  expect(spanish.punctuated('cuenta 2 y D.C.. Nadie más.')).toBe('cuenta 2 y D.C. Nadie más.');
  expect(spanish.punctuated('Aún nada... Cuenta 2 y D.C..')).toBe('Aún nada... Cuenta 2 y D.C.');
});

it('The Spanish announcement of a report has day, new states and number.', () => {
  const names = spanish.list(['Ohio', 'Idaho']);
  expect(spanish.spokenReport('4 de julio', 2, false, names, '44 y D.C.', false)).toBe(
    '4 de julio: 2 estados más, Ohio e Idaho; 44 y D.C.',
  );
  expect(spanish.spokenReport('5 de julio', 0, false, '', '44', false)).toBe('5 de julio: nadie nuevo; 44.');
});

it('The Spanish label of a state has its level and its day.', () => {
  expect(spanish.placeLabel('Misisipi', 'Se negó', '30 de junio', true)).toBe(
    'Misisipi: Se negó desde el 30 de junio, con cita',
  );
});

it('A state has its Spanish name if there is one, and its short name is that or the AP abbreviation.', () => {
  const some = ['NY', 'NC', 'WV', 'DC', 'HI', 'TX', 'CT'] as const;
  expect(some.map(spanish.stateName).join(', ')).toBe(
    'Nueva York, Carolina del Norte, Virginia Occidental, Distrito de Columbia, Hawái, Texas, Connecticut',
  );
  expect(spanish.stateAbbreviation('MS')).toBe('Misisipi');
  expect(spanish.stateAbbreviation('CT')).toBe('Conn.');
  for (const { postal } of allPlaces)
    expect(spanish.stateName(postal)).not.toMatch(/North|South|New |West|District/);
});
