import { expect, test } from 'vitest';
import { embedly } from '../../../src/embed/hosts/embedly.ts';
import { viewParamNames } from '../../../src/state/viewParams.ts';

const page = 'https://maps.example/embed.html';
const srcAt = (query: string): string => {
  const [text = '{}'] = embedly(new URL(`${page}?${query}`)).messages({ height: 700 });
  return JSON.parse(text).src;
};

test.each([...viewParamNames, 'lang', 'dark', 'transparent', 'plain', 'static'])(
  'A host of "iframe.resize" finds the frame by its address with our parameter %s.',
  (name) => {
    expect(srcAt(`${name}=a-1`)).toBe(`${page}?${name}=a-1`);
  },
);

test.each(['state=https%3A%2F%2Fnews.example', 'state', 'state=', 'State=CA', `at=${'9'.repeat(50)}`])(
  'A host of "iframe.resize" does not get %s, which is none of our parameters.',
  (query) => {
    expect(srcAt(query)).toBe(page);
  },
);

test('A host of "iframe.resize" gets nothing from a frame without an address.', () => {
  expect(embedly(new URL('about:srcdoc')).messages({ height: 700 })).toEqual([]);
});
