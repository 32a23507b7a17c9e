import '../../src/embed/embedScript.ts';
import { type Variant, variants } from './variants.ts';

const list = document.querySelector('main');

for (const { title, attributes, width = 640, story } of variants) {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const code = document.createElement('pre');
  heading.textContent = title;
  code.textContent = codeOf(attributes, story !== undefined);
  section.style.maxWidth = `${width}px`;
  section.append(heading, mapOf(attributes, story), code);
  list?.append(section);
}

/** The element of a variant, with its story if that is inline. */
function mapOf(attributes: Variant['attributes'], story: unknown): HTMLElement {
  const map = document.createElement('tally-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  if (story !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(story);
    map.append(script);
  }
  return map;
}

/** What an author writes for a variant: `<tally-map src="/voter-rolls.json" view="tiles"></tally-map>`. */
function codeOf(attributes: Variant['attributes'], isInline: boolean): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const content = isInline ? '<script type="application/json">…</script>' : '';
  return `<tally-map${written.join('')}>${content}</tally-map>`;
}
