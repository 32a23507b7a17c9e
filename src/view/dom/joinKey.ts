/**
 * The key of a D3 join: what `keyOf` says of a datum, or a served node's own attribute, since it has no datum yet.
 * @example select(list).selectChildren('li').data(levels, joinKey('data-level', ({ id }) => id)).join('li')
 */
export const joinKey = <Datum>(attribute: string, keyOf: (datum: Datum) => string) =>
  function (this: Element, datum: unknown): string {
    return datum === undefined ? (this.getAttribute(attribute) ?? '') : keyOf(datum as Datum);
  };
