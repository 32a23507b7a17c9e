import { notify } from '../view/announce/liveRegion.ts';
import { DataLink } from './dataLink.ts';
import { inlineRecord } from './inlineRecord.ts';
import { speakingOf } from './language.ts';
import type { LiveFigure } from './liveFigure.ts';
import { painted } from './painted.ts';
import { recordOf } from './record.ts';
import { warnOf } from './warnOf.ts';

/** What a figure is loaded for. */
export interface Loaded {
  /** The element. */
  readonly host: HTMLElement;
  /** The figure in it. */
  readonly root: HTMLElement;
  readonly figure: LiveFigure;
  /** Where the record is fetched from, unless it stands in the document. */
  readonly address: () => string | null;
}

/** Brings record and words to a figure, never those of an earlier request after those of a later one. */
export class Loading {
  readonly #for: Loaded;
  readonly #language;
  readonly #dataLink = new DataLink();
  #request: AbortController | undefined;
  /** What was asked for where the shown record was loaded; `undefined` until there is one. */
  #loadedFrom: string | null | undefined;
  #source: string | null = null;

  constructor(loaded: Loaded) {
    const { host, figure } = loaded;
    this.#for = loaded;
    this.#language = speakingOf(
      () => host.getAttribute('lang'),
      (words) => figure.speakIn(words),
      (value, allowed) => warnOf('lang', value, allowed),
    );
  }

  /** Whether what is shown is the record that is asked for now. */
  get isLoaded(): boolean {
    return this.#loadedFrom === this.#for.address();
  }

  /** The address that the shown record was fetched from; `null` where it stands in the document. */
  get source(): string | null {
    return this.#source;
  }

  /**
   * Loads the record once the served view has been painted; if that fails, the view stays and says so.
   * @returns whether it is shown now
   */
  async load(): Promise<boolean> {
    const { host, root, figure, address } = this.#for;
    const from = address();
    const isInline = inlineRecord(host) !== null;
    this.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    figure.wait();
    try {
      await painted(signal);
      const story = await this.#recordAndWords(signal);
      if (signal.aborted) return false;
      figure.begin(story);
      this.#loadedFrom = from;
      this.#source = isInline ? null : from;
      notify(root, null);
      // Another language may have been asked for since its words were.
      void this.changeLanguage();
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      figure.stopWaiting();
      notify(root, figure.words.loadFailed, figure.words.lang);
      console.warn(`<tally-map>: ${(error as Error).message}`);
      return false;
    }
  }

  /** Gives up what is being loaded. */
  abort(): void {
    this.#request?.abort();
  }

  /** Gives up all that an element has no use for while it is not in a document. */
  rest(): void {
    this.abort();
    this.#dataLink.release();
  }

  /** Shows another language at once where the record is there; one that cannot be loaded leaves the shown one. */
  async changeLanguage(): Promise<void> {
    if (!this.#for.figure.state) return;
    await this.#language
      .speak()
      .catch((error: unknown) => console.warn(`<tally-map>: ${(error as Error).message}`));
  }

  /** Leads the link to the data to where the shown record was loaded from. */
  leadToData(): void {
    const { root, figure } = this.#for;
    const link = root.querySelector('.data');
    const story = figure.model?.story;
    if (link && story) this.#dataLink.lead(link, story, this.#source);
  }

  async #recordAndWords(signal: AbortSignal) {
    const { host, address } = this.#for;
    const record = recordOf(host, address(), signal);
    await Promise.allSettled([record, this.#language.speak()]);
    const story = await record;
    // Another language may have been asked for meanwhile.
    await this.#language.speak();
    return story;
  }
}
