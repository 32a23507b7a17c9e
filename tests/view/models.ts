import type { Stop } from '../../src/domain/stops.ts';
import { openingView } from '../../src/state/viewState.ts';
import { type Model, modelOf } from '../../src/view/model.ts';
import { record } from '../fixtures/record.ts';

/** The model of the real record at a stop, with nothing pinned. */
export const modelAt = ({ clock, id }: Pick<Stop, 'clock' | 'id'>): Model =>
  modelOf(record, { ...openingView(record), clock, at: id });
