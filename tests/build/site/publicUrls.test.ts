import { expect, it } from 'vitest';
import { baseUrlSetting, parseBaseUrl } from '../../../src/build/site/publicUrls.ts';

it.each([
  ['https://desk.example', 'https://desk.example/'],
  ['http://localhost:4173/a//', 'http://localhost:4173/a/'],
  ['  https://DESK.example/Tally  ', 'https://desk.example/Tally/'],
  ['https://desk.example/tally?draft=1#map', 'https://desk.example/tally/'],
  ['https://desk.example/"><script>', 'https://desk.example/%22%3E%3Cscript%3E/'],
])('The public address of the setting %s is %s.', (setting, address) => {
  expect(parseBaseUrl(setting)).toBe(address);
  expect(parseBaseUrl(address)).toBe(address);
});

it.each([undefined, '', '   '])('There is no public address if the setting is %j.', (setting) => {
  expect(parseBaseUrl(setting)).toBeNull();
});

it.each([
  'desk.example/tally',
  'javascript:alert(1)',
  'https://',
  'https:desk.example',
  'https://me:secret@desk.example/',
  'https://desk.example/tally/index.html',
  'https://desk.example/map.HTM?at=cnn',
])('The setting %s is refused in a sentence that says what to write.', (setting) => {
  expect(() => parseBaseUrl(setting)).toThrow(
    new Error(
      `${baseUrlSetting} is "${setting}", which is not the address of a site: write it in full, ` +
        'as in https://desk.example/tally/, or leave it out.',
    ),
  );
});
