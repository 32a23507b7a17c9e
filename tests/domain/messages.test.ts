import { describe, expect, it } from 'vitest';
import { english } from '../../src/domain/messages.ts';

describe('Days in AP style', () => {
  it('AP style abbreviates all months but March to July.', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2017-${String(month + 1).padStart(2, '0')}-09`);
    expect(months.map(english.day)).toEqual([
      'Jan. 9',
      'Feb. 9',
      'March 9',
      'April 9',
      'May 9',
      'June 9',
      'July 9',
      'Aug. 9',
      'Sept. 9',
      'Oct. 9',
      'Nov. 9',
      'Dec. 9',
    ]);
    expect(months.map(english.month)).toEqual(months.map((date) => english.day(date).slice(0, -2)));
  });

  it('A day in AP style has no leading zero, and its year after a comma where it is asked for.', () => {
    expect(english.fullDay('2017-07-04')).toBe('July 4, 2017');
    expect(english.dayOfMonth('2017-07-04')).toBe('4');
    expect(english.onOrBefore('Aug. 18')).toMatch(/^on or before Aug\. 18$/i);
    expect(english.by('June 30')).toBe('by June 30');
  });
});

describe('Numbers of states', () => {
  it('A number of states tells one state from several.', () => {
    expect([0, 1, 2].map(english.states)).toEqual(['0 states', '1 state', '2 states']);
    expect([1, 2].map(english.haveDelivered)).toEqual(['1 has delivered data.', '2 have delivered data.']);
    expect([1, 2].map(english.added)).toEqual(['1 state is added:', '2 states are added:']);
    expect([1, 9, 10].map(english.delivered)).toEqual([
      'One state has delivered data',
      'Nine states have delivered data',
      '10 states have delivered data',
    ]);
  });

  it('D.C. is told beside a number of states, never in it.', () => {
    expect(english.statesAndDc(44, true)).toBe('44 states and D.C.');
    expect(english.statesAndDc(44, false)).toBe('44 states');
    expect(english.figureAndDc(14, true)).toBe('14 and D.C.');
    expect(english.addedWithDc(6)).toBe('6 states and D.C. are added:');
  });

  it('States push back, and one state pushes back.', () => {
    expect(english.ownAnswers(1, false)).toBe('By the states’ own answers, 1 state pushes back.');
    expect(english.ownAnswers(1, true)).toBe('By the states’ own answers, 1 state and D.C. push back.');
    expect(english.ownAnswers(9, false)).toBe('By the states’ own answers, 9 states push back.');
  });
});

describe('The headline', () => {
  it('The headline goes on from the number, which stands alone.', () => {
    const rest = ' won’t hand over everything the commission asked for';
    expect(english.headline(44, true)).toBe(`states and the District of Columbia${rest}`);
    expect(english.headline(19, false)).toBe(`states${rest}`);
    expect(english.headline(1, false)).toBe(`state${rest}`);
  });
});

describe('A sentence that ends in D.C.', () => {
  it('A sentence that ends in D.C. has one full stop.', () => {
    expect(english.countsFigure('The Gazette', '41 and D.C.')).toBe('The Gazette counts 41 and D.C.');
    expect(english.countsFigure('The Courier', '24')).toBe('The Courier counts 24.');
    expect(english.printedFigure('The commission', '14 and D.C.')).toBe('The commission: 14 and D.C.');
  });
});

describe('A list of names', () => {
  it('A list of names joins the last by “and”, without a comma before it.', () => {
    expect([[], ['Idaho'], ['Idaho', 'Iowa'], ['Idaho', 'Iowa', 'Ohio']].map(english.list)).toEqual([
      '',
      'Idaho',
      'Idaho and Iowa',
      'Idaho, Iowa and Ohio',
    ]);
  });
});

describe('An outlet', () => {
  it('An outlet is named with whoever reports it.', () => {
    expect(english.asReportedBy('The Gazette', 'Newswire')).toBe('The Gazette, as reported by Newswire');
    expect(english.asReportedBy('The Gazette', undefined)).toBe('The Gazette');
  });
});

describe('Every text of the interface', () => {
  it('Every English text keeps the typographer’s marks.', () => {
    const texts = JSON.stringify(english);
    expect(texts).not.toMatch(/[a-z]'[a-z]|\.\.\.|--/);
  });
});
