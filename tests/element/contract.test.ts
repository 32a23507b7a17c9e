import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  attributes,
  changeDetail,
  changeEvent,
  customProperties,
  isOwnProperty,
  methods,
  type Part,
  parts,
  readOnlyProperties,
  selectorsOf,
  tagName,
} from '../../src/build/element/elementContract.ts';
import { styleSheets, wholeStyle } from '../../src/build/figure/styleSheets.ts';
import { type LiveElement, liveElements, until } from '../fixtures/dom/liveElement.ts';
import { offeringEmbeds } from '../fixtures/dom/openDialog.ts';

const { window, make } = liveElements();

/** Brings a figure to the state in which a part is promised. */
function bringTo(when: NonNullable<Part['when']>, { map, find }: LiveElement, part: string): void {
  if (when === 'its dialog is open')
    find(part === 'keys' ? '[part=keyboard]' : `[data-dialog=${part}]`).click();
  else if (when === 'a state is selected') Object.assign(map, { state: 'MS', open: 'quotations' });
  else map.view = when.replace('the view is ', '');
}

/** What parts have in common that one figure can show: of the dialogs one is open at a time. */
const shownWith = ({ name, when }: Part): string => (when === 'its dialog is open' ? name : (when ?? ''));

/** The selectors of a part that do not select as many elements as its contract says. */
const brokenPromises = (part: Part, figure: HTMLElement): string[] =>
  selectorsOf(part).flatMap(([selector, count]) => {
    const { length } = figure.querySelectorAll(selector);
    const isKept = count === null ? length > 0 : length === count;
    return isKept ? [] : [`${selector} selects ${length}`];
  });

describe('the parts of the contract', () => {
  it('A live figure has every part that the contract names, and no others.', async () => {
    const found = new Set<string>();
    for (const key of new Set(parts.map(shownWith))) {
      const group = parts.filter((part) => shownWith(part) === key);
      const [{ when, name }] = group as [Part];
      const live = await offeringEmbeds(make);
      if (when) bringTo(when, live, name);
      for (const part of group) await until(() => expect(brokenPromises(part, live.figure)).toEqual([]));
      for (const node of live.figure.querySelectorAll('[part]'))
        found.add(node.getAttribute('part') as string);
      live.map.remove();
    }
    expect([...found].toSorted()).toEqual(parts.map(({ name }) => name).toSorted());
  });

  it('A control: a selector that matches nothing, or another number than in the contract, is reported.', async () => {
    const { figure } = await offeringEmbeds(make);
    const selectors = { '[part=legend] [data-level] [data-count]': null, 'svg[part=map] path': 51 };
    const [nothing, ...others] = brokenPromises({ name: 'map', description: '', selectors }, figure);
    expect(nothing).toBe('[part=legend] [data-level] [data-count] selects 0');
    expect(others).toHaveLength(1);
  });
});

describe('the attributes, members and event of the contract', () => {
  const element = () =>
    window.customElements.get(tagName) as unknown as {
      observedAttributes: string[];
      prototype: object;
    };

  it('The element observes the attributes of the contract, and no others.', () => {
    const names = attributes.map(({ name }) => name);
    expect(element().observedAttributes.toSorted()).toEqual(names.toSorted());
  });

  it('The element has the properties and methods of the contract, and no others except the platform’s callbacks.', () => {
    const members: string[] = [];
    for (
      let each = element().prototype;
      each !== window.HTMLElement.prototype;
      each = Object.getPrototypeOf(each)
    )
      members.push(...Object.getOwnPropertyNames(each));
    const internal = /^(constructor|runtime|\w+Callback)$/;
    const named = [...attributes.filter(isOwnProperty), ...readOnlyProperties, ...methods];
    expect(members.filter((name) => !internal.test(name)).toSorted()).toEqual(
      named.map(({ name }) => name).toSorted(),
    );
  });

  it('The event carries the detail of the contract, bubbles, and is composed.', async () => {
    const { map } = await offeringEmbeds(make);
    const fired = new Promise<Event>((done) => map.addEventListener(changeEvent.name, done));
    map.at = 'courier';
    const event = (await fired) as CustomEvent;
    expect(Object.keys(event.detail)).toEqual(Object.keys(changeDetail));
    expect([event.bubbles, event.composed]).toEqual([true, true]);
  });
});

it('The style sheets read the custom properties of the contract, and no others.', async () => {
  const style = wholeStyle(await styleSheets(fileURLToPath(new URL('../../', import.meta.url))));
  const read = new Set(Array.from(style.matchAll(/var\(\s*(--tally-[\w-]+)/g), ([, name]) => name));
  expect([...read].toSorted()).toEqual(customProperties.map(({ name }) => name).toSorted());
});
