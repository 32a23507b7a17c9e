import { expect, test } from 'vitest';
import { wordPress } from '../../../src/embed/hosts/wordPress.ts';

const at = (hash: string) => wordPress(new URL(`https://maps.example/embed.html${hash}`));
const secret = 'aBc1234567';

test.each([`#?secret=${secret}`, `#CA#?secret=${secret}`, `?state=CA#?secret=${secret}`])(
  'WordPress gets each height with its secret if the address ends in %s.',
  (hash) => {
    expect(at(hash).clamps).toBe(true);
    expect(at(hash).messages({ height: 1700 })).toEqual([{ message: 'height', value: 1700, secret }]);
  },
);

test.each([
  '#secret=aBc1234567',
  '?secret=aBc1234567',
  '#?secret=abc',
  '#?secret=aBc12345%3C7',
  '#?secret=aBc1234567-',
  `#?secret=${'a'.repeat(21)}`,
  '#x?secret=aBc1234567',
])('WordPress gets nothing if the address ends in %j.', (hash) => {
  expect(at(hash).clamps).toBe(false);
  expect(at(hash).messages({ height: 700 })).toEqual([]);
  expect(at(hash).receive({ message: 'ready' })).toBe(false);
  expect(at(hash).receive({ message: 'ready', secret: undefined })).toBe(false);
});

test('WordPress asks for the height only with its secret.', () => {
  const host = at(`#?secret=${secret}`);
  expect(host.receive({ message: 'ready', secret })).toBe(true);
  for (const data of [
    { message: 'ready', secret: 'other12345' },
    { message: 'height', secret, value: 1 },
  ])
    expect(host.receive(data)).toBe(false);
});
