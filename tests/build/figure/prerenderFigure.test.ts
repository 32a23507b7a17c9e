import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { prerenderFigure, shadowTemplate } from '../../../src/build/figure/prerenderFigure.ts';
import { front } from '../editions.ts';

it('The rendered figure is one wrapper element with the opening view.', () => {
  const [figure, ...others] = JSDOM.fragment(prerenderFigure(front.en)).children;
  expect([figure?.className, others]).toEqual(['figure', []]);
  expect(figure?.querySelector('[part=tally]')?.textContent).toBe('5');
  expect(figure?.querySelectorAll('[part=map] path[data-state][d^=m]')).toHaveLength(51);
});

it('The figure is in a declarative shadow root between the two parts of its style.', () => {
  expect(shadowTemplate('<div></div>', 'a{}', 'b{}')).toMatch(
    /^<template shadowrootmode="open"><style>a{}<\/style><div><\/div><style>b{}<\/style><\/template>/,
  );
});
