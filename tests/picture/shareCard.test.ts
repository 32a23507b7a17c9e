import { describe, expect, it } from 'vitest';
import { english } from '../../src/i18n/en.ts';
import { words as spanish } from '../../src/i18n/es.ts';
import { shareCardOf } from '../../src/picture/shareCard.ts';
import { svgText } from '../../src/picture/standaloneSvg.ts';
import { everyStop, spanishStory, story } from '../fixtures/story.ts';
import {
  dueFills,
  faultsOf,
  faultsOfFile,
  fillsOf,
  geometry,
  light,
  modelOfView,
  textsIn,
  window,
} from './drawn.ts';

const draw = (model: ReturnType<typeof modelOfView>) => shareCardOf(window.document, model, geometry, light);

describe.each(everyStop)('the card of $count at $id', ({ count, id, date }) => {
  const model = modelOfView({ count, at: id });
  const card = draw(model);
  const of = `of ${count} at ${id}`;

  it(`The share card ${of} has number, sentence, day and sources.`, () => {
    const texts = textsIn(card);
    expect(texts).toContain(String(model.snapshot.tally));
    expect(texts.join(' ')).toContain(model.headline);
    expect(texts.join(' ')).toContain(english.asOf(date));
    expect(texts.join(' ')).toContain(story.credits.join(' '));
  });

  it(`The share card ${of} has the 51 shapes and a legend in the looks of their levels.`, () => {
    expect(fillsOf(card)).toEqual(dueFills(model, 'map'));
    for (const { id: level, label } of model.legend)
      expect(textsIn(card)).toContain(`${label}\u2002${model.snapshot.levelSizes.get(level)}`);
  });

  it(`The share card ${of} has no text over another or cut, in either language.`, () => {
    expect(faultsOf(card)).toEqual([]);
    expect(faultsOf(draw(modelOfView({ count, at: id }, spanish, spanishStory)))).toEqual([]);
  });
});

it('The file of a share card needs no style.', () => {
  expect(faultsOfFile(svgText(draw(modelOfView({}))))).toEqual([]);
});
