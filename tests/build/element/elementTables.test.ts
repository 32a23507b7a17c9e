import { expect, it } from 'vitest';
import { customElementsManifest } from '../../../src/build/element/customElements.ts';
import { elementDocs, withElementTables } from '../../../src/build/element/elementTables.ts';
import { views } from '../../../src/state/viewValues.ts';
import { textOf } from '../../fixtures/project.ts';

const document = textOf(elementDocs);

it('The tables of the element’s document are those of its contract (`npm run docs` writes them).', () => {
  expect(withElementTables(document)).toBe(document);
});

it('A table that was changed by hand, or has lost its markers, is found: a control.', () => {
  expect(withElementTables(document.replace('| `tiles` |', '| `tile` |'))).toBe(document);
  const withoutMarkers = document.replace('<!-- generated: parts -->', '');
  expect(() => withElementTables(withoutMarkers)).toThrow('The document has no markers for "parts": add');
});

it('The Custom Elements Manifest has the type, the default and the description of each member.', () => {
  const { schemaVersion, modules } = JSON.parse(customElementsManifest());
  const [{ declarations, exports }] = modules;
  expect(schemaVersion).toBe('1.0.0');
  expect(exports).toEqual([
    { kind: 'custom-element-definition', name: 'tally-map', declaration: { name: 'TallyMapElement' } },
  ]);
  const [element] = declarations;
  expect(element).toMatchObject({ kind: 'class', customElement: true, tagName: 'tally-map' });
  expect(element.attributes.find(({ name }: { name: string }) => name === 'view')).toEqual({
    name: 'view',
    fieldName: 'view',
    type: { text: views.map((view) => `'${view}'`).join(' | ') },
    default: 'map',
    description: 'How the country is drawn.',
  });
  expect(element.members.map(({ name }: { name: string }) => name)).not.toContain('lang');
  expect(element.events[0].type.text).toBe('TallyMapChangeEvent');
  for (const list of ['attributes', 'members', 'events', 'cssParts', 'cssProperties'])
    for (const each of element[list]) expect(each.description, each.name).toMatch(/\.$/);
});
