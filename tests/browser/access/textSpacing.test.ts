import { expect, it } from 'vitest';
import { builtSite, twoFrames } from '../site.ts';

const { kept } = builtSite('published');
const visit = kept({ address: 'embed.html' });

/** The spacing of WCAG 2.2, success criterion 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

it.each([320, 375, 640, 768, 1000, 1200])(
  "At %d px the sentence, the legend and the switch of the counts are whole with a reader's own text spacing.",
  async (width) => {
    const { page, onMap } = visit();
    await page.setViewportSize({ width, height: 900 });
    await onMap(({ shadowRoot }, css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      (shadowRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
    }, spacing);
    await twoFrames(visit());
    const cut = await onMap(({ shadowRoot }) =>
      [...(shadowRoot as ShadowRoot).querySelectorAll('.sentence, [part=legend] .label, [data-count-by]')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
  },
);
