// https://plotly.com/javascript/choropleth-maps/, the smaller bundle with maps alone, and `restyle` at a change.
import Plotly from 'plotly.js-geo-dist-min';
import { levels, opening, rows, stops } from '../../dist/peerData.json';

const wrap = (text) => text.replace(/(.{1,48})(\s+|$)/g, '$1<br>');
const at = (stop) => {
  const shown = rows.filter((r) => r.stop === stop);
  return {
    locations: shown.map((r) => r.code),
    z: shown.map((r) => r.level),
    text: shown.map((r) => r.state),
    customdata: shown.map((r) => [r.label, wrap(r.quote)]),
  };
};
const n = levels.length;
const colorscale = levels.flatMap((l, i) => [
  [i / n, l.color],
  [(i + 1) / n, l.color],
]);

Plotly.newPlot(
  'map',
  [
    {
      type: 'choropleth',
      locationmode: 'USA-states',
      ...at(opening),
      zmin: -0.5,
      zmax: n - 0.5,
      colorscale,
      showscale: false,
      marker: { line: { color: '#fff', width: 1 } },
      hovertemplate: '<b>%{text}</b><br>%{customdata[0]}<br>%{customdata[1]}<extra></extra>',
    },
  ],
  { geo: { scope: 'usa', showlakes: false }, margin: { l: 0, r: 0, t: 0, b: 0 }, width: 960, height: 600 },
  { topojsonURL: './topojson/', displayModeBar: false },
);

document.getElementById('date').addEventListener('input', (e) => {
  const { z, customdata } = at(+e.target.value);
  Plotly.restyle('map', { z: [z], customdata: [customdata] });
  document.getElementById('when').textContent = stops[+e.target.value];
});
