// https://leafletjs.com/examples/choropleth/, with `setStyle` at a change of the date.
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { feature } from 'topojson-client';
import us from 'us-atlas/states-albers-10m.json';
import { levels, opening, rows, stops } from '../../dist/peerData.json';

const byStop = stops.map((_, i) => new Map(rows.filter((r) => r.stop === i).map((r) => [r.fips, r])));
const states = feature(us, us.objects.states).features.filter((f) => byStop[0].has(f.id));
let stop = opening;
const row = (f) => byStop[stop].get(f.id);

const map = L.map('map', {
  crs: L.CRS.Simple,
  zoomSnap: 0,
  minZoom: -5,
  attributionControl: false,
  fadeAnimation: false,
  zoomAnimation: false,
});
const layer = L.geoJSON(states, {
  // The atlas is projected already, y down; Leaflet's latitude points up.
  coordsToLatLng: ([x, y]) => L.latLng(-y, x),
  style: (f) => ({ weight: 1, color: '#fff', fillOpacity: 1, fillColor: levels[row(f).level].color }),
  onEachFeature: (f, l) =>
    l.bindTooltip(() => `<b>${row(f).state}</b><br>${row(f).label}<br>${row(f).quote}`, {
      sticky: true,
      className: 'quote',
    }),
}).addTo(map);
map.fitBounds(layer.getBounds(), { animate: false });

document.getElementById('date').addEventListener('input', (e) => {
  stop = +e.target.value;
  layer.setStyle((f) => ({ fillColor: levels[row(f).level].color }));
  document.getElementById('when').textContent = stops[stop];
});
