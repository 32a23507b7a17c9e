import { expect, test } from 'vitest';
import { openIframeResizer } from '../../../src/embed/hosts/openIframeResizer.ts';

const size = { width: 640, height: 700 };

test.each(['iframe-child-init', 'iframe-get-child-dimensions'])(
  'The library open-iframe-resizer gets each size after %s, and its styles are ignored.',
  (type) => {
    const host = openIframeResizer();
    expect(host.messages(size)).toEqual([]);
    expect(host.receive({ type, bodyMargin: '0', targetElementSelector: '#x' })).toBe(true);
    for (const _ of [1, 2]) expect(host.messages(size)).toEqual([{ type: 'iframe-resized', ...size }]);
  },
);
