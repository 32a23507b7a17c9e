import { describe, expect, it } from 'vitest';
import { liveElements } from '../fixtures/dom/liveElement.ts';

const { window, make } = liveElements();

describe('a fragment that was pasted before a control was made', () => {
  it('A control that the script adds to older markup works.', async () => {
    const late = ['.filters', '[part=count-by]', '[part=footer] nav', '.steps', '.chart', '[part=play]'];
    const { map, find } = await make({
      served: (figure) => {
        for (const selector of late) figure.querySelector(selector)?.remove();
      },
    });
    find('[data-opens=table]').click();
    expect(map.open).toBe('table');
    const search = find<HTMLInputElement>('[part=search]');
    search.value = 'kentucky';
    search.dispatchEvent(new window.Event('input', { bubbles: true }));
    expect(find('tbody').querySelectorAll('tr:not([hidden])')).toHaveLength(1);
    find('[data-count-by=responses]').click();
    expect(map.count).toBe('responses');
    find('[part=previous]').click();
    expect(map.at).toBe('2017-07-03');
    const slider = find<HTMLInputElement>('[part=slider]');
    slider.value = '0';
    for (const type of ['input', 'change']) slider.dispatchEvent(new window.Event(type, { bubbles: true }));
    expect(map.at).toBe('2017-06-29');
    find('[part=play]').click();
    expect(map.playing).toBe(true);
    map.pause();
  });
});
