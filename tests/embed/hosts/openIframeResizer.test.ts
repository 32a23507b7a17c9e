import { expect, test } from 'vitest';
import { openIframeResizer } from '../../../src/embed/hosts/openIframeResizer.ts';

const size = { width: 640, height: 700 };

test('The library open-iframe-resizer gets nothing before it asks.', () => {
  expect(openIframeResizer().messages(size)).toEqual([]);
});

test.each(['iframe-child-init', 'iframe-get-child-dimensions'])(
  'The library open-iframe-resizer gets each size after %s, and its styles are ignored.',
  (type) => {
    const host = openIframeResizer();
    expect(host.receive({ type, bodyMargin: '0', targetElementSelector: '#x' })).toBe(true);
    for (const _ of [1, 2]) expect(host.messages(size)).toEqual([{ type: 'iframe-resized', ...size }]);
  },
);

test.each([
  [null],
  [undefined],
  ['iframe-child-init'],
  ['{"type":"iframe-child-init"}'],
  [1],
  [[]],
  [{}],
  [{ type: 'iframe-resized', width: 1, height: 1 }],
  [{ type: ['iframe-child-init'] }],
  [{ message: 'iframe-child-init' }],
])('The library open-iframe-resizer does not ask by %j.', (data) => {
  const host = openIframeResizer();
  expect(host.receive(data)).toBe(false);
  expect(host.messages(size)).toEqual([]);
});
