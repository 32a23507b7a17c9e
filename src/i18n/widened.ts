/** The type of a table of words in any language, from the type of the English table. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => unknown
    ? (...given: Given) => T extends (...given: Given) => boolean ? boolean : string
    : { readonly [K in keyof T]: Widened<T[K]> };
