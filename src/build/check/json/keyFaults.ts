import type { Node } from 'jsonc-parser';
import type { Fault } from './fault.ts';
import type { LineAndColumn } from './lineIndex.ts';

/**
 * Keys that no object of a story may have: one that stands twice, of which only the last would be read, and a name that
 * every object of JavaScript has already.
 */
export function keyFaults(node: Node, placeOf: (offset: number) => LineAndColumn): Fault[] {
  const within = (node.children ?? []).flatMap((child) => keyFaults(child, placeOf));
  if (node.type !== 'object') return within;
  const first = new Map<string, number>();
  const own = (node.children ?? []).flatMap(({ children: [key] = [] }): Fault[] => {
    if (!key) return [];
    const { offset, value } = key as { offset: number; value: string };
    const earlier = first.get(value);
    if (earlier !== undefined) {
      const sentence = `"${value}" stands in this object twice, first in line ${placeOf(earlier).line}: keep one, since only the last is read.`;
      return [{ offset, sentence }];
    }
    first.set(value, offset);
    return isTaken(value)
      ? [{ offset, sentence: `"${value}" is a name that JavaScript keeps for itself: choose another.` }]
      : [];
  });
  return [...own, ...within];
}

const isTaken = (key: string): boolean => key in Object.prototype || key === 'prototype';
