import { legendLevels } from '../domain/snapshots.ts';
import { labelOf } from '../view/model.ts';
import { edgeOf, type Palette } from '../view/theme/palette.ts';
import { fillOf } from './fills.ts';
import type { Sheet } from './page.ts';

/** One entry: the swatch's fill and outline, and what it says. */
export interface Entry {
  readonly fill: string;
  readonly stroke: string | null;
  /** Of the outline, CSS pixels. */
  readonly width: number;
  readonly label: string;
  /** How many jurisdictions, where the entry is a level's. */
  readonly count: string;
}

/** An entry for each level of the shown count, those without a jurisdiction too. */
export function levelEntries(sheet: Sheet): Entry[] {
  const { model, palette } = sheet;
  return legendLevels[model.state.count].map((level) => ({
    fill: fillOf(sheet, level),
    stroke: edgeOf(palette, level),
    width: 1,
    label: labelOf(model, level),
    count: String(model.snapshot.counts.get(level) ?? 0),
  }));
}

/** What the outlines on the map mean, where it has some. */
export function outlineEntries({ model: { state, snapshot, words }, palette }: Sheet): Entry[] {
  const added = state.count === 'reports' ? words.namedNow : words.answersOfTheDay;
  return [
    ...(snapshot.added.length > 0 ? [outlineEntry(palette, 1.8, added)] : []),
    ...(state.state ? [outlineEntry(palette, 3.6, words.stateName(state.state))] : []),
  ];
}

const outlineEntry = ({ ground, ink }: Palette, width: number, label: string): Entry => ({
  fill: ground,
  stroke: ink,
  width,
  label,
  count: '',
});
