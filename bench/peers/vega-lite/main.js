// https://vega.github.io/vega-lite/docs/geoshape.html and .../docs/bind.html: a parameter bound to a slider.
import us from 'us-atlas/states-10m.json';
import embed from 'vega-embed';
import { levels, opening, rows, stops } from '../../dist/peerData.json';

embed(
  '#map',
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 960,
    height: 600,
    padding: 0,
    autosize: 'none',
    params: [
      {
        name: 'stop',
        value: opening,
        bind: { input: 'range', min: 0, max: stops.length - 1, step: 1, name: 'Date ' },
      },
    ],
    data: { values: us, format: { type: 'topojson', feature: 'states' } },
    transform: [
      { calculate: "datum.id + '-' + stop", as: 'key' },
      {
        lookup: 'key',
        from: {
          data: { values: rows.map((r) => ({ ...r, key: `${r.fips}-${r.stop}` })) },
          key: 'key',
          fields: ['state', 'level', 'label', 'quote'],
        },
      },
      // Leaves the territories out.
      { filter: 'isValid(datum.level)' },
    ],
    projection: { type: 'albersUsa' },
    mark: { type: 'geoshape', stroke: '#fff', strokeWidth: 1 },
    encoding: {
      color: {
        field: 'level',
        type: 'nominal',
        legend: null,
        scale: { domain: levels.map((_, i) => i), range: levels.map((l) => l.color) },
      },
      tooltip: [
        { field: 'state', title: 'State' },
        { field: 'label', title: 'Answer' },
        { field: 'quote', title: 'Said' },
      ],
    },
    config: { view: { stroke: null } },
  },
  { actions: false, renderer: 'svg' },
);
