// https://www.highcharts.com/docs/maps/getting-started, with `setData` at a change of the date.
import Highcharts from 'highcharts/esm/highmaps.js';
import us from 'us-atlas/states-albers-10m.json';
import { levels, opening, rows, stops } from '../../dist/peerData.json';

// The atlas is projected already, y down; Highcharts wants it up.
us.transform.scale[1] *= -1;
us.transform.translate[1] *= -1;
delete us.objects.nation;
const at = (stop) =>
  rows
    .filter((r) => r.stop === stop)
    .map((r) => ({ name: r.state, value: r.level, label: r.label, quote: r.quote }));

const chart = Highcharts.mapChart('map', {
  chart: { map: us, animation: false, margin: 0, spacing: [0, 0, 0, 0] },
  mapView: { projection: undefined, padding: 0 },
  title: { text: undefined },
  credits: { enabled: false },
  legend: { enabled: false },
  accessibility: { enabled: false },
  colorAxis: { dataClasses: levels.map((l, i) => ({ from: i, to: i, name: l.label, color: l.color })) },
  tooltip: {
    useHTML: true,
    headerFormat: '',
    pointFormat:
      '<div style="width:240px;white-space:normal"><b>{point.name}</b><br>{point.label}<br>{point.quote}</div>',
  },
  series: [
    {
      data: at(opening),
      joinBy: 'name',
      allAreas: false,
      borderColor: '#fff',
      borderWidth: 1,
      animation: false,
    },
  ],
});

document.getElementById('date').addEventListener('input', (e) => {
  chart.series[0].setData(at(+e.target.value), true, false);
  document.getElementById('when').textContent = stops[+e.target.value];
});
