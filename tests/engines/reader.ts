import { vi } from 'vitest';
import type { TallyMapElement } from '../../src/element/tallyMapElement.ts';
import { focusIn } from '../browser/pages/focusIn.ts';
import { pointOn } from '../browser/pages/pointOn.ts';
import { settle } from '../browser/pages/settle.ts';
import { viewOf } from '../browser/pages/viewOf.ts';
import type { Tab } from './engine.ts';
import type { Watched } from './site.ts';

/** Runs in the page with the element; it may use nothing from around it, and gives what can be written as JSON. */
export type OnMap<T, A> = (map: TallyMapElement, argument: A) => T | Promise<T>;

/** A reader in front of a page with the map: what is done and asked in every engine alike. Selectors are those of the shadow root. */
export interface Reader {
  readonly tab: Tab;
  /** Loads a page, and waits until the map in it has its story. */
  visit(address: string): Promise<void>;
  onMap<T>(script: OnMap<T, undefined>): Promise<T>;
  onMap<T, A>(script: OnMap<T, A>, argument: A): Promise<T>;
  /** The element's properties. */
  read(): Promise<ReturnType<typeof viewOf>>;
  set(properties: Record<string, string | null>): Promise<void>;
  /** Brings something into sight and presses the mouse on it, where it is not covered. */
  click(selector: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Presses Tab until what has the focus is what is wanted. */
  tabTo(wanted: RegExp): Promise<void>;
  /** What has the focus, as `focusIn` names it. */
  focused(): Promise<string>;
  /** Its text, spaces made one. */
  text(selector: string): Promise<string>;
  /** How many of these are seen. */
  seen(selector: string): Promise<number>;
  /** What the page has written down since it was loaded. */
  watched(): Promise<Watched>;
  /** Waits until what was drawn is painted and nothing in the figure moves. */
  settle(): Promise<void>;
}

/** The reader of a tab, which need not be open yet. */
export function readerOf(tab: () => Tab): Reader {
  const onMap = <T, A>(script: OnMap<T, A>, argument?: A): Promise<T> =>
    tab().evaluate(
      `(${script})(document.querySelector('tally-map'), ${JSON.stringify(argument)})`,
    ) as Promise<T>;
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
    async visit(address) {
      await tab().goto(address);
      await vi.waitUntil(() => onMap((map) => map?.defaults !== undefined), { timeout: 30_000 });
      await onMap(settle);
    },
    read: () => onMap(viewOf),
    set: (properties) => onMap((map, all) => void Object.assign(map, all), properties),
    async click(selector) {
      await tab().click(await onMap(pointOn, selector));
    },
    async tabTo(wanted) {
      const passed: string[] = [];
      while (passed.length < 60) {
        await press('Tab');
        passed.push(await focused());
        if (wanted.test(passed.at(-1) ?? '')) return;
      }
      throw new Error(`Tab reaches nothing that is ${wanted}, but ${passed.join(', ')}.`);
    },
    text: (selector) =>
      onMap(
        (map, wanted) =>
          map.shadowRoot?.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        selector,
      ),
    seen: (selector) =>
      onMap(
        (map, wanted) =>
          [...(map.shadowRoot?.querySelectorAll(wanted) ?? [])].filter(
            (node) =>
              node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().height > 0,
          ).length,
        selector,
      ),
    watched: () => tab().evaluate('watched') as Promise<Watched>,
    settle: () => onMap(settle),
  };
}
