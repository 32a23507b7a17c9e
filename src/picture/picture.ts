import type { Outlines } from '../geometry/outlines.ts';
import type { Model } from '../view/model.ts';
import { pictureLegend } from './map/pictureLegend.ts';
import { choropleth, type MapSetting, mapHeight, mapScale } from './map/pictureMap.ts';
import { chips, tiles, tilesHeight } from './map/placeBoxes.ts';
import { pictureFoot } from './pictureFoot.ts';
import { pictureHead } from './pictureHead.ts';
import { type Block, column, type Look, type Scene } from './scene.ts';
import { framed } from './standalone.ts';
import { tallyInWords, viewInWords } from './viewInWords.ts';

/** The map, and the column of chips to its right, CSS pixels. */
const map = { left: column.left - 10, width: 838, border: 1.2, edge: 1, selection: [9, 6.5, 2.5] } as const;
const chip = { width: 70, size: 17 } as const;
const tilesWidth = 780;

/**
 * A standalone picture of a view, 1000 CSS pixels wide: number, sentence and day, legend, map or tiles, caption and credits.
 * @param document makes the nodes; nothing is laid out
 * @param link the address of the view, where one is known
 * @example svgText(pictureOf(document, modelOf(story, openingView(story)), outlines(), { palette: lightPalette, fonts }))
 */
export function pictureOf(
  document: Document,
  model: Model,
  geometry: Outlines,
  look: Look,
  link: string | null = null,
): SVGSVGElement {
  const scene: Scene = { document, model, ...look };
  const head = pictureHead(scene, 40);
  const legend = pictureLegend(scene, head.bottom + 48);
  const stage = stageOf(scene, geometry, legend.bottom + 38);
  const foot = pictureFoot(scene, link, stage.bottom + 24);
  const frame = {
    width: column.left + column.width + column.left,
    height: Math.ceil(foot.bottom + 32),
    title: tallyInWords(model),
    description: viewInWords(model),
    mapScale: mapScale(geometry, map),
    hatching: 1.25,
  };
  return framed(
    scene,
    frame,
    [head, legend, stage, foot].flatMap(({ nodes }) => nodes),
  );
}

/** The map with the chips at its right, or the tiles. */
function stageOf(scene: Scene, geometry: Outlines, top: number): Block {
  if (scene.model.state.view === 'tiles') {
    const left = column.left + (column.width - tilesWidth) / 2;
    return { nodes: tiles(scene, { left, top, width: tilesWidth }), bottom: top + tilesHeight(tilesWidth) };
  }
  const height = mapHeight(geometry, map);
  const setting: MapSetting = { ...map, top, isLabelled: true };
  const box = { left: column.left + column.width - chip.width, top, width: chip.width, height };
  return {
    nodes: [...choropleth(scene, geometry, setting), ...chips(scene, box, chip.size)],
    bottom: top + height,
  };
}
