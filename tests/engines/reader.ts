import { vi } from 'vitest';
import type { TallyMapElement } from '../../src/element/tallyMapElement.ts';
import { focusIn } from '../browser/pages/focusIn.ts';
import { pointOn } from '../browser/pages/pointOn.ts';
import { settle } from '../browser/pages/settle.ts';
import { viewOf } from '../browser/pages/viewOf.ts';
import type { Tab } from './engine.ts';
import type { Watched } from './site.ts';

/** A reader in front of a page with the map. */
export type Reader = ReturnType<typeof readerOf>;

/**
 * The reader of a tab, which need not be open yet: what is done and asked in every engine alike. Selectors are those of the
 * shadow root.
 */
export function readerOf(tab: () => Tab) {
  /** Runs in the page with the element; it may use nothing from around it, and gives what can be written as JSON. */
  const onMap = <T, A = undefined>(
    script: (map: TallyMapElement, argument: A) => T | Promise<T>,
    argument?: A,
  ): Promise<T> =>
    tab().evaluate(
      `(${script})(document.querySelector('tally-map'), ${JSON.stringify(argument)})`,
    ) as Promise<T>;
  /** What has the focus, as `focusIn` names it. */
  const focused = () => onMap(focusIn);
  const press = async (...keys: string[]) => {
    for (const key of keys) await tab().press(key);
  };
  return {
    get tab() {
      return tab();
    },
    onMap,
    press,
    focused,
    /** Loads a page, and waits until the map in it has its story. */
    async visit(address: string) {
      await tab().goto(address);
      await vi.waitUntil(() => onMap((map) => map?.defaults !== undefined), { timeout: 30_000 });
      await onMap(settle);
    },
    /** The element's properties. */
    read: () => onMap(viewOf),
    set: (properties: object) => onMap((map, all) => void Object.assign(map, all), properties),
    /** Brings something into sight and presses the mouse on it, where it is not covered. */
    async click(selector: string) {
      await tab().click(await onMap(pointOn, selector));
    },
    /** Presses Tab until what has the focus is what is wanted. */
    async tabTo(wanted: RegExp) {
      const passed: string[] = [];
      while (passed.length < 60) {
        await press('Tab');
        passed.push(await focused());
        if (wanted.test(passed.at(-1) ?? '')) return;
      }
      throw new Error(`Tab reaches nothing that is ${wanted}, but ${passed.join(', ')}.`);
    },
    /** The text of an element, spaces made one. */
    text: (selector: string) =>
      onMap(
        (map, wanted) =>
          map.shadowRoot?.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        selector,
      ),
    /** How many elements are seen. */
    seen: (selector: string) =>
      onMap(
        (map, wanted) =>
          [...(map.shadowRoot?.querySelectorAll(wanted) ?? [])].filter(
            (node) =>
              node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().height > 0,
          ).length,
        selector,
      ),
    /** What the page has written down since it was loaded. */
    watched: () => tab().evaluate('watched') as Promise<Watched>,
    /** Waits until what was drawn is painted and nothing in the figure moves. */
    settle: () => onMap(settle),
  };
}
