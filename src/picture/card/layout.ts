/** The box of the card, and of the room in it that texts and map keep to, CSS pixels. */
export const cardBox = { width: 1200, height: 630, left: 56, right: 1144, top: 48, bottom: 588 } as const;

/** A place on the card, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A part of the card: what it is drawn with, and how high it stands above its last base line, CSS pixels. */
export interface Part {
  readonly nodes: readonly SVGElement[];
  readonly height: number;
}

/** How wide Inter is against the widest fonts that `textWidth` keeps room for. */
export const interShare = 0.93;

/** Height of a capital, and of a digit, in ems. Source: Inter's own metrics, `capHeight` 1490 of 2048. */
export const capital = 0.727;
