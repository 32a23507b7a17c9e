/** The text of a picture's SVG file. */
export function svgText(picture: SVGSVGElement): string {
  const { XMLSerializer } = picture.ownerDocument.defaultView as unknown as typeof globalThis;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}
