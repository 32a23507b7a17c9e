import { languageOf, languages, wordsOf } from '../../i18n/languages.ts';
import { storyName } from '../../story/storyName.ts';
import { notify } from '../../view/announce/liveRegion.ts';
import type { LiveFigure } from '../figure/liveFigure.ts';
import { showFailure, warnUnknownValue } from '../warnings.ts';
import { DataLink } from './dataLink.ts';
import { inlineStory, type LoadedStory, loadStory } from './loadStory.ts';
import { nextPaint } from './nextPaint.ts';
import type { RequestQueue } from './requestQueue.ts';

/** How long a story may load before a notice says that it is slow, in milliseconds. */
const slowAfter = 15_000;

/** The element and the figure of a loader. */
interface LoaderContext {
  /** The element. */
  readonly host: HTMLElement;
  /** The figure's root in the element. */
  readonly root: HTMLElement;
  readonly figure: LiveFigure;
  readonly queue: RequestQueue;
  /** The URL from which the story is fetched, unless it is inline. */
  readonly url: () => string | null;
}

/** Loads story and words for a figure. A slow earlier request never replaces a later one. */
export class StoryLoader {
  readonly #context: LoaderContext;
  readonly #dataLink = new DataLink();
  #request: AbortController | undefined;
  /** The key of the request that loaded the shown story; `undefined` until there is one. */
  #loadedKey: string | undefined;
  #source: string | null = null;
  #file = '';

  constructor(context: LoaderContext) {
    this.#context = context;
  }

  /** The URL from which the shown story was fetched; `null` for an inline story. */
  get source(): string | null {
    return this.#source;
  }

  /** The JSON of the shown story, unchanged. */
  get file(): string {
    return this.#file;
  }

  /** Loads the story that the element requests now, unless it is shown already. */
  resume(): void {
    if (this.#loadedKey === this.#key) {
      this.#context.queue.isHeld = false;
      this.#context.figure.takeRequests();
      this.#showDataLink();
    } else void this.load();
  }

  /** Loads the story once the served view has been painted. On failure the view stays, with a notice. */
  async load(): Promise<void> {
    const { host, root, figure, url } = this.#context;
    const [from, key, isInline] = [url(), this.#key, inlineStory(host) !== null];
    this.#request?.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    const slow = setTimeout(() => {
      if (!signal.aborted) notify(root, figure.words.loadSlow, figure.words);
    }, slowAfter);
    try {
      await nextPaint();
      if (signal.aborted) return;
      figure.showWaiting();
      const { story, file, words } = await this.#loadInLanguage(from, signal);
      if (signal.aborted) return;
      figure.start(story, words);
      this.#loadedKey = key;
      this.#source = isInline ? null : from;
      this.#file = file;
      root.removeAttribute('data-blank');
      notify(root, null);
      this.#showDataLink();
    } catch (error) {
      if (signal.aborted) return;
      figure.stopWaiting();
      showFailure(root, figure.words, error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Cancels the request and releases the data link, while the element is in no document. */
  suspend(): void {
    this.#request?.abort();
    this.#dataLink.release();
  }

  /** The key of the current request: the story's URL and the language. */
  get #key(): string {
    return `${this.#context.url()} ${this.#context.host.getAttribute('lang')}`;
  }

  /** Points the link to the data at the shown story. */
  #showDataLink(): void {
    const { root, figure } = this.#context;
    const link = root.querySelector('.data');
    const story = figure.model?.story;
    if (link && story) this.#dataLink.point(link, this.#file, storyName(story, this.#source));
  }

  /** Loads the story in the language of `lang` if it is published in that; else it warns once. */
  async #loadInLanguage(from: string | null, signal: AbortSignal): Promise<LoadedStory> {
    const { host } = this.#context;
    const tag = host.getAttribute('lang') || 'en';
    const lang = languageOf(tag);
    // The words are loaded beside the story: the list of states works as soon as they are there.
    const words = this.#loadWords(lang ?? 'en', signal);
    const loaded = await loadStory(host, from, lang ?? 'en', signal).catch(async (error: unknown) => {
      // The notice of the failure is in the requested language.
      await words;
      throw error;
    });
    const { story } = loaded;
    if (!lang) warnUnknownValue('lang', tag, `one of ${Object.keys(languages).join(', ')}`);
    else if (lang !== story.lang && host.getAttribute('lang'))
      warnUnknownValue('lang', tag, `${story.lang}, the language of the story`);
    return loaded;
  }

  /** Shows the words of a language once they are loaded. */
  async #loadWords(lang: string, signal: AbortSignal): Promise<void> {
    try {
      const words = await wordsOf(lang);
      if (!signal.aborted) this.#context.figure.showWords(words);
    } catch {
      // The figure keeps its words. If the story cannot be loaded either, a notice says so.
    }
  }
}
