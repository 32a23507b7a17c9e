import type { Blank } from './blank.ts';
import { TallyMapElement } from './tallyMapElement.ts';

/** The name of the element. */
export const tagName = 'tally-map';

/**
 * Registers `<tally-map>` once; a second call, or another copy of this script, changes nothing.
 * @param blank what a figure is made of where none was served
 */
export function defineTallyMap(
  blank: Blank | null = null,
  registry: CustomElementRegistry = customElements,
): void {
  if (!registry.get(tagName)) registry.define(tagName, blank ? withBlank(blank) : TallyMapElement);
}

const withBlank = (blank: Blank) =>
  class extends TallyMapElement {
    protected override get blank(): Blank {
      return blank;
    }
  };
