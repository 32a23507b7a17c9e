// https://echarts.apache.org/handbook/en/basics/import/ (only what is needed) and the example `map-usa`, with
// `setOption` at a change of the date.
import { MapChart } from 'echarts/charts';
import { TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import us from 'us-atlas/states-albers-10m.json';
import { levels, opening, rows, stops } from '../../dist/peerData.json';

echarts.use([MapChart, TooltipComponent, VisualMapPiecewiseComponent, CanvasRenderer]);
const known = new Set(rows.map((r) => r.fips));
const { features, ...collection } = feature(us, us.objects.states);
echarts.registerMap('USA', { ...collection, features: features.filter((f) => known.has(f.id)) });
const at = (stop) =>
  rows
    .filter((r) => r.stop === stop)
    .map((r) => ({ name: r.state, value: r.level, said: r.label, quote: r.quote }));

const chart = echarts.init(document.getElementById('map'));
chart.setOption({
  animation: false,
  tooltip: {
    trigger: 'item',
    confine: true,
    extraCssText: 'max-width:260px;white-space:normal',
    formatter: ({ name, data }) => `<b>${name}</b><br>${data.said}<br>${data.quote}`,
  },
  visualMap: {
    type: 'piecewise',
    show: false,
    pieces: levels.map((l, i) => ({ value: i, label: l.label, color: l.color })),
  },
  series: [
    {
      type: 'map',
      map: 'USA',
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
      // The atlas is projected already.
      projection: { project: (p) => p, unproject: (p) => p },
      itemStyle: { borderColor: '#fff', borderWidth: 1 },
      data: at(opening),
    },
  ],
});

document.getElementById('date').addEventListener('input', (e) => {
  chart.setOption({ series: [{ data: at(+e.target.value) }] });
  document.getElementById('when').textContent = stops[+e.target.value];
});
