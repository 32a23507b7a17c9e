// https://www.react-simple-maps.io/examples/usa-counties-choropleth-quantize/, with a date in the state.
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ComposableMap, Geographies, Geography } from 'react-simple-maps';
import us from 'us-atlas/states-10m.json';
import { levels, opening, rows, stops } from '../../dist/peerData.json';

function App() {
  const [stop, setStop] = useState(opening);
  const [tip, setTip] = useState(null);
  const byId = useMemo(() => new Map(rows.filter((r) => r.stop === stop).map((r) => [r.fips, r])), [stop]);
  const told = tip && byId.get(tip.id);
  return (
    <>
      <p>
        <label>
          Date{' '}
          <input
            id="date"
            type="range"
            min="0"
            max={stops.length - 1}
            value={stop}
            onChange={(e) => setStop(+e.target.value)}
          />
        </label>{' '}
        <output>{stops[stop]}</output>
      </p>
      <ComposableMap projection="geoAlbersUsa" width={960} height={600}>
        <Geographies geography={us}>
          {({ geographies }) =>
            geographies
              .filter((g) => byId.has(g.id))
              .map((g) => (
                <Geography
                  key={g.rsmKey}
                  geography={g}
                  fill={levels[byId.get(g.id).level].color}
                  stroke="#fff"
                  onMouseMove={(e) => setTip({ id: g.id, x: e.clientX, y: e.clientY })}
                  onMouseLeave={() => setTip(null)}
                />
              ))
          }
        </Geographies>
      </ComposableMap>
      {told && (
        <div className="tip" style={{ position: 'fixed', left: tip.x + 12, top: tip.y + 12 }}>
          <b>{told.state}</b>
          <br />
          {told.label}
          <br />
          {told.quote}
        </div>
      )}
    </>
  );
}

createRoot(document.getElementById('map')).render(<App />);
