import { describe, expect, it } from 'vitest';
import { shortAddress, wholeAddress } from '../../src/domain/titledAddress.ts';
import { usualId } from '../../src/domain/usualId.ts';

const source = (title: string | null, url: string | null) => ({
  publisher: 'The Blade (Toledo)',
  title,
  url,
  published: '2017-07-01',
});

describe('an address that repeats its title', () => {
  it.each([
    ['A town won’t say no', 'https://a.example/a-town-wont-say-no/', 'https://a.example/ 0,0 /'],
    ['Why a town says no', 'https://a.example/2-town-says-no.html', 'https://a.example/2- 2,0 .html'],
    ['Una misión cumplida', 'https://a.example/una-mision-cumplida', 'https://a.example/ 0,0 '],
    ['A town says no', 'https://a.example/b?c=1,2', 'https://a.example/b?c=1,2'],
    [null, 'https://a.example/says-no', 'https://a.example/says-no'],
    ['A town says no', null, null],
  ])('of %o and %o is %o', (title, url, short) => {
    expect(shortAddress(source(title, url))).toBe(short);
    expect(wholeAddress(source(title, short))).toBe(url);
  });
});

describe('the id of a source by custom', () => {
  it('is its publisher and its day', () => {
    expect(usualId(source(null, null))).toBe('the-blade-2017-07-01');
    expect(usualId({ ...source(null, null), publisher: 'L’Opinión', published: null })).toBe('lopinion');
  });
});
