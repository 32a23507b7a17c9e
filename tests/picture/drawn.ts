import { JSDOM } from 'jsdom';
import { outlines } from '../../src/geometry/outlines.ts';
import { english, type Messages } from '../../src/i18n/en.ts';
import type { PictureStyle } from '../../src/picture/scene.ts';
import { textWidth } from '../../src/picture/textWidth.ts';
import { openingView, type ViewState } from '../../src/state/viewState.ts';
import type { Story } from '../../src/story/form/schema.ts';
import { type Model, modelOf } from '../../src/view/model.ts';
import { fonts } from '../../src/view/theme/fonts.ts';
import { colourOf, darkPalette, lightPalette, type Palette } from '../../src/view/theme/palette.ts';
import { story } from '../fixtures/story.ts';

export const { window } = new JSDOM('');
export const geometry = outlines();
export const light: PictureStyle = { palette: lightPalette, fonts };
export const dark: PictureStyle = { palette: darkPalette, fonts };

/** The model of a view: the opening one with what is given. */
export const modelOfView = (
  view: Partial<ViewState>,
  words: Messages = english,
  shown: Story = story,
): Model => modelOf(shown, { ...openingView(shown), ...view }, words);

/** The texts that a reader sees: a casing below a label is no text of its own. */
export const textsOf = (picture: Element): Element[] =>
  [...picture.querySelectorAll('text')].filter((text) => !text.closest('[aria-hidden]'));

/** What the texts of a picture say. */
export const textsIn = (picture: Element): string[] =>
  textsOf(picture).map(({ textContent }) => textContent ?? '');

const numberOf = (node: Element, name: string): number => Number(node.getAttribute(name));

/** About where a text stands, CSS pixels: from the top of its capitals to below its base line, which digits do not pass. */
function boxOf(text: Element) {
  const [x, y, size] = [numberOf(text, 'x'), numberOf(text, 'y'), numberOf(text, 'font-size')];
  const content = text.textContent ?? '';
  const face = text.hasAttribute('font-family') ? 'serif' : 'sans';
  const width = textWidth(content, { face, size });
  const anchor = text.getAttribute('text-anchor');
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return {
    text: content,
    left,
    right: left + width,
    top: y - size * 0.72,
    bottom: y + (/^\d+$/.test(content) ? 0 : size * 0.22),
  };
}

/** What is wrong with the places of the texts: two that overlap, or one that is cut. */
export function faultsOf(picture: SVGSVGElement): string[] {
  const [width, height] = [numberOf(picture, 'width'), numberOf(picture, 'height')];
  const boxes = textsOf(picture).map(boxOf);
  const cut = boxes.filter(
    ({ left, right, top, bottom }) => left < 30 || right > width - 20 || top < 12 || bottom > height - 12,
  );
  const over = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} over ${b.text}`),
  );
  return [...cut.map(({ text }) => `${text} is cut`), ...over];
}

/** The fills of the 51. */
export const fillsOf = (picture: Element): Record<string, string | null> =>
  Object.fromEntries(
    [...picture.querySelectorAll('[data-state]')].map((shape) => [
      shape.getAttribute('data-state'),
      shape.getAttribute('fill'),
    ]),
  );

/** The fills that a snapshot asks for. */
export const dueFills = (
  model: Model,
  filled: 'map' | 'box',
  palette: Palette = lightPalette,
): Record<string, string> =>
  Object.fromEntries(
    [...model.snapshot.statuses].map(([postal, { level }]) => {
      const { look } = model.level(level);
      return [postal, look === 'hatch' ? `url(#hatch-${filled})` : colourOf(palette, look)];
    }),
  );

/** What is wrong with a picture's file: what some program would not show as the browser does. */
export function faultsOfFile(text: string): string[] {
  const faults =
    /var\(|light-dark|<style| style=| class=|vector-effect|paint-order|@import|href|NaN|undefined|null/;
  const used = [...text.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
  const lists = [...text.matchAll(/font-family="([^"]*)"/g)].map(([, list]) => list ?? '');
  const { documentElement } = new window.DOMParser().parseFromString(text, 'image/svg+xml');
  return [
    ...(documentElement.localName === 'svg' ? [] : ['It is no SVG.']),
    ...(faults.exec(text) ?? []),
    ...used.filter((id) => !text.includes(`id="${id}"`)).map((id) => `${id} is not there.`),
    ...lists.filter((list) => !/, (serif|sans-serif)$/.test(list)),
  ];
}
