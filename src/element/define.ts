import type { Shell } from './shell.ts';
import { TallyMapElement } from './tallyMapElement.ts';

/** The name of the element. */
export const tagName = 'tally-map';

/** Registers `<tally-map>` once; a second call, or another copy of this script, changes nothing. */
export function defineTallyMap(shell: Shell, registry: CustomElementRegistry = customElements): void {
  if (!registry.get(tagName)) registry.define(tagName, withShell(shell));
}

const withShell = (shell: Shell) =>
  class extends TallyMapElement {
    protected override get shell(): Shell {
      return shell;
    }
  };
