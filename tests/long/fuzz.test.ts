import { describe } from 'vitest';
import { fuzz } from '../fuzz/parsers.ts';

describe('what others have written', () => fuzz(10_000));
