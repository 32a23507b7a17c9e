import type { Runtime } from './runtime.ts';
import { TallyMapElement } from './tallyMapElement.ts';

/** The name of the element. */
export const tagName = 'tally-map';

/** The class of the element, defined by any version of the script. */
type DefinedElement = CustomElementConstructor & {
  /** The URL of the story that is shown without `src`; `null` if there is none. */
  readonly ownStory?: string | null;
};

/**
 * Registers `<tally-map>` once. A second call, or another copy of the script, changes nothing. It warns once if it brings
 * another story, since all elements without `src` show the story of the first.
 */
export function defineTallyMap(runtime: Runtime, registry: CustomElementRegistry = customElements): void {
  const defined: DefinedElement | undefined = registry.get(tagName);
  const ownStory = runtime.template?.src ?? null;
  if (!defined) registry.define(tagName, withRuntime(runtime, ownStory));
  else if (ownStory !== null && defined.ownStory !== ownStory)
    console.warn(
      `<tally-map>: another version of this script came first, and elements without "src" show ${defined.ownStory ?? 'its own story'}. Write a "src" on each element.`,
    );
}

const withRuntime = (runtime: Runtime, ownStory: string | null): DefinedElement =>
  class extends TallyMapElement {
    static readonly ownStory = ownStory;
    protected override get runtime(): Runtime {
      return runtime;
    }
  };
