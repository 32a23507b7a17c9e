import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english, type Messages } from '../../../src/i18n/en.ts';
import { words as spanish } from '../../../src/i18n/es.ts';
import { liveElements, type Made, until } from '../../fixtures/dom/liveElement.ts';
import { openDialogOf } from '../../fixtures/dom/openDialog.ts';
import { story } from '../../fixtures/story.ts';

const { window, make } = liveElements();

/** A figure that knows the page where it is at home. */
const atHome: Made = { served: (figure) => figure.setAttribute('data-page', 'https://desk.example/tally/') };

const writeText = vi.fn(async (_: string) => {});
const stubNavigator = (more: object = {}) =>
  vi.stubGlobal('navigator', { clipboard: { writeText }, ...more });

beforeEach(() => {
  writeText.mockReset();
  stubNavigator();
});
afterEach(() => vi.restoreAllMocks());

const open = (made: Made = atHome) => openDialogOf(make, 'share', made);

it.each<[string, Messages, string[], string[]]>([
  ['en', english, ['Copy link', 'Save image', 'Save data (CSV)'], ['Image for editing (SVG)', 'Data (JSON)']],
  [
    'es',
    spanish,
    ['Copiar enlace', 'Guardar imagen', 'Guardar datos (CSV)'],
    ['Imagen para editar (SVG)', 'Datos (JSON)'],
  ],
])('The dialog offers three buttons in %s, and hides the others.', async (lang, words, first, rest) => {
  const { texts, dialog } = await open({ ...atHome, attributes: { lang } });
  await until(() => expect(texts('h2')).toEqual([words.share]));
  expect(texts('.choices:first-child button')).toEqual(first);
  expect(texts('summary')).toEqual([words.moreWays]);
  expect(texts('details button')).toEqual(rest);
  expect(dialog.querySelector('details')?.open).toBe(false);
});

it('If a state is selected, the dialog offers its quote card, and an image of the map under “More”.', async () => {
  const { texts } = await open({ ...atHome, attributes: { state: 'MS' } });
  expect(texts('[data-share=image]')).toEqual(['Save quotation']);
  expect(texts('details button')[0]).toBe('Image of the map');
});

it('The dialog offers no link if the page of the map is unknown.', async () => {
  stubNavigator({ share: async () => {} });
  const { texts } = await open({});
  expect(texts('[data-share=link], [data-share=send]')).toEqual([]);
});

it.each([
  ['is sent with the title by the system’s own sharing', undefined, []],
  ['is not copied if the reader gives up', 'AbortError', []],
  ['is copied if the system refuses', 'NotAllowedError', ['https://desk.example/tally/?state=KY']],
])('The link %s.', async (_, refusal, copied) => {
  const share = vi.fn(async (_: ShareData) => {
    if (refusal) throw new DOMException('', refusal);
  });
  stubNavigator({ share });
  const { find } = await open({ ...atHome, attributes: { state: 'KY' } });
  find('[data-share=send]').click();
  const sent = { title: story.title, url: 'https://desk.example/tally/?state=KY' };
  await until(() => expect(share.mock.calls).toEqual([[sent]]));
  await until(() => expect(writeText.mock.calls.flat()).toEqual(copied));
});

it('The copied link shows the view at the time of the press, and the live region and the dialog confirm it.', async () => {
  const { find, dialog, map } = await open({ ...atHome, attributes: { at: 'gazette' } });
  map.state = 'MS';
  find('[data-share=link]').click();
  await until(() => expect(find('[part=status]').textContent).toBe(english.copied));
  expect(writeText.mock.calls.flat()).toEqual(['https://desk.example/tally/?at=gazette&state=MS']);
  const feedback = dialog.querySelector('details')?.nextElementSibling;
  expect([feedback?.className, feedback?.textContent]).toEqual(['feedback', english.copied]);
});

it('The copied link names the language if the figure was served in another, which is that of its page.', async () => {
  const served: Made['served'] = (figure) => {
    atHome.served?.(figure);
    figure.lang = 'es';
  };
  const { find } = await open({ served });
  find('[data-share=link]').click();
  await until(() => expect(writeText.mock.calls.flat()).toEqual(['https://desk.example/tally/?lang=en']));
});

it('The dialog names the keys to copy the link if copying is blocked.', async () => {
  writeText.mockRejectedValue(new Error('refused'));
  window.document.execCommand = () => false;
  const { find } = await open();
  find('[data-share=link]').click();
  await until(() => expect(find('.feedback').textContent).toBe(english.copyByHand));
});

/** A class of canvases with a drawing context, which make a file. */
const canvasOf = (context: object | null, convertToBlob: () => Promise<Blob>) =>
  function canvas() {
    return { getContext: () => context, convertToBlob };
  };

const fails = () => Promise.reject(new Error(''));

describe('the images', () => {
  /** The name and the width of each saved image. */
  const saved: { name: string; width: string | null }[] = [];

  beforeEach(() => {
    saved.length = 0;
    let drawn = '';
    const { HTMLImageElement, HTMLAnchorElement } = window;
    vi.stubGlobal(
      'OffscreenCanvas',
      canvasOf({ drawImage() {} }, async () => new Blob()),
    );
    HTMLImageElement.prototype.decode = async function () {
      drawn = decodeURIComponent(this.src);
    };
    // jsdom knows no lengths of SVG.
    for (const name of ['width', 'height'])
      Object.defineProperty(window.SVGSVGElement.prototype, name, {
        configurable: true,
        get: () => ({ baseVal: { value: 1 } }),
      });
    vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => 'rgb(0, 0, 0)' }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const [, width = null] = /<svg[^>]* width="(\d+)"/.exec(drawn) ?? [];
      saved.push({ name: this.download, width });
    });
  });

  const save = async (name: string, state?: string) => {
    const { find } = await open({
      ...atHome,
      attributes: { src: 'six-states.json', ...(state && { state }) },
    });
    find(`[data-share=${name}]`).click();
    await until(() => expect(saved).toHaveLength(1));
    return saved[0];
  };

  it.each([
    ['The saved image is the picture of the view', 'image', undefined, 'map.png', '1000'],
    ['The saved image is the quote card of the selected state', 'image', 'MS', 'quote-ms.png', '1200'],
    ['The image of the map is the picture of the view', 'map', 'MS', 'map-ms.png', '1000'],
    ['The image for editing has the ending of its format', 'svg', 'MS', 'map-ms.svg', null],
  ])('%s (button %s, state %s).', async (_, button, state, end, width) => {
    const name = `six-states-reports-tribune-${end}`;
    expect(await save(button, state)).toMatchObject(width === null ? { name } : { name, width });
  });

  it('The saved image is the quote card of a state that is selected while the dialog is open.', async () => {
    const { map, find } = await open({ ...atHome, attributes: { src: 'six-states.json' } });
    map.state = 'KY';
    find('[data-share=image]').click();
    await until(() => expect(saved[0]?.name).toBe('six-states-reports-tribune-quote-ky.png'));
  });

  it.each<[what: string, take: () => void]>([
    ['file', () => vi.stubGlobal('OffscreenCanvas', canvasOf({ drawImage() {} }, fails))],
    [
      'context',
      () =>
        vi.stubGlobal(
          'OffscreenCanvas',
          canvasOf(null, async () => new Blob()),
        ),
    ],
    ['canvas', () => vi.stubGlobal('OffscreenCanvas', undefined)],
    ['picture', () => (window.HTMLImageElement.prototype.decode = fails)],
  ])('The dialog reports a failure, and nothing is saved, if the browser makes no %s.', async (_, take) => {
    take();
    const { find } = await open();
    find('[data-share=image]').click();
    await until(() => expect(find('.feedback').textContent).toBe(english.saveFailed));
    expect(saved).toEqual([]);
  });
});
