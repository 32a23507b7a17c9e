import type { Model } from '../view/model.ts';
import type { Fonts } from '../view/theme/fonts.ts';
import type { Palette } from '../view/theme/palette.ts';

/** The colours and the fonts of a picture. */
export interface PictureStyle {
  readonly palette: Palette;
  readonly fonts: Fonts;
}

/** The input of each part of a picture. */
export interface Scene extends PictureStyle {
  /** Makes the nodes. */
  readonly document: Document;
  readonly model: Model;
}

/** A drawn part of a picture, and where it ends, CSS pixels from the top. */
export interface Block {
  readonly nodes: readonly SVGElement[];
  readonly bottom: number;
}

/** A point of a picture, CSS pixels. */
export type Point = readonly [x: number, y: number];

/** The column of a picture that holds its parts, CSS pixels. */
export const column = { left: 40, width: 920 } as const;
