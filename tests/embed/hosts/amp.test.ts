import { expect, test } from 'vitest';
import { amp } from '../../../src/embed/hosts/amp.ts';

const at = (hash: string) => amp(new URL(`https://maps.example/embed.html${hash}`));
const size = { sentinel: 'amp', type: 'embed-size', height: 700 };

test.each(['#amp=1', '#CA#amp=1', '#x=1&amp=1', '#amp=1#?secret=aBc1234567'])(
  'AMP gets one message to remove the placeholder if the address ends in %s.',
  (hash) => {
    const host = at(hash);
    expect(host.messages({ height: 700 })).toEqual([size, { sentinel: 'amp', type: 'embed-ready' }]);
    expect(host.messages({ height: 700 })).toEqual([size]);
  },
);

test.each(['#amp=10', '#amp=0', '#xamp=1', '?amp=1', '#amp'])(
  'AMP gets no message about a placeholder if the address ends in %s.',
  (hash) => {
    expect(at(hash).messages({ height: 700 })).toEqual([size]);
  },
);
