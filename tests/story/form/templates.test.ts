import { describe, expect, it } from 'vitest';
import { fill, type Placeholder, templateFault, textsOfTemplate } from '../../../src/story/form/templates.ts';

/** Every place that a template can have, with a text that no template holds. */
const fills: Readonly<Record<Placeholder, string>> = {
  n: '44',
  noun: 'states and D.C.',
  states: '44 states and D.C.',
  day: 'July 5',
  names: 'Idaho and Iowa',
  figure: '“nearly 40”',
  lister: 'The Lister',
  named: '27',
};
const places = Object.keys(fills) as Placeholder[];
const forms = { one: '{noun} has it', other: '{noun} have it' };

describe('A filled template', () => {
  it.each(places)('The place {%s} is filled wherever and however often a template has it.', (place) => {
    const text = fills[place];
    expect(fill(`{${place}} first`, false, fills)).toBe(`${text} first`);
    expect(fill(`twice {${place}}, {${place}} so`, false, fills)).toBe(`twice ${text}, ${text} so`);
  });

  it('A template of two forms is filled in the one of its number.', () => {
    expect(fill(forms, true, { noun: 'state' })).toBe('state has it');
    expect(fill(forms, false, { noun: 'states' })).toBe('states have it');
  });

  it('A template without places stays as it is, and so does a place for which there is no text.', () => {
    expect(fill('No place at all.', true, fills)).toBe('No place at all.');
    expect(fill('{n} of {figure}', false, { n: '3' })).toBe('3 of {figure}');
  });

  it('A text that looks like a place, or like a pattern of replacement, is not filled itself.', () => {
    expect(fill('{figure}, {n}', false, { figure: '{n}', n: '$& $1' })).toBe('{n}, $& $1');
  });

  it('The texts of a template are its one or its two forms.', () => {
    expect(textsOfTemplate('{n} of 48')).toEqual(['{n} of 48']);
    expect(textsOfTemplate(forms)).toEqual([forms.one, forms.other]);
  });
});

describe('The fault of a template', () => {
  it('A template has no fault where it holds what it must, and nothing but what it may.', () => {
    expect(templateFault('{noun} agree by {day}', { may: ['noun', 'day'], must: ['noun'] })).toBeNull();
    expect(templateFault(forms, { may: ['noun'], must: ['noun'] })).toBeNull();
    expect(templateFault('{n} of 48', { may: ['n', 'names'], oneOf: ['n', 'names'] })).toBeNull();
    expect(templateFault('No place', { may: ['n'] })).toBeNull();
  });

  it('Each place is taken by a template that may have it, and refused by one that may not.', () => {
    for (const place of places)
      for (const allowed of places) {
        const fault = `{${place}} has no meaning in this text; write {${allowed}}.`;
        expect(templateFault(`see {${place}}`, { may: [allowed] })).toBe(place === allowed ? null : fault);
      }
  });

  it.each(['{nuon}', '{}', '{ n }', '{N}', '{constructor}'])('The place %s is none.', (written) => {
    expect(templateFault(`${written} agree`, { may: ['n', 'noun'] })).toBe(
      `${written} has no meaning in this text; write one of {n}, {noun}.`,
    );
  });

  it.each(['{n of 48', 'n} of 48', '{{n} of 48', '{n}} of 48', '{n} of }{'])(
    'The single brace in %j is a fault.',
    (text) => {
      expect(templateFault(text, { may: ['n'] })).toBe(
        'a brace is alone; write both, as in {n}, or neither.',
      );
    },
  );

  it('A required place is missed in either form of a template.', () => {
    const rule = { may: ['noun', 'n'], must: ['noun'] } as const;
    const fault = '{noun} is missing; put it where its text belongs.';
    expect(templateFault('{n} agree', rule)).toBe(fault);
    expect(templateFault({ ...forms, one: 'It has it' }, rule)).toBe(fault);
    expect(templateFault({ ...forms, other: 'They have it' }, rule)).toBe(fault);
  });

  it('A template that needs one of several places is refused without any.', () => {
    const rule = { may: ['n', 'names', 'day'], oneOf: ['n', 'names'] } as const;
    expect(templateFault('On {day}', rule)).toBe(
      'it has none of {n}, {names}; put one where its text belongs.',
    );
    expect(templateFault('{names} on {day}', rule)).toBeNull();
  });
});
