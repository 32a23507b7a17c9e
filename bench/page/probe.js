/**
 * Runs in the page before any script of its own. It is sent there as text, so it may use nothing from around it.
 * Until the map is painted it costs one look a frame, after that nothing.
 * @param contract as in `contract.ts`
 */
export function probePage(contract) {
  if (window.top !== window) return;
  const probe = { painted: 0, firstPaint: 0, longest: 0, fills: [] };
  window.__bench = probe;

  /** The elements that a selector means; `a >>> b` steps into the shadow root of `a`. */
  const all = (selector) =>
    selector
      .split('>>>')
      .reduce(
        (roots, part) => roots.flatMap((each) => [...(each.shadowRoot ?? each).querySelectorAll(part)]),
        [document],
      );

  // On a canvas a shape is one call of fill(), and a frame that shows a change has new calls.
  let calls = 0;
  if (contract.kind === 'canvas') {
    const { prototype } = CanvasRenderingContext2D;
    const { fill } = prototype;
    prototype.fill = function (...given) {
      calls++;
      if (probe.fills.length < 500) probe.fills.push(String(this.fillStyle));
      return fill.apply(this, given);
    };
  }

  const fillOf = (shape) => getComputedStyle(shape).fill;
  const levelOf = (shape) => shape.getAttribute(contract.level) ?? '';
  const look = (see) => (contract.kind === 'canvas' ? probe.fills : all(contract.shapes).map(see));

  /** What the shapes show now: the level or colour of each; on a canvas, of each drawn since the last change. */
  probe.shown = () => look(contract.level === null ? fillOf : levelOf);
  /** Says when a change is shown: it is another string then. */
  probe.sight = () => (contract.kind === 'canvas' ? String(calls) : probe.shown().join());

  const isThere = () => {
    if (contract.kind !== 'canvas') {
      const shapes = all(contract.shapes);
      // A figure may wait unseen until it is whole.
      if (shapes.length < 51 || !shapes[0].checkVisibility()) return false;
    }
    const seen = look(fillOf);
    return seen.length >= 51 && new Set(seen).size > 1;
  };

  // A message that is posted in a frame arrives once that frame is committed.
  const queue = [];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => queue.shift()();
  const afterFrame = (call) => {
    queue.push(call);
    channel.port2.postMessage(0);
  };

  // Painted is the end of the first frame before whose layout the shapes existed.
  const watch = () => {
    const before = document.body && isThere();
    afterFrame(() => {
      if (!before) return requestAnimationFrame(watch);
      probe.painted = performance.now();
      window.__painted?.(String(probe.painted));
    });
  };
  requestAnimationFrame(watch);

  const observe = (type, keep) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') probe.firstPaint = startTime;
  });
  observe('longtask', ({ duration }) => {
    probe.longest = Math.max(probe.longest, duration);
  });

  // Looked for once: a search through a large document would count as the page's own script in each change.
  let found;
  const slider = () => {
    if (!found?.isConnected) [found] = all(contract.slider);
    if (!found) throw new Error(`There is no slider: ${contract.slider}`);
    return found;
  };
  probe.stops = () => Number(slider().max) - Number(slider().min) + 1;

  // React replaces the property on the element itself: the browser's own setter is what a hand does.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  /** Moves the slider to a stop, counted from 0, as a hand does: the value, then the event. */
  probe.change = (stop) => {
    probe.fills = [];
    const element = slider();
    set.call(element, String(Number(element.min) + stop));
    element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  /** How many elements are displayed, those in shadow roots too. */
  probe.elements = (root = document) =>
    [...root.querySelectorAll('body :not(option), .figure, .figure :not(option)')].reduce(
      (sum, each) =>
        sum + Number(each.checkVisibility()) + (each.shadowRoot ? probe.elements(each.shadowRoot) : 0),
      0,
    );

  /** Resolves after the next frame, with its time. */
  const frame = () => new Promise((done) => requestAnimationFrame((time) => afterFrame(() => done(time))));
  const frames = async (count) => {
    for (let i = 0; i < count; i++) await frame();
  };
  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
  probe.frames = frames;

  /** So many stops to go to, one after another: from the last down to the first, up again, and so on. */
  const wave = (count) => {
    const last = probe.stops() - 1;
    return Array.from({ length: count }, (_, i) => Math.abs(last - ((i + 1) % (2 * last))));
  };

  /**
   * Times changes. Each is made about 3 ms before a frame is due, where the browser hands real pointer input over
   * too, and is timed to the end of the first frame that shows it.
   */
  probe.time = async (count) => {
    const latencies = [];
    const handlers = [];
    const inFrames = [];
    let missed = 0;
    probe.change(probe.stops() - 1);
    await frames(20);
    for (const stop of wave(count)) {
      const time = await frame();
      const before = probe.sight();
      const wait = time + 1000 / 60 - 3 - performance.now();
      if (wait > 1) await sleep(wait);
      const start = performance.now();
      probe.change(stop);
      handlers.push(performance.now() - start);
      let passed = 0;
      let end = 0;
      while (!end && passed < 120) {
        await frame();
        passed++;
        if (probe.sight() !== before) end = performance.now();
      }
      if (end) {
        latencies.push(end - start);
        inFrames.push(passed);
      } else missed++;
      await frame();
    }
    return { latencies, handlers, inFrames, missed };
  };

  /** Drags: a change every second frame, then half a second of rest. With `on` false, the same without changes. */
  probe.drag = async (count, on) => {
    for (const stop of wave(count)) {
      await sleep(0);
      if (on) probe.change(stop);
      await frame();
      await frame();
    }
    await sleep(500);
  };

  /** Steps: after each change so much rest, in milliseconds, that all that follows from it is done. */
  probe.step = async (count, rest) => {
    for (const stop of wave(count)) {
      probe.change(stop);
      await sleep(rest);
    }
  };

  /** Sets the slider back to where it opens, and waits until all is done. */
  probe.settle = async () => {
    probe.change(probe.stops() - 1);
    await frames(10);
    await sleep(300);
  };
}
