import fc from 'fast-check';
import { expect, it } from 'vitest';
import { protocolsFor } from '../../src/embed/height/protocols.ts';
import { requestedView, requests } from '../../src/state/requestedView.ts';
import { ownParams, paramIn, viewParamNames, writeViewParams } from '../../src/state/viewParams.ts';
import { openingView } from '../../src/state/viewState.ts';
import { views } from '../../src/state/viewValues.ts';
import { parseStory } from '../../src/story/form/parseStory.ts';
import type { Story } from '../../src/story/form/schema.ts';
import { StoryError } from '../../src/story/form/storyError.ts';
import { rawStory, story } from '../fixtures/story.ts';
import { payloads } from './payloads.ts';

/** Names that reach what all objects share. */
const sharedNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...payloads, ...sharedNames, ''));
const value = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, true, false, 1e9, -1, 1e308, [], {}),
  fc.json({ maxDepth: 4 }).map((json) => JSON.parse(json) as unknown),
  fc.constantFrom(...sharedNames).map((name) => JSON.parse(`{"${name}": {"polluted": true}}`) as unknown),
);

/** Every place of a story, as the steps that lead there. */
function placesOf(at: unknown, steps: readonly string[] = []): (readonly string[])[] {
  if (typeof at !== 'object' || at === null) return [steps];
  return [steps, ...Object.entries(at).flatMap(([name, each]) => placesOf(each, [...steps, name]))];
}
const places = placesOf(rawStory()).filter((steps) => steps.length > 0);

/** The made-up story with other values at one to four places. */
const spoilt = fc
  .array(fc.tuple(fc.constantFrom(...places), value, fc.constantFrom('set', 'delete', 'rename')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) => {
    const copy = rawStory();
    for (const [steps, to, how] of changes) {
      let holder = copy as Record<string, unknown>;
      for (const step of steps.slice(0, -1)) holder = Object(holder[step]) as Record<string, unknown>;
      const name = steps.at(-1) as string;
      // An earlier change may have put a text here, whose letters cannot be deleted or set.
      if (how !== 'set') Reflect.deleteProperty(holder, name);
      if (how !== 'delete')
        Reflect.defineProperty(holder, how === 'rename' ? '__proto__' : name, {
          value: to,
          enumerable: true,
          configurable: true,
          writable: true,
        });
    }
    return copy;
  });

/** Runs cases, prints their seed (`tests/fuzz/seed.ts`), and fails with the smallest case that does not hold. */
function check<T>(runs: number, cases: fc.Arbitrary<T>, holds: (each: T) => void): void {
  fc.assert(
    fc.property(cases, (each) => holds(each)),
    { numRuns: runs },
  );
  console.info(`${runs} cases of the seed ${fc.readConfigureGlobal().seed}`);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

/** What a story has to be where it was taken. */
function isSafe(taken: Story): void {
  expect(Object.getPrototypeOf(taken)).toBeNull();
  for (const { url } of Object.values(taken.sources))
    if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
  const texts = JSON.stringify(taken);
  expect(texts).not.toMatch(/\\u00[01]|\\ud[89ab]/);
  requestedView(
    taken,
    () => null,
    () => {},
  );
}

const query = fc.oneof(
  fc.string(),
  fc
    .array(fc.tuple(fc.constantFrom(...viewParamNames, 'lang', 'amp;at', ...sharedNames), text))
    .map((pairs) =>
      pairs.map(([name, each]) => `${name}=${encodeURIComponent(each.replace(/\p{Cs}/gu, ''))}`).join('&'),
    ),
);

/** The tests of all functions that read foreign input. @param runs the number of cases of each */
export function fuzz(runs: number): void {
  it(`A story with anything at any of its places is taken or refused in words: ${runs} cases.`, () =>
    check(runs, spoilt, (input) => {
      try {
        isSafe(parseStory(input));
      } catch (error) {
        if (!(error instanceof StoryError)) throw error;
        expect(error.problems.length).toBeGreaterThan(0);
        expect(error.problems.length).toBeLessThanOrEqual(50);
      }
    }));

  it(`Whatever is no story is refused in words: ${runs} cases.`, () =>
    check(runs, fc.oneof(value, fc.anything()), (input) => {
      expect(() => parseStory(input)).toThrow(StoryError);
    }));

  it(`Any query gives a view of the story, and an address with our own names and nothing that is not ours: ${runs} cases.`, () =>
    check(runs, query, (asked) => {
      const params = new URLSearchParams(asked);
      const { count, at, state, view, open, theme } = requestedView(
        story,
        (name) => paramIn(params, name),
        () => {},
      );
      expect(['reports', 'responses']).toContain(count);
      expect(views).toContain(view);
      expect(['light', 'dark', 'auto']).toContain(theme);
      expect(state === null || /^[A-Z]{2}$/.test(state)).toBe(true);
      const detail = { count, at, state, view, open };
      const written = writeViewParams('', detail, { ...detail, at: '', state: null });
      expect(written).toMatch(/^[a-z]+=[\w-]*(&[a-z]+=[\w-]*)*$/);
      expect(ownParams(asked)).toMatch(/^([a-z]+=[\w-]+(&[a-z]+=[\w-]+)*)?$/);
    }));

  it(`A view can be asked for by any text in any order: ${runs} cases.`, () =>
    check(
      runs,
      fc.array(fc.tuple(fc.constantFrom(...viewParamNames), fc.option(text)), { maxLength: 8 }),
      (asked) => {
        let state = openingView(story);
        for (const [name, each] of asked) state = requests[name](each, () => {})(state, story);
        expect(
          story.reports?.list.some(({ id }) => id === state.at) || /^\d{4}-\d\d-\d\d$/.test(state.at),
        ).toBe(true);
      },
    ));

  it(`Any message and any address of a frame give sizes alone: ${runs} cases.`, () =>
    check(
      runs,
      fc.tuple(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          query.map((each) => `?${each}`),
          text.map((each) => `?childId=${encodeURIComponent(each.replace(/\p{Cs}/gu, ''))}#?secret=${each}`),
        ),
        fc.array(
          fc.oneof(
            fc.anything(),
            text,
            text.map((each) => `[iFrameSizer]${each}:8:false:false:32:true:true`),
            text.map((each) => `pymxPYMx${each}xPYMxwidthxPYMx300`),
            fc.record({ sentinel: text, type: text, message: text, secret: text }),
          ),
          { maxLength: 5 },
        ),
      ),
      ([address, messages]) => {
        const location = new URL(
          `https://desk.example/tally/embed.html${URL.canParse(`https://a.example/${address}`) ? address : ''}`,
        );
        const protocols = protocolsFor({
          location: location as unknown as Location,
          document: { title: 'A title' } as Document,
        });
        for (const message of messages)
          for (const each of protocols) expect(typeof (each.receive?.(message) ?? false)).toBe('boolean');
        for (const posted of protocols.flatMap(
          (each) => each.messages?.({ width: 640, height: 700 }) ?? [],
        )) {
          const written = typeof posted === 'string' ? posted : JSON.stringify(posted);
          expect(written).toContain(
            written.includes(':title:') ? 'A title' : written.includes('embed-ready') ? 'amp' : '700',
          );
          expect(written).not.toMatch(/<|javascript:/i);
        }
      },
    ));
}
