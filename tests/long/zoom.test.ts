import { describe, expect, it } from 'vitest';
import { sideways, unreadable } from '../browser/measures/readable.ts';
import { builtSite, settled, type Visit } from '../browser/site.ts';

const { kept } = builtSite();

/** What is shown: the opening view, a card with much to say, what is opened below, and tiles. */
const cases = [
  { name: 'as it opens', view: {} },
  { name: 'with a card', view: { state: 'MS' } },
  { name: 'by the states’ own answers, with a card', view: { count: 'responses', state: 'NY' } },
  { name: 'with all quotations', view: { state: 'KY', open: 'quotations' } },
  { name: 'with the table', view: { open: 'table' } },
  { name: 'with the method', view: { open: 'method' } },
  { name: 'with tiles', view: { view: 'tiles' } },
];

/** What is wrong with what is shown. */
const wrong = async (visit: Visit): Promise<string[]> => {
  await settled(visit);
  return [...(await sideways(visit)), ...(await unreadable(visit))];
};

/** Sets the size of the type that everything is measured by, as the reader's own setting does. */
const typeOf = ({ page }: Visit, pixels: number): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}px`;
  }, pixels);

describe.each([
  { what: 'at four times the size in a window of 1280 by 1024', width: 320, height: 256, but: /^$/ },
  { what: 'in a box of 280 pixels', width: 280, height: 800, but: /^$/ },
  { what: 'but the map in a box of 240 pixels', width: 240, height: 800, but: /^div\.map-box:/ },
])('$what', ({ what, width, height, but }) => {
  const visit = kept({ width, height });

  it.each(cases)(`Nothing is cut and nothing scrolls sideways $name ${what}.`, async ({ view }) => {
    await visit().set(view);
    expect((await wrong(visit())).filter((fault) => !but.test(fault))).toEqual([]);
  });
});

describe.each([
  { type: 16, address: '', language: 'English', widths: [320, 360, 640, 768] },
  { type: 16, address: 'es/', language: 'Spanish', widths: [320, 360, 640, 768] },
  { type: 20, address: '', language: 'English', widths: [320, 375, 390] },
  { type: 20, address: 'es/', language: 'Spanish', widths: [320, 375, 390] },
  { type: 28, address: '', language: 'English', widths: [320, 375, 768, 1200] },
  { type: 32, address: '', language: 'English', widths: [320, 768, 1200] },
  { type: 32, address: 'es/', language: 'Spanish', widths: [320, 768, 1200] },
])('With type of $type pixels for 16, in $language', ({ type, address, language, widths }) => {
  const visit = kept({ address });

  describe.each(widths)('%d pixels wide', (width) => {
    it.each(cases)(
      `${language} type of ${type} pixels can all be read $name in a box of ${width} pixels.`,
      async ({ view }) => {
        await visit().page.setViewportSize({ width, height: 900 });
        await typeOf(visit(), type);
        await visit().set(view);
        expect(await wrong(visit())).toEqual([]);
      },
    );
  });
});

describe('The check of what can be read', () => {
  const visit = kept({ width: 480 });

  it('The check of what can be read finds a broken, a cut, an outside and an overlapping word: a control.', async () => {
    expect(await wrong(visit())).toEqual([]);
    await visit().onMap((map) => {
      const figure = map.shadowRoot?.querySelector('.figure') as HTMLElement;
      const add = (text: string, style: string) => {
        const node = document.createElement('p');
        node.textContent = text;
        node.style.cssText = style;
        figure.append(node);
      };
      add('broken', 'width: 20px; overflow-wrap: anywhere');
      add('cut', 'width: 5px; overflow: hidden');
      add('outside', 'width: 10px; margin-left: 470px; overflow-wrap: normal');
      add('below', 'margin: 0');
      add('above', 'margin-top: -18px');
    });
    const faults = (await unreadable(visit())).join('\n');
    for (const each of [
      '“broken” is broken',
      'p is cut',
      '“outside” is outside',
      'p “below” and p “above” lie over',
    ])
      expect(faults).toContain(each);
    await visit().onMap((map) => {
      map.style.width = '600px';
    });
    expect(await sideways(visit())).toHaveLength(1);
  });
});
