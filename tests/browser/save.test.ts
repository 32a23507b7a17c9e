import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import type { Download } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/domain/messages.ts';
import { fonts } from '../../src/view/fonts.ts';
import { darkPalette, lightPalette, type Palette } from '../../src/view/palette.ts';
import { recordCsv } from '../../src/view/save/csv.ts';
import { rawRecord, record } from '../fixtures/record.ts';
import { openFootDialog } from './pages/footDialog.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { visiting, kept } = builtSite();
const button = ({ part }: Visit, name: string) => part('save').locator(`[data-save=${name}]`);
const names = ({ part }: Visit) =>
  part('save')
    .locator('[data-save]')
    .evaluateAll((buttons) => buttons.map((each) => (each as HTMLElement).dataset.save));

const open = (visit: Visit) => openFootDialog(visit, 'save');

/** What has the focus inside the element, by what it opens, saves or is. */
const focused = ({ onMap }: Visit) =>
  onMap((map) => {
    const inner = map.shadowRoot?.activeElement as HTMLElement | null | undefined;
    return inner?.dataset.opens ?? inner?.dataset.save ?? inner?.getAttribute('part') ?? null;
  });

/** Presses a button of the open dialog and waits for its file. */
async function saved(visit: Visit, name: string): Promise<{ name: string; bytes: Buffer }> {
  const arrived = visit.page.waitForEvent('download');
  await button(visit, name).click();
  const download: Download = await arrived;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The fills of the 51 shapes in a file, and those that the map shows, both as the browser computes them. */
const fills = ({ page }: Visit, file: string) =>
  page.evaluate((text) => {
    /** What lies under the marks of a pattern; the hatch is a level's that has no colour of its own. */
    const groundOf = (root: ParentNode, fill: string): string => {
      const [, id] = /^url\("#(.*)"\)$/.exec(fill) ?? [];
      if (!id) return fill;
      if (/hatch|unspecified/.test(id)) return 'hatch';
      return getComputedStyle(root.querySelector(`#${id} rect`) as Element).fill;
    };
    const fillsIn = (root: ParentNode) =>
      [...root.querySelectorAll('path[data-state]')].map((shape) => {
        const { fill } = getComputedStyle(shape);
        return [shape.getAttribute('data-state'), groundOf(root, fill)];
      });
    const holder = document.body.appendChild(document.createElement('div'));
    holder.innerHTML = text.replace(/^<\?.*?\?>/, '');
    const inFile = fillsIn(holder);
    holder.remove();
    return { inFile, shown: fillsIn(document.querySelector('tally-map')?.shadowRoot as ShadowRoot) };
  }, file);

describe('the dialog', () => {
  const visit = kept();

  it('is loaded when it is asked for, and stands in the foot, open and not modal', async () => {
    const loaded = () => visit().requests.filter(({ url }) => url.includes('/dialogs-')).length;
    expect(loaded()).toBe(0);
    await open(visit());
    expect(loaded()).toBe(1);
    expect(
      await visit()
        .part('save')
        .evaluate((dialog: HTMLDialogElement) => [
          dialog.open,
          dialog.matches(':modal'),
          dialog.parentElement?.getAttribute('part'),
          dialog.querySelector('h3')?.textContent,
        ]),
    ).toEqual([true, false, 'credit', english.shareAndSave]);
  });

  it('makes the figure as much higher, so that a frame can grow with it', async () => {
    await open(visit());
    await visit().part('save').locator('[part=close]').click();
    const heights = () => visit().onMap((map) => map.getBoundingClientRect().height);
    const closed = await heights();
    await open(visit());
    const { height } = (await visit().part('save').boundingBox()) as { height: number };
    expect(await heights()).toBeGreaterThanOrEqual(closed + height);
  });

  it('is there once, however often it is opened', async () => {
    for (let i = 0; i < 3; i++) await open(visit());
    expect(await visit().part('save').count()).toBe(1);
  });

  it.each(['Escape', 'the button'])('is closed by %s, and gives the focus back', async (by) => {
    await open(visit());
    expect(await focused(visit())).toBe('close');
    if (by === 'Escape') await visit().page.keyboard.press('Escape');
    else await visit().part('save').locator('[part=close]').click();
    expect(await visit().part('save').isVisible()).toBe(false);
    expect(await focused(visit())).toBe('save');
  });

  it('offers the link only where an address is known, and sharing only where the system has it', async () => {
    const files = ['png', 'svg', 'json', 'csv'];
    const offered = (hasLink: boolean, canShare: boolean) =>
      visit().onMap(
        (map, [link, share]) => {
          const state = map as unknown as { __link: typeof map.viewLink };
          state.__link ??= map.viewLink;
          map.viewLink = link ? state.__link : null;
          Object.defineProperty(navigator, 'share', {
            value: share ? async () => {} : undefined,
            configurable: true,
          });
        },
        [hasLink, canShare] as const,
      );
    for (const [hasLink, canShare, also] of [
      [false, false, []],
      [false, true, []],
      [true, true, ['link', 'share']],
      [true, false, ['link']],
    ] as const) {
      await offered(hasLink, canShare);
      await open(visit());
      expect(await names(visit())).toEqual([...also, ...files]);
    }
  });
});

describe.each([320, 1000])('the dialog, %d pixels wide', (width) => {
  it.each(['light', 'dark'])('holds its buttons, each high enough, in the %s theme', (theme) =>
    visiting({ width, address: `?theme=${theme}` }, async (visit) => {
      await open(visit);
      const {
        width: room,
        buttons,
        scrolls,
      } = await visit.part('save').evaluate((dialog) => {
        const box = dialog.getBoundingClientRect();
        return {
          width: box.right,
          buttons: [...dialog.querySelectorAll('button')].map((each) => {
            const { right, height, left } = each.getBoundingClientRect();
            return { right, height, left, cut: each.scrollWidth > each.clientWidth };
          }),
          scrolls: document.documentElement.scrollWidth > innerWidth,
        };
      });
      expect(scrolls).toBe(false);
      for (const { right, height, left, cut } of buttons) {
        expect(height).toBeGreaterThanOrEqual(32);
        expect(left).toBeGreaterThanOrEqual(0);
        // The sign of the close button stands in line with the edge, its room a little beyond.
        expect(right).toBeLessThanOrEqual(room + 8);
        expect(cut).toBe(false);
      }
    }),
  );
});

describe('a dialog whose code cannot be loaded', () => {
  it.each(['save', 'embed'] as const)(
    'is told of behind its button, and can be asked for again: %s',
    (name) =>
      visiting({}, async (visit) => {
        await visit.page.route('**/assets/dialogs-*.js', (route) => route.abort());
        await visit.map.locator(`[data-opens=${name}]`).click();
        const told = visit.part('credit').locator(`[data-opens=${name}] + .told`);
        await told.waitFor();
        expect(await told.textContent()).toBe(english.openFailed);
        expect(await visit.part('status').textContent()).toBe(english.openFailed);
        expect(visit.pageErrors).toEqual([]);
        await visit.page.unroute('**/assets/dialogs-*.js');
        await openFootDialog(visit, name);
      }),
  );
});

describe('the link', () => {
  const options = { address: '?utm_source=x&at=cnn', permissions: ['clipboard-read', 'clipboard-write'] };
  const link = ({ server }: Visit) => `${server.url()}?at=cnn`;

  it('holds our own parameters alone, and its copy is told to the ear and the eye', () =>
    visiting(options, async (visit) => {
      await open(visit);
      await button(visit, 'link').click();
      await visit.part('status').filter({ hasText: english.linkCopied }).waitFor({ state: 'attached' });
      expect(await visit.part('save').locator('.told').allTextContents()).toEqual([english.linkCopied]);
      expect(await visit.part('save').locator('.told').isVisible()).toBe(true);
      expect(await visit.page.evaluate(() => navigator.clipboard.readText())).toBe(link(visit));
    }));

  it('is of what is shown when the button is pressed', () =>
    visiting(options, async (visit) => {
      await open(visit);
      await visit.set({ state: 'MS' });
      await button(visit, 'link').click();
      await visit.part('status').filter({ hasText: english.linkCopied }).waitFor({ state: 'attached' });
      expect(await visit.page.evaluate(() => navigator.clipboard.readText())).toBe(`${link(visit)}&state=MS`);
    }));

  it('stays selected, and the keys are told, where nothing may be copied', () =>
    visiting({ address: '?at=cnn' }, async (visit) => {
      await open(visit);
      await visit.page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
        document.execCommand = () => false;
      });
      await button(visit, 'link').click();
      await visit.part('status').filter({ hasText: english.copyByHand }).waitFor({ state: 'attached' });
      const selected = () =>
        visit.onMap((map) => {
          const field = map.shadowRoot?.querySelector<HTMLTextAreaElement>('textarea');
          return field?.value.slice(field.selectionStart, field.selectionEnd);
        });
      expect(await selected()).toBe(link(visit));
      await visit.page.keyboard.press('Tab');
      expect(await selected()).toBeUndefined();
    }));

  it.each([
    ['is handed to the system with the title', undefined, undefined],
    ['is not copied where the reader thinks better of it', 'AbortError', undefined],
    ['is copied where the system refuses', 'NotAllowedError', english.linkCopied],
  ])('%s', (_, error, said) =>
    visiting(options, async (visit) => {
      await visit.page.evaluate((name) => {
        const share = async (given: ShareData) => {
          Object.assign(window, { __shared: given });
          if (name) throw new DOMException('', name);
        };
        Object.defineProperty(navigator, 'share', { value: share });
      }, error);
      await open(visit);
      await button(visit, 'share').click();
      expect(
        await visit.page.evaluate(() => (window as unknown as { __shared: ShareData }).__shared),
      ).toEqual({
        title: record.title,
        url: link(visit),
      });
      if (said) await visit.part('status').filter({ hasText: said }).waitFor({ state: 'attached' });
      else {
        await twoFrames(visit);
        expect(await visit.part('status').textContent()).not.toBe(english.linkCopied);
      }
    }),
  );
});

describe('the files', () => {
  const visit = kept();

  it('of the record are the whole record', async () => {
    await open(visit());
    const json = await saved(visit(), 'json');
    expect(json.name).toBe('voter-rolls.json');
    expect(json.bytes.toString()).toBe(`${JSON.stringify(rawRecord(), null, 2)}\n`);
    const csv = await saved(visit(), 'csv');
    expect(csv.name).toBe('voter-rolls.csv');
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.bytes.toString()).toBe(recordCsv(record));
  });

  it.each([
    ['counted', 'tribune', 'tally-map-counted-tribune-map'],
    ['counted', 'courier', 'tally-map-counted-courier-map'],
    ['answered', '2018-01-03', 'tally-map-answered-2018-01-03-map'],
  ])('of a picture of %s at %s are %s, in the fills that the map shows', async (clock, at, name) => {
    await visit().set({ clock, at });
    await open(visit());
    const svg = await saved(visit(), 'svg');
    expect(svg.name).toBe(`${name}.svg`);
    const { inFile, shown } = await fills(visit(), svg.bytes.toString());
    expect(inFile).toHaveLength(51);
    expect(inFile).toEqual(shown);
    const png = await saved(visit(), 'png');
    expect(png.name).toBe(`${name}.png`);
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const height = Number(/ height="(\d+)"/.exec(svg.bytes.toString())?.[1]);
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2000, 2 * height]);
  });

  it('have no text over another or cut, as the browser lays them out', async () => {
    for (const view of ['map', 'tiles']) {
      await visit().set({ at: 'huffpost', state: 'DC', view });
      await open(visit());
      const { bytes } = await saved(visit(), 'svg');
      const faults = await visit().page.evaluate((text) => {
        const holder = document.body.appendChild(document.createElement('div'));
        holder.innerHTML = text.replace(/^<\?.*?\?>/, '');
        const height = Number(holder.querySelector('svg')?.getAttribute('height'));
        const boxes = [...holder.querySelectorAll('text')]
          .filter((each) => !each.closest('[aria-hidden]'))
          .map((each) => {
            const { x, width } = each.getBBox();
            const [y, size] = ['y', 'font-size'].map((name) => Number(each.getAttribute(name)));
            const [top, bottom] = [(y as number) - (size as number) * 0.7, y as number];
            return { text: each.textContent, left: x, right: x + width, top, bottom };
          });
        holder.remove();
        return [
          ...boxes.filter(
            ({ left, right, top, bottom }) => left < 30 || right > 970 || top < 0 || bottom > height,
          ),
          ...boxes.flatMap((a, index) =>
            boxes
              .slice(index + 1)
              .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
              .map((b) => [a.text, b.text]),
          ),
        ];
      }, bytes.toString());
      expect(faults).toEqual([]);
    }
  });

  it('are made without a request, and leave nothing behind in the figure', async () => {
    await open(visit());
    const before = visit().foreignRequests('').length;
    const html = () =>
      visit()
        .map.locator('.figure')
        .evaluate((figure) => figure.outerHTML);
    const whole = await html();
    for (const name of ['png', 'svg', 'json', 'csv']) await saved(visit(), name);
    expect(visit().foreignRequests('')).toHaveLength(before);
    expect(await html()).toBe(whole);
    expect(visit().messages).toEqual([]);
    expect(visit().pageErrors).toEqual([]);
  });
});

describe('the colours of a picture', () => {
  const colours = async (visit: Visit): Promise<string> => {
    await open(visit);
    return (await saved(visit, 'svg')).bytes.toString();
  };
  const has = (file: string, { ground, refused, 'public-only': publicOnly }: Palette) =>
    [ground, refused, publicOnly].map((colour) => file.includes(`fill="${colour}"`));

  it.each([
    ['light', 'dark', lightPalette],
    ['dark', 'light', darkPalette],
    ['auto', 'dark', darkPalette],
    ['auto', 'light', lightPalette],
  ] as const)('are those of the theme "%s" on a system that is %s', (theme, colorScheme, palette) =>
    visiting({ colorScheme, address: `?theme=${theme}` }, async (visit) => {
      expect(has(await colours(visit), palette)).toEqual([true, true, true]);
    }),
  );

  it.each([
    ['light', lightPalette],
    ['dark', darkPalette],
  ] as const)(
    'keep the levels apart where the reader’s system forces its own colours: %s',
    (theme, palette) =>
      visiting({ forcedColors: 'active', address: `?theme=${theme}` }, async (visit) => {
        expect(has(await colours(visit), palette)).toEqual([true, true, true]);
      }),
  );

  it.each([
    ['#123456', '#123456'],
    ['rebeccapurple', '#663399'],
    ['color(srgb 0 0.6 0.2)', '#009933'],
  ])('are the host’s where it has set its own: %s', (colour, hex) =>
    visiting({}, async (visit) => {
      await visit.onMap((map, value) => map.style.setProperty('--tally-refused', value), colour);
      expect(await colours(visit)).toContain(`fill="${hex}"`);
    }),
  );
});

describe('the faces of a picture', () => {
  const families = async (visit: Visit): Promise<Set<string | null>> => {
    await open(visit);
    const { bytes } = await saved(visit, 'svg');
    const { document } = new JSDOM(bytes.toString(), { contentType: 'image/svg+xml' }).window;
    return new Set(
      [...document.querySelectorAll('[font-family]')].map((node) => node.getAttribute('font-family')),
    );
  };

  it('are those of the figure', () =>
    visiting({}, async (visit) => {
      const plain = (list: string | null) => list?.replaceAll(/["']/g, '');
      const found = [...(await families(visit))].map(plain);
      expect(found).toEqual([plain(fonts.sans), plain(fonts.serif)]);
    }));

  it('are the host’s where it has set its own, as text', () =>
    visiting({}, async (visit) => {
      await visit.onMap((map) => {
        map.style.setProperty('--tally-serif', '"Desk <Display>", serif');
        map.style.setProperty('--tally-sans', 'Desk, sans-serif');
      });
      expect(await families(visit)).toEqual(new Set(['Desk, sans-serif', '"Desk <Display>", serif']));
    }));
});

describe('where the browser cannot make a picture', () => {
  it.each(['no blob', 'no context', 'no image'])('it is told, and nothing is saved: %s', (what) =>
    visiting({}, async (visit) => {
      await visit.page.evaluate((missing) => {
        const canvas = HTMLCanvasElement.prototype;
        if (missing === 'no blob') canvas.toBlob = (done) => done(null);
        if (missing === 'no context') canvas.getContext = () => null;
        if (missing === 'no image') HTMLImageElement.prototype.decode = () => Promise.reject(new Error(''));
      }, what);
      const downloads: Download[] = [];
      visit.page.on('download', (download) => downloads.push(download));
      await open(visit);
      await button(visit, 'png').click();
      await visit.part('status').filter({ hasText: english.saveFailed }).waitFor({ state: 'attached' });
      expect(await visit.part('save').locator('.told').textContent()).toBe(english.saveFailed);
      expect(downloads).toEqual([]);
      expect((await saved(visit, 'svg')).name).toBe('tally-map-counted-tribune-map.svg');
    }),
  );
});
