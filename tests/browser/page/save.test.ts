import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, it } from 'vitest';
import { storyCsv } from '../../../src/dialogs/share/csv.ts';
import { darkPalette, lightPalette } from '../../../src/view/theme/palette.ts';
import { story } from '../../fixtures/story.ts';
import { sideways, unreadable } from '../measures/readable.ts';
import { openFootDialog } from '../pages/footDialog.ts';
import { builtSite, type Visit } from '../site.ts';

const { visiting, kept } = builtSite();
const button = ({ part }: Visit, name: string) => part('share').locator(`[data-share=${name}]`);
const unfold = ({ part }: Visit) => part('share').locator('summary').click();

const open = (visit: Visit) => openFootDialog(visit, 'share');

/** Presses a button of the open dialog and waits for its file. */
async function saved(visit: Visit, name: string): Promise<{ name: string; bytes: Buffer }> {
  const arrived = visit.page.waitForEvent('download');
  if (!(await button(visit, name).isVisible())) await unfold(visit);
  await button(visit, name).click();
  const download = await arrived;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The fills of the 51 shapes in a file, and those that the map shows, both as the browser computes them. */
const fills = ({ page }: Visit, file: string) =>
  page.evaluate((text) => {
    const fillsIn = (root: ParentNode) =>
      [...root.querySelectorAll('path[data-state]')].map((shape) => [
        shape.getAttribute('data-state'),
        // Of the pattern nothing more is asked than that it is one.
        getComputedStyle(shape).fill.replace(/^url\(.*/, 'hatch'),
      ]);
    const holder = document.body.appendChild(document.createElement('div'));
    holder.innerHTML = text.replace(/^<\?.*?\?>/, '');
    const inFile = fillsIn(holder);
    holder.remove();
    return { inFile, shown: fillsIn(document.querySelector('tally-map')?.shadowRoot as ShadowRoot) };
  }, file);

it.each([320, 1000])(
  'At %d px nothing of the dialog is cut or scrolls sideways, and the figure stays as high.',
  (width) =>
    visiting({ width }, async (visit) => {
      const height = () => visit.onMap((map) => map.getBoundingClientRect().height);
      const before = await height();
      await open(visit);
      await unfold(visit);
      expect(await height()).toBe(before);
      expect(await sideways(visit)).toEqual([]);
      // The dialog lies over the figure.
      const faults = (await unreadable(visit)).filter((fault) => !fault.endsWith('lie over one another'));
      expect(faults).toEqual([]);
    }),
);

describe('the files', () => {
  const visit = kept();

  it('The saved files are the published story and its table.', async () => {
    await open(visit());
    const json = await saved(visit(), 'json');
    expect(json.name).toBe('voter-rolls.json');
    expect(json.bytes).toEqual(await readFile(join(inject('dist'), 'voter-rolls.json')));
    const csv = await saved(visit(), 'csv');
    expect(csv.name).toBe('voter-rolls.csv');
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.bytes.toString()).toBe(storyCsv(story));
  });

  it.each([
    ['reports', 'gazette'],
    ['responses', '2018-01-03'],
  ])('The pictures of the count "%s" at %s have the fills that the map shows.', async (count, at) => {
    await visit().set({ count, at });
    await open(visit());
    const svg = await saved(visit(), 'svg');
    expect(svg.name).toBe(`voter-rolls-${count}-${at}-map.svg`);
    const { inFile, shown } = await fills(visit(), svg.bytes.toString());
    expect(inFile).toHaveLength(51);
    expect(inFile).toEqual(shown);
    const png = await saved(visit(), 'image');
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

  it('Saving a file makes no request and does not change the figure.', async () => {
    await open(visit());
    await unfold(visit());
    const before = visit().foreignRequests('').length;
    const html = () => visit().onMap((map) => map.shadowRoot?.querySelector('.figure')?.outerHTML);
    const whole = await html();
    for (const name of ['image', 'svg', 'json', 'csv']) await saved(visit(), name);
    expect(visit().foreignRequests('')).toHaveLength(before);
    expect(await html()).toBe(whole);
    expect(visit().messages).toEqual([]);
  });
});

describe('the colours of a picture', () => {
  const colours = async (visit: Visit): Promise<string> => {
    await open(visit);
    return (await saved(visit, 'svg')).bytes.toString();
  };
  it.each([
    ['light', 'that is dark', { colorScheme: 'dark' }, lightPalette],
    ['auto', 'that is dark', { colorScheme: 'dark' }, darkPalette],
    ['dark', 'that forces its own colours', { forcedColors: 'active' }, darkPalette],
  ] as const)(
    'The colours of a picture are those of the theme "%s" on a system %s.',
    (theme, _, system, palette) =>
      visiting({ ...system, address: `?theme=${theme}` }, async (visit) => {
        const file = await colours(visit);
        for (const colour of [palette.ground, palette.deep, palette.pale])
          expect(file).toContain(`fill="${colour}"`);
      }),
  );

  const visit = kept();

  it.each([
    ['#123456', '#123456'],
    ['rebeccapurple', '#663399'],
    ['color(srgb 0 0.6 0.2)', '#009933'],
  ])('The colour of a level in a picture is the host’s where it has set %s.', async (colour, hex) => {
    await visit().onMap((map, value) => map.style.setProperty('--tally-deep', value), colour);
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
    const faceOf = (selector: string) =>
      visit()
        .map.locator(selector)
        .evaluate((node) => getComputedStyle(node).fontFamily);
    const faces = [await faceOf('[part=caption]'), await faceOf('.sentence')];
    expect([...(await families())].map(plain)).toEqual(faces.map(plain));
    await visit().onMap((map) => {
      map.style.setProperty('--tally-serif', '"Desk <Display>", serif');
      map.style.setProperty('--tally-sans', 'Desk, sans-serif');
    });
    expect(await families()).toEqual(new Set(['Desk, sans-serif', '"Desk <Display>", serif']));
  });
});
