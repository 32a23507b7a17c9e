import { svgText } from './svg.ts';

/**
 * A picture as PNG, drawn by the browser from its own text: nothing is asked of any server.
 * @param scale pixels a CSS pixel: 2 makes 2000 of 1000
 * @throws where the browser cannot draw it
 */
export async function pngOf(picture: SVGSVGElement, scale: number): Promise<Blob> {
  const document = picture.ownerDocument;
  const [width, height] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)) * scale) as [
    number,
    number,
  ];
  const image = document.createElement('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(enlarged(picture, width, height)))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  pen.drawImage(image, 0, 0, width, height);
  return blobOf(canvas);
}

/** Some browsers draw a picture at the size it says and then scale its pixels: so it says the size that is wanted. */
function enlarged(picture: SVGSVGElement, width: number, height: number): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return copy;
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('This browser made no PNG.'))),
      'image/png',
    ),
  );
