import {
  type Attribute,
  attributes,
  changeEvent,
  customProperties,
  isOwnProperty,
  methods,
  oneOf,
  openTo,
  parts,
  readOnlyProperties,
  tagName,
} from './elementContract.ts';

/** The path of the manifest from the root of the site. */
export const manifestFile = 'custom-elements.json';

/**
 * The Custom Elements Manifest of the site, which describes `<tally-map>` for editors, catalogues and wrappers.
 * @see https://github.com/webcomponents/custom-elements-manifest, schema 1.0.0
 */
export function customElementsManifest(): string {
  const declaration = {
    kind: 'class',
    customElement: true,
    name: 'TallyMapElement',
    tagName,
    superclass: { name: 'HTMLElement' },
    description: 'An interactive choropleth map of the states, for articles.',
    attributes: attributes.map((each) => manifestEntriesOf(each).attribute),
    members: [
      ...attributes.filter(isOwnProperty).map((each) => manifestEntriesOf(each).property),
      ...readOnlyProperties.map(({ type, ...rest }) => ({ kind: 'field', ...rest, type: { text: type } })),
      ...methods.map((method) => ({ kind: 'method', ...method })),
    ],
    events: [{ ...changeEvent, type: { text: changeEvent.type } }],
    cssParts: parts.map(({ name, description }) => ({ name, description })),
    cssProperties: customProperties,
  };
  const { name } = declaration;
  const exports = [{ kind: 'custom-element-definition', name: tagName, declaration: { name } }];
  const module = { kind: 'javascript-module', path: 'embed.js', declarations: [declaration], exports };
  return `${JSON.stringify({ schemaVersion: '1.0.0', modules: [module] }, null, 2)}\n`;
}

/**
 * The entries of an attribute and of the property of its name. Their types are written in TypeScript; that of the property says
 * what can be set.
 */
function manifestEntriesOf({ name, values, default: value, description }: Attribute) {
  const [type, settable] = values ? [oneOf(values), openTo(values)] : ['string', 'string'];
  const shared = { name, ...(value !== null && { default: value }), description };
  return {
    attribute: { ...shared, fieldName: name, type: { text: type } },
    property: { kind: 'field', ...shared, type: { text: `${settable} | null | undefined` } },
  };
}
