// https://observablehq.com/plot/marks/geo: a plot is made anew from new data.
import * as Plot from '@observablehq/plot';
import { feature } from 'topojson-client';
import us from 'us-atlas/states-10m.json';
import { levels, opening, rows, stops } from '../../dist/peerData.json';

const byStop = stops.map((_, i) => new Map(rows.filter((r) => r.stop === i).map((r) => [r.fips, r])));
const states = feature(us, us.objects.states).features.filter((f) => byStop[0].has(f.id));

function render(stop) {
  const row = (d) => byStop[stop].get(d.id);
  return Plot.plot({
    width: 960,
    height: 600,
    margin: 0,
    projection: 'albers-usa',
    color: { type: 'ordinal', domain: levels.map((_, i) => i), range: levels.map((l) => l.color) },
    marks: [
      Plot.geo(
        states,
        Plot.centroid({
          fill: (d) => row(d).level,
          stroke: '#fff',
          tip: true,
          title: (d) => `${row(d).state}\n${row(d).label}\n${row(d).quote}`,
        }),
      ),
    ],
  });
}

const map = document.getElementById('map');
map.append(render(opening));
document.getElementById('date').addEventListener('input', (e) => {
  map.replaceChildren(render(+e.target.value));
  document.getElementById('when').textContent = stops[+e.target.value];
});
