import type { Postal } from '../domain/jurisdictions.ts';
import type { Level } from '../domain/levels.ts';
import { statusOf } from '../domain/snapshots.ts';
import type { Model } from '../view/model.ts';
import type { Fonts } from '../view/theme/fonts.ts';
import type { Palette } from '../view/theme/palette.ts';

/** Widths of the picture and of the margin around it, CSS pixels. */
export const page = { width: 1000, margin: 40, inner: 920 } as const;

/** What a picture is drawn in. */
export interface Look {
  readonly palette: Palette;
  readonly fonts: Fonts;
}

/** What each part of the picture is drawn from. */
export interface Sheet extends Look {
  /** Makes the nodes. */
  readonly document: Document;
  readonly model: Model;
}

/** A part of the picture: what it is drawn with, and where it ends, CSS pixels from the top. */
export interface Block {
  readonly nodes: readonly SVGElement[];
  readonly bottom: number;
}

/** Where the map stands on the page: `scale` is CSS pixels a unit of its viewBox. */
export interface Place {
  readonly top: number;
  readonly scale: number;
}

/** A point of the map on the page, CSS pixels. */
export const pointAt = (
  { top, scale }: Place,
  [x, y]: readonly [x: number, y: number],
): readonly [x: number, y: number] => [page.margin + x * scale, top + y * scale];

/** The level that a jurisdiction wears. */
export const levelOf = ({ model }: Sheet, postal: Postal): Level => statusOf(model.snapshot, postal).level;
