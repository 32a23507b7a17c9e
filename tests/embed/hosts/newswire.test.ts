import { expect, test } from 'vitest';
import { newswire } from '../../../src/embed/hosts/newswire.ts';

test('@newswire/frames asks for the height by its init object.', () => {
  expect(newswire().receive({ sentinel: 'amp', type: 'frames-init' })).toBe(true);
});

test.each([
  [null],
  [undefined],
  [''],
  ['frames-init'],
  [7],
  [[]],
  [{}],
  [{ type: 'frames-init' }],
  [{ sentinel: 'amp' }],
  [{ sentinel: 'amp', type: 'embed-size', height: 1 }],
  [{ sentinel: ['amp'], type: ['frames-init'] }],
  ['{"sentinel":"amp","type":"frames-init"}'],
])('@newswire/frames does not ask by %j.', (data) => {
  expect(newswire().receive(data)).toBe(false);
});
