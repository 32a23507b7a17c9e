import { svgText } from './standaloneSvg.ts';

/**
 * A picture as PNG, drawn by the browser without a server.
 * @param picture is enlarged, since some browsers draw it at its size and then scale the pixels
 * @param scale pixels a CSS pixel: 2 makes 2000 of 1000
 * @throws if the browser cannot draw it
 */
export async function pngOf(picture: SVGSVGElement, scale: number): Promise<Blob> {
  const { ownerDocument: document, width, height } = picture;
  for (const { baseVal } of [width, height]) baseVal.value *= scale;
  const image = document.createElement('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;
  await image.decode();
  const { canvas, context } = canvasOf(document, width.baseVal.value, height.baseVal.value);
  context.drawImage(image, 0, 0);
  return blobOf(canvas);
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('This browser made no PNG.'))),
      'image/png',
    ),
  );

/**
 * A canvas of a size in pixels, with its drawing context.
 * @throws if the browser has none
 */
export function canvasOf(
  document: Document,
  width: number,
  height: number,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  return { canvas, context };
}
