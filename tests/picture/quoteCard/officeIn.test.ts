import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { words as spanish } from '../../../src/i18n/es.ts';
import { officeIn } from '../../../src/picture/quoteCard/quoteCardWords.ts';

describe('an office with its state', () => {
  it.each([
    ['Secretary of State', 'Mississippi secretary of state'],
    ['spokesman for the Secretary of State', 'Mississippi spokesman for the secretary of state'],
    ['Director, Mississippi Division of Elections', 'Director, Mississippi Division of Elections'],
    ['Jackson City Clerk', 'Jackson City Clerk'],
  ])('The office “%s” is called “%s”.', (office, told) => {
    expect(officeIn(office, 'MS', english)).toBe(told);
  });

  it('An office stays in English in a Spanish picture.', () => {
    expect(officeIn('Secretary of State', 'MS', spanish)).toBe('Secretary of State');
  });
});
