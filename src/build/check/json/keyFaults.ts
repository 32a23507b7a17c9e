import type { Node } from 'jsonc-parser';
import type { Fault } from './followTokens.ts';
import type { LineAndColumn } from './lineIndex.ts';

/**
 * Keys that no object of a story may have: one that an earlier field of the object has, since only the last would be read,
 * and a name that every object of JavaScript has.
 */
export function keyFaults(node: Node, positionOf: (offset: number) => LineAndColumn): Fault[] {
  const { type, children = [] } = node;
  const within = children.flatMap((child) => keyFaults(child, positionOf));
  if (type !== 'object') return within;
  const firsts = new Map<unknown, number>();
  const own = children.flatMap(({ children: [key] = [] }): Fault[] => {
    if (!key) return [];
    const { offset, value } = key;
    const first = firsts.get(value);
    if (first === undefined) firsts.set(value, offset);
    if (first !== undefined) {
      const sentence = `"${value}" is in this object twice, first in line ${positionOf(first).line}: keep one, since only the last is read.`;
      return [{ offset, sentence }];
    }
    if (value in Object.prototype || value === 'prototype')
      return [{ offset, sentence: `"${value}" is a name that JavaScript keeps for itself: choose another.` }];
    return [];
  });
  return [...own, ...within];
}
