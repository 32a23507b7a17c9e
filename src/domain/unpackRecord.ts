import type { Dataset, Source } from './dataset.ts';
import type { LeafChanges, PackedRecord } from './packed.ts';
import { wholeAddress } from './titledAddress.ts';
import { unpacked } from './unpacking.ts';
import { usualId } from './usualId.ts';

/** The record that `packRecord` was given. */
export function unpackRecord({ record, sources }: PackedRecord): Dataset {
  const { rows } = unpacked(sources) as { rows: (Source & { id: string | null })[] };
  const named = rows.map(({ id, ...source }) => [
    id ?? usualId(source),
    { ...source, url: wholeAddress(source) },
  ]);
  return {
    ...(unpacked(record, byPlace(named.map(([id]) => id as string))) as Dataset),
    sources: Object.fromEntries(named),
  };
}

/** The ids of sources by how far each lies behind the last that was named for the first time. */
function byPlace(ids: readonly string[]): LeafChanges {
  let newest = -1;
  const id = (steps: unknown) => {
    const place = newest + (steps as number);
    newest = Math.max(newest, place);
    return ids[place] as string;
  };
  return { source: id, namedSources: id };
}
