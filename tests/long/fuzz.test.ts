import { describe } from 'vitest';
import { fuzz } from '../fuzz/parsers.ts';

describe('what others have written', { timeout: 600_000 }, () => fuzz(10_000));
