import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import type { Download } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/domain/messages.ts';
import { fonts } from '../../src/view/fonts.ts';
import { darkPalette, lightPalette, type Palette } from '../../src/view/palette.ts';
import { recordCsv } from '../../src/view/save/csv.ts';
import { rawStory, story } from '../fixtures/story.ts';
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

/** Has the system share, or not. @param refusal the name of the error that it answers with */
const letShare = ({ page }: Visit, can: boolean, refusal?: string) =>
  page.evaluate(
    ([isThere, name]) => {
      const share = async (given: ShareData) => {
        Object.assign(window, { __shared: given });
        if (name) throw new DOMException('', name);
      };
      Object.defineProperty(navigator, 'share', { value: isThere ? share : undefined, configurable: true });
    },
    [can, refusal] as const,
  );

describe('the dialog', () => {
  const visit = kept();

  it('The dialog is loaded when it is asked for, and stands in the foot, open and not modal.', async () => {
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

  it('The dialog makes the figure as much higher, so that a frame can grow with it.', async () => {
    await open(visit());
    await visit().part('save').locator('[part=close]').click();
    await visit().part('save').waitFor({ state: 'hidden' });
    const heights = () => visit().onMap((map) => map.getBoundingClientRect().height);
    const closed = await heights();
    await open(visit());
    const { height } = (await visit().part('save').boundingBox()) as { height: number };
    expect(await heights()).toBeGreaterThanOrEqual(closed + height);
  });

  it.each(['Escape', 'the button'])(
    'The dialog is closed by %s, gives the focus back, and is there once.',
    async (by) => {
      for (let times = 0; times < 2; times++) {
        await open(visit());
        expect(await focused(visit())).toBe('close');
        if (by === 'Escape') await visit().page.keyboard.press('Escape');
        else await visit().part('save').locator('[part=close]').click();
        await expect.poll(() => focused(visit())).toBe('save');
        expect(await visit().part('save').isVisible()).toBe(false);
        expect(await visit().part('save').count()).toBe(1);
      }
    },
  );

  it('The dialog offers the link where an address is known, and sharing where the system has it too.', async () => {
    const files = ['png', 'svg', 'json', 'csv'];
    const offered = async (hasLink: boolean, canShare: boolean) => {
      await letShare(visit(), canShare);
      await visit().onMap((map, isKnown) => {
        const state = map as unknown as { __link: typeof map.viewLink };
        state.__link ??= map.viewLink;
        map.viewLink = isKnown ? state.__link : null;
      }, hasLink);
      await open(visit());
      return names(visit());
    };
    expect(await offered(false, false)).toEqual(files);
    expect(await offered(false, true)).toEqual(files);
    expect(await offered(true, true)).toEqual(['link', 'share', ...files]);
    expect(await offered(true, false)).toEqual(['link', ...files]);
  });
});

it.each([320, 1000])('The dialog holds its buttons, each high enough and none cut, at %d px.', (width) =>
  visiting({ width }, async (visit) => {
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

it.each(['save', 'embed'] as const)(
  'The reader is told where the code of the dialog "%s" cannot be loaded, and can ask for it again.',
  (name) =>
    visiting({}, async (visit) => {
      await visit.page.route('**/assets/dialogs-*.js', (route) => route.abort());
      await visit.map.locator(`[data-opens=${name}]`).click();
      const told = visit.part('credit').locator(`[data-opens=${name}] + .told`);
      await told.filter({ hasText: english.openFailed }).waitFor();
      await expect.poll(() => visit.part('status').textContent()).toBe(english.openFailed);
      expect(visit.pageErrors).toEqual([]);
      await visit.page.unroute('**/assets/dialogs-*.js');
      await openFootDialog(visit, name);
    }),
);

describe('the link', () => {
  const visit = kept({
    address: '?utm_source=x&at=gazette',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const link = () => `${visit().server.url()}?at=gazette`;
  const clipboard = () => visit().page.evaluate(() => navigator.clipboard.readText());
  const heardOf = (said: string) =>
    visit().part('status').filter({ hasText: said }).waitFor({ state: 'attached' });

  it('The link holds our own parameters alone, and its copy is told to the ear and the eye.', async () => {
    await visit().set({ at: 'gazette' });
    await open(visit());
    await button(visit(), 'link').click();
    await heardOf(english.linkCopied);
    expect(await visit().part('save').locator('.told').allTextContents()).toEqual([english.linkCopied]);
    expect(await visit().part('save').locator('.told').isVisible()).toBe(true);
    expect(await clipboard()).toBe(link());
  });

  it('The link is of what is shown when its button is pressed.', async () => {
    await open(visit());
    await visit().set({ at: 'gazette', state: 'MS' });
    await button(visit(), 'link').click();
    await expect.poll(clipboard).toBe(`${link()}&state=MS`);
  });

  it.each([
    ['is handed to the system with the title', undefined, undefined],
    ['is not copied where the reader thinks better of it', 'AbortError', undefined],
    ['is copied where the system refuses', 'NotAllowedError', english.linkCopied],
  ])('The link %s.', async (_, error, said) => {
    await visit().set({ at: 'gazette' });
    await visit().page.evaluate(() => navigator.clipboard.writeText('nothing'));
    await letShare(visit(), true, error);
    await open(visit());
    await button(visit(), 'share').click();
    const shared = () => visit().page.evaluate(() => (window as unknown as { __shared: ShareData }).__shared);
    await expect.poll(shared).toEqual({ title: story.title, url: link() });
    if (said) await heardOf(said);
    else await twoFrames(visit());
    expect(await clipboard()).toBe(said ? link() : 'nothing');
    await visit().page.evaluate(() => Object.assign(window, { __shared: undefined }));
  });

  it('The link stays selected, and the keys are told, where nothing may be copied.', async () => {
    await visit().set({ at: 'gazette' });
    await open(visit());
    await visit().page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await button(visit(), 'link').click();
    await heardOf(english.copyByHand);
    const selected = () =>
      visit().onMap((map) => {
        const field = map.shadowRoot?.querySelector<HTMLTextAreaElement>('textarea');
        return field?.value.slice(field.selectionStart, field.selectionEnd);
      });
    expect(await selected()).toBe(link());
    await visit().page.keyboard.press('Tab');
    await expect.poll(selected).toBeUndefined();
  });
});

describe('the files', () => {
  const visit = kept();

  it('The files of the record hold the whole record.', async () => {
    await open(visit());
    const json = await saved(visit(), 'json');
    expect(json.name).toBe('voter-rolls.json');
    expect(JSON.parse(json.bytes.toString())).toEqual(rawStory());
    const csv = await saved(visit(), 'csv');
    expect(csv.name).toBe('voter-rolls.csv');
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.bytes.toString()).toBe(recordCsv(story));
  });

  it.each([
    ['reports', 'gazette'],
    ['responses', '2018-01-03'],
  ])('The pictures of the count "%s" at %s have the fills that the map shows.', async (count, at) => {
    await visit().set({ count, at });
    await open(visit());
    const svg = await saved(visit(), 'svg');
    expect(svg.name).toMatch(/^tally-map-[a-z0-9-]+\.svg$/);
    const { inFile, shown } = await fills(visit(), svg.bytes.toString());
    expect(inFile).toHaveLength(51);
    expect(inFile).toEqual(shown);
    const png = await saved(visit(), 'png');
    expect(png.name).toBe(svg.name.replace('.svg', '.png'));
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const height = Number(/ height="(\d+)"/.exec(svg.bytes.toString())?.[1]);
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2000, 2 * height]);
  });

  it('A picture has no text over another or cut, as the browser lays it out.', async () => {
    for (const view of ['map', 'tiles']) {
      await visit().set({ at: 'gazette', state: 'DC', view });
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

  it('Files are made without a request, and leave nothing behind in the figure.', async () => {
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
    ['auto', 'dark', darkPalette],
  ] as const)(
    'The colours of a picture are those of the theme "%s" on a system that is %s.',
    (theme, colorScheme, palette) =>
      visiting({ colorScheme, address: `?theme=${theme}` }, async (visit) => {
        expect(has(await colours(visit), palette)).toEqual([true, true, true]);
      }),
  );

  it('The colours of a picture keep the levels apart where the reader’s system forces its own.', () =>
    visiting({ forcedColors: 'active', address: '?theme=dark' }, async (visit) => {
      expect(has(await colours(visit), darkPalette)).toEqual([true, true, true]);
    }));

  const visit = kept();

  it.each([
    ['#123456', '#123456'],
    ['rebeccapurple', '#663399'],
    ['color(srgb 0 0.6 0.2)', '#009933'],
  ])('The colour of a level in a picture is the host’s where it has set %s.', async (colour, hex) => {
    await visit().onMap((map, value) => map.style.setProperty('--tally-refused', value), colour);
    expect(await colours(visit())).toContain(`fill="${hex}"`);
  });

  it('The faces of a picture are those of the figure, or the host’s where it has set its own.', async () => {
    const families = async (): Promise<Set<string | null>> => {
      await open(visit());
      const { bytes } = await saved(visit(), 'svg');
      const { document } = new JSDOM(bytes.toString(), { contentType: 'image/svg+xml' }).window;
      return new Set(
        [...document.querySelectorAll('[font-family]')].map((node) => node.getAttribute('font-family')),
      );
    };
    const plain = (list: string | null) => list?.replaceAll(/["']/g, '');
    expect([...(await families())].map(plain)).toEqual([plain(fonts.sans), plain(fonts.serif)]);
    await visit().onMap((map) => {
      map.style.setProperty('--tally-serif', '"Desk <Display>", serif');
      map.style.setProperty('--tally-sans', 'Desk, sans-serif');
    });
    expect(await families()).toEqual(new Set(['Desk, sans-serif', '"Desk <Display>", serif']));
  });
});

it.each(['no blob', 'no context', 'no image'])(
  'The reader is told, and nothing is saved, where the browser makes %s for a picture.',
  (what) =>
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
      expect((await saved(visit, 'svg')).name).toMatch(/\.svg$/);
    }),
);
