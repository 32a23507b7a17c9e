import { describe } from 'vitest';
import { postals } from '../../src/geography/places.ts';
import { answersInSight } from '../browser/measures/answersInSight.ts';
import { articlesAround } from '../browser/pages/inArticle.ts';

const articles = articlesAround('published');

describe('each of the 51', () => answersInSight(articles, postals));
