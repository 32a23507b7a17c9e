import { expect, it } from 'vitest';
import { archivedCopy } from '../../../src/view/quotations/archivedCopy.ts';

it('An archived copy is the one nearest to a day, at the Internet Archive.', () => {
  expect(archivedCopy('https://daily.example/a', '2017-07-01')).toBe(
    'https://web.archive.org/web/20170701/https://daily.example/a',
  );
});
