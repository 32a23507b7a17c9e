import { svgText } from './standaloneSvg.ts';

/**
 * A picture as PNG, drawn by the browser without a server.
 * @param picture is enlarged, since some browsers draw it at its size and then scale the pixels
 * @param scale pixels per CSS pixel: 2 makes 2000 of 1000
 * @throws if the browser cannot draw it
 */
export async function pngOf(picture: SVGSVGElement, scale: number): Promise<Blob> {
  const { ownerDocument: document, width, height } = picture;
  for (const { baseVal } of [width, height]) baseVal.value *= scale;
  const image = document.createElement('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width.baseVal.value, height.baseVal.value);
  (canvas.getContext('2d') as OffscreenCanvasRenderingContext2D).drawImage(image, 0, 0);
  return canvas.convertToBlob();
}
