import { expect, it } from 'vitest';
import { answerIn } from '../measures/answer.ts';
import { answersInSight } from '../measures/answersInSight.ts';
import { articlesAround } from '../pages/inArticle.ts';

const articles = articlesAround('published');

// Three are in sight of every window where the figure begins at its top; six are from all over the country.
answersInSight(articles, ['WA', 'ID', 'VT', 'MS', 'CA', 'KY', 'TX', 'DC', 'OR']);

it('The check of answers finds one that is out of sight, covered, or of another state: a control.', () =>
  articles.reading({ as: 'script', width: 375, height: 667 }, async (article) => {
    await article.scrollTo({ figure: 0, window: 0 });
    await article.onMap((map) => {
      map.state = 'MS';
    });
    expect((await answerIn(article, 'Mississippi')).where).toBe('card');
    expect((await answerIn(article, 'Missouri')).faults.join()).toContain('is of Mississippi');
    await article.onMap((map) => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 9';
      map.shadowRoot?.append(cover);
    });
    expect((await answerIn(article, 'Mississippi')).faults[0]).toBe('the card is covered');
    await article.scrollTo({ figure: 700, window: 0 });
    expect((await answerIn(article, 'Mississippi')).faults[0]).toMatch(/^the card leaves the window/);
  }));
