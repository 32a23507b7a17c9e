import { expect, it } from 'vitest';
import { normalizeText } from '../../src/lib/normalizeText.ts';

it('A text is compared without accents and in lower case.', () => {
  expect(normalizeText('Hawái')).toBe('hawai');
  expect(normalizeText('NUEVO MÉXICO')).toBe('nuevo mexico');
  expect(normalizeText('D.C.')).toBe('d.c.');
});
