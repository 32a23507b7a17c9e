import type { Look } from '../../story/looks.ts';

/** A colour in hexadecimal, in the light theme and in the dark one. */
export type ColourPair = readonly [light: string, dark: string];

/**
 * The colours of looks, and of the stripes of `hatch`. The other looks have the colour of the ground. A host can set each by
 * a custom property: `--tally-deep`.
 */
export const lookColours = {
  deep: ['#340454', '#d99bff'],
  mid: ['#824faa', '#8f4fc9'],
  pale: ['#bf95dd', '#553379'],
  amber: ['#f9b41a', '#f9b41a'],
  green: ['#378e74', '#4fb796'],
  grey: ['#ecebe7', '#34333a'],
  stripe: ['#bf95dd', '#7d54a6'],
} as const satisfies Record<Exclude<Look, 'hatch' | 'blank'> | 'stripe', ColourPair>;

/** A pattern: the side of its square in CSS pixels, its turn in degrees, and its stripes or dots as path data. */
export interface Pattern {
  readonly side: number;
  readonly turn: number;
  readonly path: string;
  /** A similar pattern as CSS backgrounds, for swatches and chips in forced colours. */
  readonly backgrounds: readonly string[];
}

/** The patterns of the looks in forced colours, where `deep` is solid. `hatch` has its pattern in every theme. */
export const patterns = {
  hatch: {
    side: 4.6,
    turn: 45,
    path: 'M0 0h1.9v4.6H0z',
    backgrounds: ['repeating-linear-gradient(135deg, CanvasText 0 1px, transparent 1px 4.6px)'],
  },
  mid: {
    side: 3,
    turn: 45,
    path: 'M0 0h3v1.2H1.2V3H0z',
    backgrounds: [
      'repeating-linear-gradient(45deg, CanvasText 0 1px, transparent 1px 2.8px)',
      'repeating-linear-gradient(-45deg, CanvasText 0 1px, transparent 1px 2.8px)',
    ],
  },
  pale: {
    side: 3.6,
    turn: -45,
    path: 'M0 0h1.5v3.6H0z',
    backgrounds: ['repeating-linear-gradient(45deg, CanvasText 0 1.2px, transparent 1.2px 3.6px)'],
  },
  amber: {
    side: 4.4,
    turn: 45,
    path: 'M1.1 2.2a1.1 1.1 0 0 1 2.2 0a1.1 1.1 0 0 1-2.2 0',
    backgrounds: ['radial-gradient(CanvasText 1px, transparent 1.4px) 0.5px 0.5px / 4px 4px'],
  },
  green: {
    side: 4,
    turn: 0,
    path: 'M0 1h4v1.2H0z',
    backgrounds: ['repeating-linear-gradient(transparent 0 2px, CanvasText 2px 3px, transparent 3px 4px)'],
  },
} as const satisfies Record<Exclude<Look, 'deep' | 'grey' | 'blank'>, Pattern>;
