import { describe, expect, it } from 'vitest';
import {
  fillTemplate,
  type Placeholder,
  templateFault,
  textsOfTemplate,
} from '../../../src/story/form/templates.ts';

/** Every placeholder, with a text that no template holds. */
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
const placeholders = Object.keys(fills) as Placeholder[];
const forms = { one: '{noun} has it', other: '{noun} have it' };

describe('A filled template', () => {
  it.each(placeholders)('Each placeholder {%s} of a template is filled.', (name) => {
    const text = fills[name];
    expect(fillTemplate(`{${name}} first`, false, fills)).toBe(`${text} first`);
    expect(fillTemplate(`twice {${name}}, {${name}} so`, false, fills)).toBe(`twice ${text}, ${text} so`);
  });

  it('A template of two forms is filled in the form of its number.', () => {
    expect(fillTemplate(forms, true, { noun: 'state' })).toBe('state has it');
    expect(fillTemplate(forms, false, { noun: 'states' })).toBe('states have it');
  });

  it('A template without placeholders, and a placeholder without a text, stay the same.', () => {
    expect(fillTemplate('No placeholder.', true, fills)).toBe('No placeholder.');
    expect(fillTemplate('{n} of {figure}', false, { n: '3' })).toBe('3 of {figure}');
  });

  it('A text that looks like a placeholder, or like a pattern of replacement, is not filled.', () => {
    expect(fillTemplate('{figure}, {n}', false, { figure: '{n}', n: '$& $1' })).toBe('{n}, $& $1');
  });

  it('The texts of a template are its one or its two forms.', () => {
    expect(textsOfTemplate('{n} of 48')).toEqual(['{n} of 48']);
    expect(textsOfTemplate(forms)).toEqual([forms.one, forms.other]);
  });
});

describe('The fault of a template', () => {
  it('A template has no fault if it has each required placeholder and only allowed ones.', () => {
    expect(templateFault('{noun} agree by {day}', { may: ['noun', 'day'], must: ['noun'] })).toBeNull();
    expect(templateFault(forms, { may: ['noun'], must: ['noun'] })).toBeNull();
    expect(templateFault('{n} of 48', { may: ['n', 'names'], oneOf: ['n', 'names'] })).toBeNull();
    expect(templateFault('No placeholder', { may: ['n'] })).toBeNull();
  });

  it('A template may have a placeholder that is allowed, and no other.', () => {
    for (const name of placeholders)
      for (const allowed of placeholders) {
        const fault = `{${name}} has no meaning in this text; write {${allowed}}.`;
        expect(templateFault(`see {${name}}`, { may: [allowed] })).toBe(name === allowed ? null : fault);
      }
  });

  it.each(['{nuon}', '{}', '{ n }', '{N}', '{constructor}'])('%s is no placeholder.', (written) => {
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

  it('A required placeholder may be missing in neither form of a template.', () => {
    const rule = { may: ['noun', 'n'], must: ['noun'] } as const;
    const fault = '{noun} is missing; put it where its text belongs.';
    expect(templateFault('{n} agree', rule)).toBe(fault);
    expect(templateFault({ ...forms, one: 'It has it' }, rule)).toBe(fault);
    expect(templateFault({ ...forms, other: 'They have it' }, rule)).toBe(fault);
  });

  it('A template that needs one of several placeholders is refused without any.', () => {
    const rule = { may: ['n', 'names', 'day'], oneOf: ['n', 'names'] } as const;
    expect(templateFault('On {day}', rule)).toBe(
      'it has none of {n}, {names}; put one where its text belongs.',
    );
    expect(templateFault('{names} on {day}', rule)).toBeNull();
  });
});
