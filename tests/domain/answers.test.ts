import { describe, expect, test } from 'vitest';
import {
  answersBy,
  answersOf,
  latestAnswer,
  previewOf,
  quotesBy,
  saidOn,
  sourceOfQuote,
} from '../../src/domain/answers.ts';
import { jurisdictions, type Postal } from '../../src/domain/jurisdictions.ts';
import { changedRecord, everyStop, rawRecord, record, stopNamed } from '../fixtures/record.ts';

const postals = jurisdictions.map(({ postal }) => postal);
const previewAt = (postal: Postal, day: string) => previewOf(record, postal, day);

describe('The answers of a jurisdiction', () => {
  test('are all of the record, oldest first, those of one day in the order of the file', () => {
    expect(postals.flatMap((postal) => answersOf(record, postal)).length).toBe(record.responses.length);
    for (const postal of postals) {
      const written = record.responses.filter(({ state }) => state === postal);
      const days = [...new Set(written.map(({ date }) => date))].sort();
      expect(answersOf(record, postal)).toEqual(
        days.flatMap((day) => written.filter(({ date }) => date === day)),
      );
    }
  });

  test('do not depend on where the days stand in the file', () => {
    const { responses } = rawRecord() as typeof record;
    const byDayBackwards = responses
      .map((each, index) => ({ each, index }))
      .sort((a, b) => b.each.date.localeCompare(a.each.date) || a.index - b.index)
      .map(({ each }) => each);
    const other = changedRecord(['responses', byDayBackwards]);
    for (const postal of postals) expect(answersOf(other, postal)).toEqual(answersOf(record, postal));
  });

  test('by a day are those dated on or before it, the last of them the latest: every stop × 51', () => {
    for (const { date } of everyStop)
      for (const postal of postals) {
        const by = answersOf(record, postal).filter((each) => each.date <= date);
        expect(answersBy(record, postal, date)).toEqual(by);
        expect(latestAnswer(record, postal, date)).toBe(by.at(-1));
      }
  });

  test('are none before the letter', () => {
    for (const postal of postals) {
      expect(answersBy(record, postal, '2017-06-28')).toEqual([]);
      expect(latestAnswer(record, postal, '2017-06-28')).toBeUndefined();
    }
  });
});

describe('A quotation', () => {
  const response = answersOf(record, 'KY')[0] as (typeof record.responses)[number];
  const [own, later] = response.quotes;

  test('was said on its own day where it has one, else on the day of the answer', () => {
    expect(own && saidOn(response, own)).toBe('2017-06-29');
    expect(later && saidOn(response, later)).toBe('2017-06-30');
  });

  test('whose day is unknown counts as said on the day of the answer', () => {
    const unknown = record.responses.flatMap((each) => each.quotes.map((quote) => [each, quote] as const));
    const nulls = unknown.filter(([, { said }]) => said === null);
    expect(nulls).toHaveLength(5);
    for (const [each, quote] of nulls) expect(saidOn(each, quote)).toBe(each.date);
  });

  test('is printed by its own source where it names one, else by that of the answer', () => {
    const alabama = answersOf(record, 'AL')[1] as (typeof record.responses)[number];
    expect(alabama.quotes.map((quote) => sourceOfQuote(alabama, quote))).toEqual([
      'associated-press-2017-06-30-2',
      'montgomery-advertiser-2017-06-30',
      'montgomery-advertiser-2017-06-30',
    ]);
  });

  test('has a source that the record knows, each of them', () => {
    for (const each of record.responses)
      for (const quote of each.quotes) expect(record.sources).toHaveProperty([sourceOfQuote(each, quote)]);
  });
});

describe('The preview of a state', () => {
  test('never shows a quotation said after the shown day, nor an answer given after it: every stop × 51', () => {
    for (const { date } of everyStop)
      for (const postal of postals) {
        const preview = previewAt(postal, date);
        if (!preview) continue;
        expect(preview.latest.date <= date, `${postal} ${date}`).toBe(true);
        if (!preview.quoted) continue;
        const { response, quote } = preview.quoted;
        expect((quote.said ?? response.date) <= date, `${postal} ${date}`).toBe(true);
        expect(response.date <= date, `${postal} ${date}`).toBe(true);
      }
  });

  test('is the first quotation of the latest answer that has one said by then: every stop × 51', () => {
    for (const { date } of everyStop)
      for (const postal of postals) {
        const answers = record.responses.filter((each) => each.state === postal && each.date <= date);
        const all = answers.flatMap((response, order) =>
          response.quotes
            .filter((quote) => (quote.said ?? response.date) <= date)
            .map((quote, place) => ({ response, quote, order, place })),
        );
        const best = all.sort((a, b) => b.order - a.order || a.place - b.place)[0];
        const preview = previewAt(postal, date);
        expect(preview?.latest, `${postal} ${date}`).toBe(answers.at(-1));
        expect(preview?.quoted?.quote, `${postal} ${date}`).toBe(best?.quote);
        expect(preview?.quoted?.response, `${postal} ${date}`).toBe(best?.response);
      }
  });

  test('has the summary where there is no quotation, and where the quoted answer has another level', () => {
    for (const { date } of everyStop)
      for (const postal of postals) {
        const preview = previewAt(postal, date);
        if (!preview) continue;
        const { latest, quoted, summarised } = preview;
        expect(summarised, `${postal} ${date}`).toBe(!quoted || quoted.response.level !== latest.level);
      }
  });

  test('is none where no answer is on record by the day', () => {
    expect(previewAt('WY', '2017-06-30')).toBeUndefined();
    for (const postal of postals) expect(previewAt(postal, '2017-06-28')).toBeUndefined();
  });

  test('at Townhall’s stop 13 jurisdictions have no quotation yet, ten of them no answer', () => {
    const { date } = stopNamed('townhall');
    const silent = postals.filter((postal) => !previewAt(postal, date)?.quoted);
    // biome-ignore format: a list is read at a glance
    expect(silent).toEqual(['AK', 'DE', 'HI', 'ID', 'IL', 'LA', 'MD', 'MT', 'NE', 'NJ', 'SC', 'SD', 'WY']);
    expect(silent.filter((postal) => previewAt(postal, date))).toEqual(['AK', 'LA', 'SD']);
  });
});

describe('Cases that must come out right', () => {
  const said = (postal: Postal, day: string) =>
    answersBy(record, postal, day).map((each) => quotesBy(each, day).map(({ text }) => text.slice(0, 24)));

  test('Kentucky’s answer of June 29 has a quotation of June 30, which June 29 does not show', () => {
    expect(said('KY', '2017-06-29')).toEqual([["As the commonwealth's se"]]);
    expect(said('KY', '2017-06-30')).toEqual([["As the commonwealth's se", "There's not enough bourb"]]);
    expect(previewAt('KY', '2017-06-29')?.quoted?.quote.text).toMatch(/^As the commonwealth/);
    expect(previewAt('KY', '2017-06-30')?.quoted?.quote.text).toMatch(/^As the commonwealth/);
  });

  test('Arkansas on July 5 has delivered data, and its quotation is that of June 30, when it had no letter', () => {
    const preview = previewAt('AR', '2017-07-05');
    expect(preview?.latest.level).toBe('provided');
    expect(preview?.quoted?.response.date).toBe('2017-06-30');
    expect(preview?.quoted?.response.letterReceived).toBe(false);
    expect(preview?.quoted?.quote.text).toMatch(/^By and large, I would be very hesitant/);
    expect(preview?.summarised).toBe(true);
  });

  test('Arkansas on July 7 shows what was said that day of the data delivered on July 5', () => {
    for (const day of ['2017-07-06', '2017-07-07']) {
      const preview = previewAt('AR', day);
      const late = day === '2017-07-07';
      expect(preview?.latest.date).toBe('2017-07-05');
      expect(preview?.quoted?.response.date).toBe(late ? '2017-07-05' : '2017-06-30');
      expect(preview?.summarised).toBe(!late);
    }
    expect(previewAt('AR', '2017-07-07')?.quoted?.quote.text).toMatch(/^Voter lists are considered public/);
  });

  test('North Dakota on August 4 is reviewing, with its refusal of June 30 for a quotation; on August 8 it has its own', () => {
    const fourth = previewAt('ND', '2017-08-04');
    expect(fourth?.latest.level).toBe('reviewing');
    expect(fourth?.quoted?.response).toMatchObject({ date: '2017-06-30', level: 'refused' });
    expect(fourth?.summarised).toBe(true);
    const eighth = previewAt('ND', '2017-08-08');
    expect(eighth?.latest).toBe(fourth?.latest);
    expect(eighth?.quoted?.response).toBe(fourth?.latest);
    expect(eighth?.quoted?.quote.text).toMatch(/^I wonder if the experience in NH/);
    expect(eighth?.summarised).toBe(false);
  });
});
