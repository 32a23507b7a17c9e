import { expect, it } from 'vitest';
import { plainText } from '../../src/lib/plainText.ts';

it('A text is compared without accents and in lower case.', () => {
  expect(plainText('Hawái')).toBe('hawai');
  expect(plainText('NUEVO MÉXICO')).toBe('nuevo mexico');
  expect(plainText('D.C.')).toBe('d.c.');
});
