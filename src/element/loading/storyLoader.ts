import { languageOf, languages, wordsOf } from '../../i18n/languages.ts';
import { notify } from '../../view/announce/liveRegion.ts';
import { DataLink } from '../links/dataLink.ts';
import type { LiveFigure } from '../liveFigure.ts';
import { firstPaint } from '../visibility/firstPaint.ts';
import { warnUnknownValue } from '../warnings.ts';
import { inlineStory } from './inlineStory.ts';
import { loadStory, type ReadStory } from './loadStory.ts';
import { showFailure } from './showFailure.ts';

/** How long a story may take before the reader is told that it is slow, in milliseconds. */
const longWait = 15_000;

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

/** Brings story and words to a figure, never those of an earlier request after those of a later one. */
export class Loading {
  readonly #for: Loaded;
  readonly #dataLink = new DataLink();
  #request: AbortController | undefined;
  /** What was asked for where the shown story was loaded; `undefined` until there is one. */
  #loadedFor: string | undefined;
  #source: string | null = null;

  constructor(loaded: Loaded) {
    this.#for = loaded;
  }

  /** Whether what is shown is the story that is asked for now, in the language that is. */
  get isLoaded(): boolean {
    return this.#loadedFor === this.#asked;
  }

  /** The address that the shown story was fetched from; `null` where it stands in the document. */
  get source(): string | null {
    return this.#source;
  }

  /**
   * Loads the story once the served view has been painted; if that fails, the view stays and says so.
   * @returns whether it is shown now
   */
  async load(): Promise<boolean> {
    const { host, root, figure, address } = this.#for;
    const [from, asked] = [address(), this.#asked];
    const isInline = inlineStory(host) !== null;
    this.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    const endWait = this.#tellOfWait(signal);
    try {
      figure.wait();
      await firstPaint(signal);
      const { story, words } = await this.#storyInLanguage(from, signal);
      if (signal.aborted) return false;
      figure.begin(story, words);
      this.#loadedFor = asked;
      this.#source = isInline ? null : from;
      root.removeAttribute('data-blank');
      notify(root, null);
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      figure.stopWaiting();
      showFailure(root, figure.words, error);
      return false;
    } finally {
      endWait();
    }
  }

  /** Says so where a story is long in coming; it is still waited for. Gives what calls that off. */
  #tellOfWait(signal: AbortSignal): () => void {
    const { root, figure } = this.#for;
    const timer = setTimeout(() => {
      const { words } = figure;
      if (!signal.aborted) notify(root, words.loadSlow, words.lang);
    }, longWait);
    return () => clearTimeout(timer);
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

  /** Leads the link to the data to where the shown story was loaded from. */
  leadToData(): void {
    const { root, figure } = this.#for;
    const link = root.querySelector('.data');
    const story = figure.model?.story;
    if (link && story) this.#dataLink.lead(link, story, this.#source);
  }

  get #asked(): string {
    return `${this.#for.address()} ${this.#for.host.getAttribute('lang')}`;
  }

  /** The story, in the language that is asked for where it is published in that; else one warning says what is. */
  async #storyInLanguage(from: string | null, signal: AbortSignal): Promise<ReadStory> {
    const { host } = this.#for;
    const tag = host.getAttribute('lang') || 'en';
    const lang = languageOf(tag);
    // The words are loaded beside the story; where they are there first, the list of states can be used.
    const spoken = this.#speak(lang ?? 'en', signal);
    const read = await loadStory(host, from, lang ?? 'en', signal).catch(async (error: unknown) => {
      // That it failed is said in the language that was asked for.
      await spoken;
      throw error;
    });
    const { story } = read;
    if (!lang) warnUnknownValue('lang', tag, Object.keys(languages).join(', '));
    else if (lang !== story.lang && lang !== 'en') warnUnknownValue('lang', tag, story.lang);
    return read;
  }

  /** Shows the words of a language as soon as they are there; where they cannot be had, the story will say so. */
  async #speak(lang: string, signal: AbortSignal): Promise<void> {
    try {
      const words = await wordsOf(lang);
      if (!signal.aborted) this.#for.figure.speakIn(words);
    } catch {
      // Without them the figure speaks as it does.
    }
  }
}
