import { expect, it } from 'vitest';
import { shadowTemplate } from '../../../src/build/figure/prerenderFigure.ts';

it('The figure is in a declarative shadow root between the two parts of its style.', () => {
  expect(shadowTemplate('<div></div>', 'a{}', 'b{}')).toMatch(
    /^<template shadowrootmode="open"><style>a{}<\/style><div><\/div><style>b{}<\/style><\/template>/,
  );
});
