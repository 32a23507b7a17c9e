import { expect, test } from 'vitest';
import { guardian } from '../../../src/embed/hosts/guardian.ts';

test('The Guardian is told of each height in JSON, as a number and unasked.', () => {
  const [text = ''] = guardian().messages({ height: 700 });
  expect(JSON.parse(text)).toEqual({ id: 'iframeMessenger:tally', type: 'set-height', value: 700 });
});
