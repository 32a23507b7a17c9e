import { JSDOM } from 'jsdom';
import { beforeAll, expect, it } from 'vitest';
import { prerenderFigure, shadowTemplate } from '../../../src/build/figure/prerenderFigure.ts';
import { allPlaces } from '../../../src/geography/places.ts';
import { front } from '../editions.ts';

let figure: Element;

beforeAll(() => {
  figure = JSDOM.fragment(prerenderFigure(front.en)).firstElementChild as Element;
});

it('The figure is one wrapper element.', () => {
  expect(JSDOM.fragment(prerenderFigure(front.en)).childNodes).toHaveLength(1);
  expect(figure.className).toBe('figure');
});

it('The figure has 51 shapes with outlines, one for each place.', () => {
  const shapes = [...figure.querySelectorAll('[part=map] path[data-state]')];
  expect(shapes.map((shape) => shape.getAttribute('data-state'))).toEqual(
    allPlaces.map(({ postal }) => postal),
  );
  for (const shape of shapes) expect(shape.getAttribute('d')).toMatch(/^m[\d\s.-]+/);
});

it('The figure has the opening view: the number 5, and the table of 51.', () => {
  expect(figure.querySelector('[part=tally]')?.textContent).toBe('5');
  expect(figure.querySelectorAll('[part=table] tr[data-state]')).toHaveLength(51);
});

it('The figure is in a declarative shadow root with its style sheet.', () => {
  expect(shadowTemplate('<div></div>', 'a{}', 'b{}')).toMatch(
    /^<template shadowrootmode="open"><style>a{}<\/style><div><\/div><style>b{}<\/style><\/template>/,
  );
});
