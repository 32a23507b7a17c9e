import { expect, it } from 'vitest';
import { builtSite } from '../site.ts';

const { kept } = builtSite('published');
const visit = kept();

it.each(['light', 'dark'])(
  'In the %s theme the labels of all tiles of a look have one colour.',
  async (theme) => {
    const fills = await visit().onMap((map, theme) => {
      Object.assign(map, { theme, view: 'tiles', count: 'responses', at: '2018-01-03' });
      const labels = map.shadowRoot?.querySelectorAll<SVGElement>('[part=tiles] .labels text') ?? [];
      return Array.from(labels, (label) => `${label.dataset.look} ${getComputedStyle(label).fill}`);
    }, theme);
    expect(fills).toHaveLength(51);
    const looks = new Set(fills.map((each) => each.split(' ')[0]));
    expect([...new Set(fills)]).toHaveLength(looks.size);
  },
);
