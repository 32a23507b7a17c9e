import { describe, expect, it } from 'vitest';
import { listened } from '../../fixtures/listened.ts';

/** A figure whose chart is 100 CSS pixels wide: the stops of the press's count are at June 30, July 3 and July 5. */
function withChart() {
  const figure = listened();
  const chart = figure.find('.chart');
  chart.getBoundingClientRect = () => ({ left: 0, width: 100 }) as DOMRect;
  figure.draw();
  return {
    ...figure,
    pointer: (type: string, pointerId: number, clientX: number, pointerType = 'touch') =>
      figure.send('.timeline', type, { pointerId, clientX, clientY: 0, button: 0, pointerType }),
    /** The slider is moved to a stop by something that is no key, or by a key that was sent before. */
    input: (index: number) => {
      figure.find<HTMLInputElement>('[part=slider]').value = String(index);
      figure.send('[part=slider]', 'input');
    },
  };
}

describe('a drag on the chart', () => {
  it('A second finger does not take a drag over.', () => {
    const { pointer, state } = withChart();
    pointer('pointerdown', 1, 100);
    pointer('pointermove', 1, 70);
    expect(state().at).toBe('gazette');
    pointer('pointerdown', 2, 0);
    pointer('pointermove', 2, 20);
    expect(state().at).toBe('gazette');
    pointer('pointermove', 1, 100);
    expect(state().at).toBe('tribune');
  });

  it('The lifting of a second finger does not end a drag.', () => {
    const { pointer, state, asked } = withChart();
    pointer('pointerdown', 1, 100);
    pointer('pointermove', 1, 70);
    pointer('pointerdown', 2, 0);
    pointer('pointerup', 2, 0);
    expect(asked.drag).not.toHaveBeenCalledWith(false);
    pointer('pointermove', 1, 100);
    expect(state().at).toBe('tribune');
    pointer('pointerup', 1, 100);
    expect(asked.drag).toHaveBeenLastCalledWith(false);
  });

  it('A pointer that is cancelled ends its own drag alone.', () => {
    const { pointer, asked } = withChart();
    pointer('pointerdown', 1, 100, 'mouse');
    pointer('pointercancel', 2, 0);
    expect(asked.drag).not.toHaveBeenCalledWith(false);
    pointer('pointercancel', 1, 100);
    expect(asked.drag).toHaveBeenLastCalledWith(false);
  });

  it('A pointer that is lost without a word lets the next one drag.', () => {
    const { pointer, state } = withChart();
    pointer('pointerdown', 1, 100, 'mouse');
    pointer('lostpointercapture', 1, 100);
    pointer('pointerdown', 2, 70, 'mouse');
    expect(state().at).toBe('gazette');
  });

  it('A finger that moves down the page drags nothing.', () => {
    const { pointer, send, asked } = withChart();
    pointer('pointerdown', 1, 70);
    send('.timeline', 'pointermove', { pointerId: 1, clientX: 75, clientY: 40, pointerType: 'touch' });
    pointer('pointercancel', 1, 75);
    expect(asked.act).not.toHaveBeenCalled();
  });
});

describe('the slider', () => {
  it('A key makes a single step, which fades and is no drag.', () => {
    const { send, input, state, asked } = withChart();
    send('[part=slider]', 'keydown', { key: 'ArrowLeft' });
    input(2);
    expect(state()).toMatchObject({ at: 'gazette', fading: true });
    expect(asked.drag).not.toHaveBeenCalled();
  });

  it('A key that is held down makes single steps.', () => {
    const { send, input, state, asked } = withChart();
    for (const index of [2, 1, 0]) {
      send('[part=slider]', 'keydown', { key: 'ArrowLeft', repeat: true });
      input(index);
    }
    expect(state()).toMatchObject({ at: 'courier', fading: true });
    expect(asked.drag).not.toHaveBeenCalled();
  });

  it('An input without a key may be a drag.', () => {
    const { input, state, asked } = withChart();
    input(2);
    expect(state()).toMatchObject({ at: 'gazette', fading: false });
    expect(asked.drag).toHaveBeenCalledWith(true);
  });

  it.each(['ArrowRight', 'End', 'Shift'])(
    'An input of assistive technology after %s, which moved nothing at the last stop, may be a drag.',
    (key) => {
      const { send, input, state, asked } = withChart();
      send('[part=slider]', 'keydown', { key });
      send('[part=slider]', 'keyup', { key });
      input(2);
      expect(state().fading).toBe(false);
      expect(asked.drag).toHaveBeenCalledWith(true);
    },
  );

  it('An input while a key is held that never moves a slider may be a drag.', () => {
    const { send, input, asked } = withChart();
    send('[part=slider]', 'keydown', { key: 'Control', ctrlKey: true });
    send('[part=slider]', 'keydown', { key: 'ArrowLeft', ctrlKey: true, altKey: true });
    input(2);
    expect(asked.drag).toHaveBeenCalledWith(true);
  });

  it('An input after the focus has left the slider with a key pressed may be a drag.', () => {
    const { send, input, asked } = withChart();
    send('[part=slider]', 'keydown', { key: 'ArrowRight' });
    send('[part=slider]', 'focusout');
    input(2);
    expect(asked.drag).toHaveBeenCalledWith(true);
  });
});
