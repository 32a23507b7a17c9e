/** A window in a frame, as far as the height of its content needs it. The test controls time and layout. */
export class FakeFrame extends EventTarget {
  /** The messages that the parent has received, in order, with their target origins. */
  readonly posted: { data: unknown; origin: string }[] = [];
  readonly parent: unknown = {
    postMessage: (data: unknown, origin: string) => this.posted.push({ data, origin }),
  };
  readonly location: { href: string };
  readonly document: { title: string; fonts: { ready: Promise<void> }; adoptedStyleSheets: unknown[] };
  readonly performance = { now: () => this.now };
  /** Milliseconds. */
  now = 0;
  /** The box of the content, in CSS pixels. */
  box: { width: number; height: number };
  /** Attributes that the content has. */
  readonly marks = new Set<string>();
  /** Ends the loading of the fonts. */
  fontsCome = () => {};
  #observed: (() => void) | undefined;
  #due = new Map<number, { task: () => void; at: number }>();
  #handles = 0;

  constructor({ href = 'https://maps.example/embed.html', isTop = false, height = 700 } = {}) {
    super();
    this.box = { width: 640, height };
    this.location = { href };
    const ready = new Promise<void>((come) => {
      this.fontsCome = come;
    });
    this.document = { title: 'The map', fonts: { ready }, adoptedStyleSheets: [] };
    if (isTop) this.parent = this;
  }

  /** The window as the code takes it. */
  get view(): Window & typeof globalThis {
    return this as unknown as Window & typeof globalThis;
  }

  /** The wrapper of what the frame shows. */
  get content(): HTMLElement {
    return {
      getBoundingClientRect: () => this.box,
      toggleAttribute: (name: string, on: boolean) => (on ? this.marks.add(name) : this.marks.delete(name)),
    } as unknown as HTMLElement;
  }

  readonly ResizeObserver = ((frame: FakeFrame) =>
    class {
      constructor(callback: () => void) {
        frame.#observed = callback;
      }
      observe() {}
    })(this);

  requestAnimationFrame = (task: () => void) => this.#wait(task, Number.POSITIVE_INFINITY);
  setTimeout = (task: () => void, milliseconds: number) => this.#wait(task, this.now + milliseconds);
  cancelAnimationFrame = (handle: number) => this.#due.delete(handle);
  clearTimeout = (handle: number) => this.#due.delete(handle);

  #wait(task: () => void, at: number): number {
    this.#due.set(++this.#handles, { task, at });
    return this.#handles;
  }

  /** Lays out a box of this height. */
  layOut(height: number): void {
    this.box.height = height;
    this.#observed?.();
  }

  /** Paints a frame of the animation. */
  paint(): void {
    this.#run(({ at }) => at === Number.POSITIVE_INFINITY);
  }

  /** Lets time pass without an animation frame. */
  pass(milliseconds: number): void {
    this.now += milliseconds;
    this.#run(({ at }) => at <= this.now);
  }

  #run(isDue: (each: { at: number }) => boolean): void {
    for (const [handle, each] of [...this.#due]) if (isDue(each) && this.#due.delete(handle)) each.task();
  }

  /** Dispatches a message, by default from the parent. */
  receive(data: unknown, source: unknown = this.parent): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  }

  /** The heights that AMP received, in order. */
  get heights(): number[] {
    return this.posted.flatMap(({ data }) => {
      const { type, height } = Object(data) as { type?: string; height: number };
      return type === 'embed-size' ? [height] : [];
    });
  }
}
