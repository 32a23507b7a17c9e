import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listened } from '../../fixtures/dom/listened.ts';

const mouse = { pointerId: 1, isPrimary: true, pointerType: 'mouse' };

/** A figure whose chart is 400 px wide, 100 px for each of its four stops. */
function charted() {
  const figure = listened();
  const slider = figure.find<HTMLInputElement>('[part=slider]');
  slider.getBoundingClientRect = () => ({ left: 0, width: 400 }) as DOMRect;
  const pointer = (type: string, clientX: number, init: PointerEventInit = {}) =>
    figure.send('.chart', `pointer${type}`, { ...mouse, clientX, ...init });
  const input = (index: number, type = 'input') => {
    slider.value = String(index);
    figure.send('[part=slider]', type);
  };
  const key = (name: string, type = 'keydown') => figure.send('[part=slider]', type, { key: name });
  return { ...figure, slider, pointer, input, key, at: () => figure.state().at };
}

describe('A pointer on the chart', () => {
  it('A press goes to the nearest stop at once, a drag follows the pointer, and its release ends the drag.', () => {
    const { pointer, at, asked } = charted();
    pointer('down', 50);
    expect(at()).toBe('courier');
    expect(asked.drag).toHaveBeenLastCalledWith(true);
    pointer('move', 250);
    expect(at()).toBe('gazette');
    pointer('move', 900);
    expect(at()).toBe('tribune');
    pointer('up', -20);
    expect(at()).toBe('courier');
    expect(asked.drag).toHaveBeenLastCalledWith(false);
    pointer('move', 350);
    expect(at()).toBe('courier');
  });

  it.each(['.chart', '[part=map]'])('A second finger, on %s, ends a drag and begins none.', (place) => {
    const { pointer, send, at, asked } = charted();
    pointer('down', 50);
    send(place, 'pointerdown', { pointerId: 2 });
    expect(asked.drag).toHaveBeenLastCalledWith(false);
    pointer('move', 350, { pointerId: 2 });
    pointer('up', 150);
    expect(at()).toBe('courier');
  });

  it('A finger that moves up or down scrolls the page, and one that moves across drags.', () => {
    const { pointer, at } = charted();
    const touch = { pointerType: 'touch' } as const;
    pointer('down', 50, { ...touch, clientY: 0 });
    expect(at()).toBe('tribune');
    pointer('move', 55, { ...touch, clientY: 40 });
    expect(at()).toBe('tribune');
    pointer('cancel', 55, touch);
    pointer('move', 255, touch);
    expect(at()).toBe('tribune');
    pointer('down', 50, { ...touch, clientY: 0 });
    pointer('move', 70, { ...touch, clientY: 4 });
    expect(at()).toBe('courier');
  });

  it('A drag ends with the capture of its pointer, so that another can begin.', () => {
    const { pointer, send, at, asked } = charted();
    pointer('down', 50, { pointerId: 7 });
    send('.chart', 'lostpointercapture', { pointerId: 7 });
    expect(asked.drag).toHaveBeenLastCalledWith(false);
    pointer('down', 250, { pointerId: 8 });
    expect(at()).toBe('gazette');
  });

  it('A tap goes to the stop, and a press of another mouse button does nothing.', () => {
    const { pointer, at } = charted();
    pointer('down', 150, { pointerType: 'touch' });
    pointer('up', 150, { pointerType: 'touch' });
    expect(at()).toBe('ledger');
    pointer('down', 350, { button: 2 });
    expect(at()).toBe('ledger');
  });
});

describe('The slider', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('A key makes a single step, which fades and is no drag.', () => {
    const { key, input, asked, state } = charted();
    key('ArrowLeft');
    input(2);
    expect(state()).toMatchObject({ at: 'gazette', fading: true });
    expect(asked.drag).not.toHaveBeenCalledWith(true);
  });

  it('Input after a key that moved nothing is no step by key.', () => {
    const { key, input, state, asked } = charted();
    key('ArrowRight');
    key('ArrowRight', 'keyup');
    input(1);
    expect(state()).toMatchObject({ at: 'ledger', fading: false });
    expect(asked.drag).toHaveBeenLastCalledWith(true);
  });

  it('Input without pointer and key is a drag, until it pauses or the slider fires `change`.', () => {
    const { input, asked } = charted();
    input(1);
    input(2);
    expect(asked.drag).toHaveBeenLastCalledWith(true);
    vi.advanceTimersByTime(300);
    expect(asked.drag).toHaveBeenLastCalledWith(false);
    input(1);
    input(1, 'change');
    expect(asked.drag).toHaveBeenLastCalledWith(false);
  });

  it('A step by hand ends play.', () => {
    const { input, asked, state } = charted();
    asked.act((shown) => ({ ...shown, playing: true }));
    input(0);
    expect(state().playing).toBe(false);
  });
});
