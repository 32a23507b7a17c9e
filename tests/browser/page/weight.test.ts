import { expect, inject, it } from 'vitest';
import { byteLimit, compressedSize, pageFiles, sizeOfPage } from '../../../src/build/commands/budget.ts';

const published = inject('published');

it('The page with all that it loads by itself weighs at most 110 kB by brotli, and so does the frame.', () => {
  expect(pageFiles(published)).toEqual(
    expect.arrayContaining([
      'index.html',
      'voter-rolls.json',
      expect.stringMatching(/^assets\/page-.*\.js$/),
    ]),
  );
  expect(sizeOfPage(published)).toBeLessThanOrEqual(byteLimit);
  expect(compressedSize(published, 'embed.html')).toBeLessThanOrEqual(byteLimit);
});
