import {
  type Attribute,
  attributes,
  changeEvent,
  customProperties,
  isOwnProperty,
  methods,
  parts,
  readOnlyProperties,
  tagName,
} from './elementContract.ts';

/** The name of the manifest, from the root of the site. */
export const manifestFile = 'custom-elements.json';

/**
 * The Custom Elements Manifest of the site: what editors, catalogues and wrappers read of `<tally-map>`.
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
    attributes: attributes.map(attributeEntry),
    members: [
      ...attributes.filter(isOwnProperty).map(propertyEntry),
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

const attributeEntry = (attribute: Attribute) => ({
  name: attribute.name,
  fieldName: attribute.name,
  type: { text: valueType(attribute) },
  ...defaultEntry(attribute),
  description: attribute.description,
});

const propertyEntry = (attribute: Attribute) => ({
  kind: 'field',
  name: attribute.name,
  type: { text: isNullable(attribute) ? `${valueType(attribute)} | null` : valueType(attribute) },
  ...defaultEntry(attribute),
  description: attribute.description,
});

const defaultEntry = (attribute: Attribute) =>
  attribute.default === null ? {} : { default: attribute.default };

/** Whether the property is `null` where nothing is asked for. */
const isNullable = (attribute: Attribute): boolean =>
  attribute.default === null && attribute.defaultFrom === undefined;

/** The type of an attribute's value, in TypeScript. */
const valueType = ({ values }: Attribute): string =>
  values?.map((value) => `'${value}'`).join(' | ') ?? 'string';
