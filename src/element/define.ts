import type { Runtime } from './runtime.ts';
import { TallyMapElement } from './tallyMapElement.ts';

/** The name of the element. */
export const tagName = 'tally-map';

/** Where a class of the element has the story that it shows without `src`. */
type Defined = CustomElementConstructor & { readonly beside?: string | null };

/**
 * Registers `<tally-map>` once; a second call, or another copy of this script, changes nothing. Where the copy brings
 * another story along, one warning says so: elements without `src` show that of the first.
 */
export function defineTallyMap(shell: Runtime, registry: CustomElementRegistry = customElements): void {
  const defined: Defined | undefined = registry.get(tagName);
  const beside = shell.blank?.src ?? null;
  if (!defined) registry.define(tagName, withShell(shell, beside));
  else if (beside !== null && defined.beside !== beside)
    console.warn(
      `<tally-map>: another version of this script has defined the element first, and shows ${defined.beside ?? 'its own story'} where no "src" is written; write a "src" on each.`,
    );
}

const withShell = (shell: Runtime, beside: string | null) =>
  class extends TallyMapElement {
    static readonly beside = beside;
    protected override get shell(): Runtime {
      return shell;
    }
  };
