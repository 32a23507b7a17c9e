import { describe, expect, it } from 'vitest';
import {
  fillTemplate,
  type Placeholder,
  type Template,
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

/** A text that needs its noun, one that needs a number or names, and what is wrong with them. */
const withNoun = { may: ['noun', 'n'], must: ['noun'] } as const;
const withEither = { may: ['n', 'names', 'day'], oneOf: ['n', 'names'] } as const;
const missing = '{noun} is missing; put it where its text belongs.';
const alone = 'a brace is alone; write both, as in {n}, or neither.';
const unknown = (written: string) => `${written} has no meaning in this text; write one of {noun}, {n}.`;

describe('The fault of a template', () => {
  it.each<readonly [Template, Parameters<typeof templateFault>[1], fault: string | null]>([
    ['{noun} agree, all {n}', withNoun, null],
    [forms, withNoun, null],
    ['No placeholder', { may: ['n'] }, null],
    ['{n} agree', withNoun, missing],
    [{ ...forms, one: 'It has it' }, withNoun, missing],
    [{ ...forms, other: 'They have it' }, withNoun, missing],
    ['{names} on {day}', withEither, null],
    ['{n} of 48', withEither, null],
    ['On {day}', withEither, 'it has none of {n}, {names}; put one where its text belongs.'],
    ...['{nuon}', '{}', '{ n }', '{N}', '{constructor}'].map(
      (written) => [`${written} agree`, withNoun, unknown(written)] as const,
    ),
    ...['{n of 48', 'n} of 48', '{{n} of 48', '{n}} of 48', '{n} of }{'].map(
      (text) => [text, { may: ['n'] }, alone] as const,
    ),
  ])('The template %j by the rule %j has the fault: %s', (template, rule, fault) => {
    expect(templateFault(template, rule)).toBe(fault);
  });

  it('A template may have a placeholder that is allowed, and no other.', () => {
    for (const name of placeholders)
      for (const allowed of placeholders) {
        const fault = `{${name}} has no meaning in this text; write {${allowed}}.`;
        expect(templateFault(`see {${name}}`, { may: [allowed] })).toBe(name === allowed ? null : fault);
      }
  });
});
