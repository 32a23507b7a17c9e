import { describe, expect, it } from 'vitest';
import { listened } from '../../fixtures/listened.ts';

type Figure = ReturnType<typeof listened>;

/** A figure whose served markup lacked a control, as one does that was pasted before the control was made. */
function withLateControl(selector: string): Figure {
  const figure = listened((root) => {
    for (const late of root.querySelectorAll(selector)) late.remove();
  });
  expect(figure.root.querySelector(selector)).toBeNull();
  figure.draw();
  return figure;
}

/** Each control that events are bound to: how a reader uses it, and what must come of it. */
const controls: Record<string, (figure: Figure) => void> = {
  '[part=filter]': ({ find, send, state }) => {
    find<HTMLInputElement>('[part=filter]').value = 'ky';
    send('[part=filter]', 'input');
    expect(state().search).toBe('ky');
  },
  '[part=filter-level]': ({ find, send, state }) => {
    find<HTMLSelectElement>('[part=filter-level]').value = 'refused';
    send('[part=filter-level]', 'change');
    expect(state().held).toBe('refused');
  },
  '.answers': ({ send, asked }) => {
    send('.answers', 'toggle');
    expect(asked.settle).toHaveBeenCalledOnce();
  },
  '.bar': ({ find, send, state }) => {
    find<HTMLSelectElement>('[part=find]').value = 'VT';
    send('[part=find]', 'change');
    expect(state().state).toBe('VT');
    send('[part=find]', 'keydown', { key: 'm', cancelable: true });
    expect(state().state).toBe('ME');
    send('[part=view] [data-view=tiles]', 'click');
    expect(state().view).toBe('tiles');
  },
  '[part=clock]': ({ send, state }) => {
    send('[part=clock] [data-clock=answered]', 'click');
    expect(state().clock).toBe('answered');
  },
  '[part=play]': ({ send, asked }) => {
    send('[part=play] path', 'click');
    expect(asked.togglePlay).toHaveBeenCalledOnce();
  },
  '[part=legend]': ({ send, state }) => {
    send('[part=legend] [data-level=refused] b', 'pointerover');
    expect(state().pointed).toBe('refused');
    send('[part=legend]', 'pointerleave');
    expect(state().pointed).toBeNull();
    send('[data-hold=refused]', 'click');
    expect(state().held).toBe('refused');
  },
  '.timeline': ({ find, send, state }) => {
    find<HTMLInputElement>('[part=slider]').value = '0';
    send('[part=slider]', 'keydown', { key: 'Home' });
    send('[part=slider]', 'input');
    expect(state().at).toBe('courier');
    find('.chart').getBoundingClientRect = () => ({ left: 0, width: 100 }) as DOMRect;
    send('.chart', 'pointerdown', { pointerId: 1, button: 0, clientX: 100 });
    expect(state().at).toBe('tribune');
  },
  '[part=tooltip]': ({ window, find, send, state }) => {
    const texas = find('[part=map] [data-state=TX]');
    window.document.elementsFromPoint = () => [find('[part=tooltip]'), texas];
    send('[part=tooltip]', 'click');
    expect(state().state).toBe('TX');
  },
  '[part=tiles]': ({ send, state }) => {
    send('[part=tiles] [data-state=NY] rect', 'click');
    expect(state().state).toBe('NY');
    send('[part=tiles] [data-state=NY]', 'keydown', { key: 'Enter' });
    expect(state().state).toBeNull();
  },
  '[part=credit]': ({ send, asked }) => {
    send('[data-opens=save]', 'click');
    expect(asked.open).toHaveBeenCalledOnce();
  },
  '[part=notice]': ({ send, asked }) => {
    send('[part=retry]', 'click');
    expect(asked.retry).toHaveBeenCalledOnce();
  },
};

describe('listening', () => {
  it.each(Object.keys(controls))(
    'The control %s works where it is drawn into markup that was served without it.',
    (selector) => controls[selector]?.(withLateControl(selector)),
  );

  it('The key End on the map goes to the last state by name.', () => {
    const { find, send, state } = listened();
    find('[part=map] [data-state=KY]').focus();
    send('[part=map] [data-state=KY]', 'keydown', { key: 'End' });
    expect(state().current).toBe('WY');
  });

  it('A press beside every control asks for nothing.', () => {
    const { send, asked } = listened();
    send('[part=headline]', 'click');
    send('[part=caption]', 'pointerdown', { pointerId: 1, button: 0 });
    send('[part=panel]', 'pointerover');
    expect(asked.act).not.toHaveBeenCalled();
  });

  it('A disclosure that is no table settles nothing when it opens.', () => {
    const { send, asked } = listened();
    send('[part=credit] .method', 'toggle');
    expect(asked.settle).not.toHaveBeenCalled();
  });
});

describe('a press on the tooltip', () => {
  /** The tooltip of Texas is pressed where it covers what a selector finds, while Mississippi is pinned. */
  function pressOver(covered: string): Figure {
    const figure = listened();
    figure.send('[part=map] [data-state=MS]', 'click');
    const { window, find, send } = figure;
    window.document.elementsFromPoint = () => [find('[part=tooltip]'), find(covered)];
    send('[part=tooltip]', 'click');
    return figure;
  }

  it.each(['[part=panel] h3', '[part=table] tr[data-state=MS] th'])(
    'A press on a tooltip that covers %s leaves the pinned state pinned.',
    (covered) => {
      expect(pressOver(covered).state().state).toBe('MS');
    },
  );

  it.each([
    ['[part=map] [data-state=KY]', 'KY'],
    ['[part=map] [data-callout=VT] text', 'VT'],
  ])('A press on a tooltip that covers %s pins %s.', (covered, postal) => {
    expect(pressOver(covered).state().state).toBe(postal);
  });
});
