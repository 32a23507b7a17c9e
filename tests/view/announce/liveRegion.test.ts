import { beforeEach, describe, expect, it } from 'vitest';
import { words as spanish } from '../../../src/i18n/es.ts';
import { openingView } from '../../../src/state/viewState.ts';
import { feedback } from '../../../src/view/announce/feedback.ts';
import { announce, notify, updateLiveRegion } from '../../../src/view/announce/liveRegion.ts';
import { modelOf } from '../../../src/view/model.ts';
import { document } from '../../fixtures/dom/document.ts';
import { story } from '../../fixtures/story.ts';

let root: HTMLElement;
const find = (selector: string) => root.querySelector(selector) as HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  updateLiveRegion(root, modelOf(story, openingView(story)));
});

describe('The live region', () => {
  it('The live region and the notice are empty when they are served.', () => {
    expect(find('[part=status]').outerHTML).toBe('<p part="status" role="status"></p>');
    expect(find('[part=notice] p').textContent).toBe('');
    expect(find('[part=notice]').hasAttribute('data-shown')).toBe(false);
  });

  it('A repeated announcement is a new text node, since screen readers ignore an unchanged one.', () => {
    announce(root, 'No state is chosen.');
    const [first] = find('[part=status]').childNodes;
    announce(root, 'No state is chosen.');
    expect(find('[part=status]').textContent).toBe('No state is chosen.');
    expect(find('[part=status]').firstChild === first).toBe(false);
  });

  it('Drawing the figure leaves the last announcement.', () => {
    announce(root, 'Mississippi: Refused outright.');
    updateLiveRegion(root, modelOf(story, openingView(story)));
    expect(find('[part=status]').textContent).toBe('Mississippi: Refused outright.');
  });
});

it('A notice is shown in the language of its sentence, also its button, and is hidden again.', () => {
  const notice = find('[part=notice]');
  notify(root, 'No se pudo cargar.', spanish);
  expect([notice.hasAttribute('data-shown'), notice.getAttribute('lang')]).toEqual([true, 'es']);
  expect(find('[part=notice] p').textContent).toBe('No se pudo cargar.');
  expect(find('[part=retry]').textContent).toBe(spanish.retry);
  notify(root, null);
  expect([notice.hasAttribute('data-shown'), notice.getAttribute('lang')]).toEqual([false, null]);
  expect(find('[part=notice] p').textContent).toBe('');
});

it('Feedback to a press follows the pressed button, one at a time, and is announced once.', () => {
  root.insertAdjacentHTML('beforeend', '<button id="a"></button><button id="b"></button>');
  feedback(root, find('#a'), 'Copied');
  feedback(root, find('#b'), 'Saved');
  const answers = [...root.querySelectorAll('.feedback')];
  expect(answers.map((each) => [each.previousElementSibling?.id, each.textContent])).toEqual([
    ['b', 'Saved'],
  ]);
  expect(answers[0]?.getAttribute('aria-hidden')).toBe('true');
  expect(find('[part=status]').textContent).toBe('Saved');
});
