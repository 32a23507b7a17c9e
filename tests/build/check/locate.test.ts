import { type Node, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { stepsTo } from '../../../src/build/check/locate.ts';

const tree = parseTree('{"a": [{"b": 1}, {"c.d": {"e": 2}, "c": 3, "f g/h": [4]}]}') as Node;

describe('the steps to a place', () => {
  it.each([
    ['a[0].b', ['a', 0, 'b']],
    ['a[1].c.d.e', ['a', 1, 'c.d', 'e']],
    ['a[1].c', ['a', 1, 'c']],
    ['a[1].f g/h[0]', ['a', 1, 'f g/h', 0]],
  ])('The path %s leads to its place, also by a name with a full stop or a space.', (path, steps) => {
    expect(stepsTo(tree, path)).toEqual(steps);
  });

  it.each([
    ['a[0].x.y', ['a', 0]],
    ['a[7]', ['a']],
    ['(the file)', []],
    ['', []],
  ])('The path %j leads as far as the file has it.', (path, steps) => {
    expect(stepsTo(tree, path)).toEqual(steps);
  });
});
