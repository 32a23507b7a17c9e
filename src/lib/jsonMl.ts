/**
 * An element as data: its name, its attributes, and its children. A string is a text node.
 * @see http://www.jsonml.org
 */
export type JsonMl = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (JsonMl | string)[],
];
