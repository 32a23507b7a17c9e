/** An element as data: its name, its attributes, and what stands in it; strings are texts. */
export type Branch = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Branch | string)[],
];
