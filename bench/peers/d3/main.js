// https://observablehq.com/@d3/choropleth, with a date: the topology and the data are fetched, and a change sets
// the attribute anew.
Promise.all([d3.json('states-albers-10m.json'), d3.json('peerData.json')]).then(([us, data]) => {
  const byStop = d3.index(
    data.rows,
    (d) => d.stop,
    (d) => d.fips,
  );
  const color = d3.scaleOrdinal(
    data.levels.map((_, i) => i),
    data.levels.map((level) => level.color),
  );
  let stop = data.opening;
  const row = (d) => byStop.get(stop).get(d.id);
  const states = topojson.feature(us, us.objects.states).features.filter((d) => byStop.get(stop).has(d.id));

  const svg = d3
    .select('#map')
    .append('svg')
    .attr('width', 960)
    .attr('height', 600)
    .attr('viewBox', [0, 0, 975, 610]);
  const tip = d3.select('#map').append('div').attr('class', 'tip').style('display', 'none');
  const state = svg
    .append('g')
    .selectAll('path')
    .data(states)
    .join('path')
    .attr('class', 'state')
    .attr('fill', (d) => color(row(d).level))
    .attr('d', d3.geoPath())
    .on('mousemove', (event, d) => {
      const [x, y] = d3.pointer(event, document.getElementById('map'));
      tip
        .style('display', null)
        .style('left', `${x + 12}px`)
        .style('top', `${y + 12}px`)
        .html(`<b>${row(d).state}</b><br>${row(d).label}<br>${row(d).quote}`);
    })
    .on('mouseout', () => tip.style('display', 'none'));
  svg
    .append('path')
    .datum(topojson.mesh(us, us.objects.states, (a, b) => a !== b))
    .attr('fill', 'none')
    .attr('stroke', 'white')
    .attr('stroke-linejoin', 'round')
    .attr('pointer-events', 'none')
    .attr('d', d3.geoPath());

  d3.select('#date').on('input', function () {
    stop = +this.value;
    state.attr('fill', (d) => color(row(d).level));
    d3.select('#when').text(data.stops[stop]);
  });
});
