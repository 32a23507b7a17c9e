/** A pattern: the side of its square in CSS pixels, its turn in degrees, and its mark as path data. */
export interface Pattern {
  readonly side: string;
  readonly turn: number;
  readonly mark: string;
}

/** The stripes of the level `unspecified`. */
export const hatch: Pattern = { side: '4.6', turn: 45, mark: 'M0 0h1.9v4.6H0z' };

/** What lies over the colour of `reviewing`, which differs from the others by hue alone. */
export const dots: Pattern = {
  side: '4.4',
  turn: 45,
  mark: 'M1.1 2.2a1.1 1.1 0 0 1 2.2 0a1.1 1.1 0 0 1-2.2 0',
};

/** What lies over the colour of `provided`, which differs from the others by hue alone. */
export const lines: Pattern = { side: '4', turn: 0, mark: 'M0 1h4v1.2H0z' };
