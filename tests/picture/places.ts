import { type Box, inkOf } from './pixels.ts';

/** A part of a picture and where it leaves ink. */
interface Place extends Box {
  readonly name: string;
}

/** Where nodes of a picture stand; one without text is named as the map. */
export const placesOf = (nodes: Iterable<Element>): Place[] =>
  [...nodes].map((node) => ({ name: node.textContent || 'the map', ...inkOf(node as SVGElement) }));

/** Those that touch one another, as in `"44 over states"`. @param gap that must be left between neighbours of a line */
export const overlaps = (places: readonly Place[], gap = 0): string[] =>
  places.flatMap((a, index) =>
    places
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.width + gap && b.x < a.x + a.width + gap)
      .filter((b) => a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.name} over ${b.name}`),
  );
