import { expect, test } from 'vitest';
import { nativeHeight } from '../../../src/embed/height/nativeHeight.ts';
import { FakeFrame } from '../fakeFrame.ts';

class Sheet {
  text = '';
  replaceSync(text: string) {
    this.text = text;
  }
}

function frameWith(more: object): FakeFrame {
  return Object.assign(new FakeFrame(), { CSSStyleSheet: Sheet }, more);
}

test('A browser that fits frames is asked to do so at each height, after the body has got the height.', () => {
  const seen: string[] = [];
  const frame = frameWith({
    requestResize: () => seen.push((frame.document.adoptedStyleSheets as Sheet[])[0]?.text ?? ''),
  });
  const fitTo = nativeHeight(frame.view);
  fitTo(700);
  fitTo(710);
  expect(seen).toEqual([
    '@media screen { body { block-size: 700px; overflow: clip; contain: style } }',
    '@media screen { body { block-size: 710px; overflow: clip; contain: style } }',
  ]);
  expect(frame.document.adoptedStyleSheets).toHaveLength(1);
});

test('A browser that refuses to fit a frame breaks nothing.', () => {
  const frame = frameWith({
    requestResize() {
      throw new DOMException('No page is around.', 'NotAllowedError');
    },
  });
  expect(() => nativeHeight(frame.view)(700)).not.toThrow();
});

test('A browser that does not fit frames is not asked to.', () => {
  const frame = frameWith({});
  nativeHeight(frame.view)(700);
  expect(frame.document.adoptedStyleSheets).toEqual([]);
});
