import { expect, test } from 'vitest';
import { guardian } from '../../../src/embed/hosts/guardian.ts';

test('The Guardian gets each height unasked, as a number in JSON.', () => {
  const [text = ''] = guardian().messages({ height: 700 });
  expect(JSON.parse(text)).toEqual({ id: 'iframeMessenger:tally', type: 'set-height', value: 700 });
});
