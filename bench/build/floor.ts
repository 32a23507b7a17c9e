import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PeerData, StopTexts } from './peerData.ts';
import { shell } from './shell.ts';

type States = Topology<{ states: GeometryCollection<{ name: string }>; nation?: GeometryCollection }>;

/** The least triangle that is kept, in square pixels of a map 975 pixels wide: less is not seen. */
const LEAST_AREA = 1.2;

/**
 * The floor: nothing but what a reader sees, made by hand. 51 simplified paths stand in the document in the colours
 * of the first view, so that no script is needed to paint them; about 1 kB of script recolours them and shows the
 * quotations, which come last in the same document and are read when first wanted.
 */
export const floorPage = (data: PeerData): string =>
  shell(data, 'floor', { map: mapOf(data), tail: scriptOf(data) + quotesOf(data) });

/**
 * The same floor with what the map changes besides: number, sentence and date, the legend's counts, the shown bar and
 * the slider's spoken value. A change of it is the work that a change of the map is, by hand.
 */
export function sameFloorPage(data: PeerData, texts: readonly StopTexts[]): string {
  const { tally = 0, sentence = '', day = '', counts } = texts[data.opening] ?? {};
  const most = Math.max(...texts.map(({ tally }) => tally));
  const bars = texts.map((each, at) => {
    const height = Math.round((60 * each.tally) / most);
    return `<rect x="${at * 46}" y="${60 - height}" width="42" height="${height}"${at === data.opening ? ' class="on"' : ''}/>`;
  });
  const above = `<h2><b id="tally">${tally}</b> <span id="sentence">${sentence}</span></h2><p id="day">${day}</p>`;
  const style = '<style>h2{font-size:20px;margin:0}h2 b{font-size:60px}rect{fill:#aaa}.on{fill:#000}</style>';
  const chart = `<svg id="bars" width="322" height="60">${bars.join('')}</svg>`;
  return shell(data, 'floor-same', {
    head: style,
    above: above + chart,
    ...(counts && { counts }),
    map: mapOf(data),
    tail: scriptOf(data, texts) + quotesOf(data),
  });
}

function mapOf({ rows, opening, levels }: PeerData): string {
  const paths = rows
    .filter(({ stop }) => stop === opening)
    .map((row) => `<path fill="${levels[row.level]?.color}" d="${outlineOf(row.fips)}"/>`);
  return `<svg width="960" height="600" viewBox="0 0 975 610" stroke="#fff" stroke-linejoin="round">${paths.join('')}</svg><div class="tip" hidden></div>`;
}

/** @param texts what is set beside the colours; the plain floor sets none */
function scriptOf({ levels, stops, rows }: PeerData, texts?: readonly StopTexts[]): string {
  const colours = levels.map(({ color }) => color);
  const levelsAt = stops.map((_, at) =>
    rows
      .filter(({ stop }) => stop === at)
      .map(({ level }) => level)
      .join(''),
  );
  const besides = texts
    ? `let T=${JSON.stringify(texts)},b=document.querySelectorAll("#bars rect"),l=document.querySelectorAll(".legend b");r.addEventListener("input",()=>{let i=r.value,t=T[i];$("#tally").firstChild.nodeValue=t.tally;$("#sentence").firstChild.nodeValue=t.sentence;$("#day").firstChild.nodeValue=t.day;l.forEach((e,j)=>e.firstChild.nodeValue=t.counts[j]);$("#bars .on").removeAttribute("class");b[i].setAttribute("class","on");r.setAttribute("aria-valuetext",D[i])});`
    : '';
  return `<script>
{let C=${JSON.stringify(colours)},S=${JSON.stringify(levelsAt)},D=${JSON.stringify(stops)},$=q=>document.querySelector(q),m=$("#map"),p=[...m.querySelectorAll("path")],r=$("#date"),t=$(".tip"),Q;
r.oninput=()=>{let s=S[r.value];p.forEach((e,i)=>e.setAttribute("fill",C[s[i]]));$("#when").textContent=D[r.value]};
m.onmousemove=e=>{let i=p.indexOf(e.target),b;if(t.hidden=i<0)return;Q||=JSON.parse($("#q").textContent);b=m.getBoundingClientRect();t.style.left=e.clientX-b.left+12+"px";t.style.top=e.clientY-b.top+12+"px";t.innerHTML="<b>"+Q.n[i]+"</b><br>"+Q.c[S[r.value][i]]+"<br>"+Q.q[i][Q.w[i][r.value]]};
m.onmouseleave=()=>t.hidden=1;${besides}}
</script>
`;
}

/** Each state's quotations once, and which of them each stop shows. */
function quotesOf({ levels, rows, opening }: PeerData): string {
  const states = rows.filter(({ stop }) => stop === opening);
  const each = states.map(({ fips }) => rows.filter((row) => row.fips === fips).map(({ quote }) => quote));
  const distinct = each.map((quotes) => [...new Set(quotes)]);
  const which = each.map((quotes, i) => quotes.map((quote) => distinct[i]?.indexOf(quote)));
  const data = {
    n: states.map(({ state }) => state),
    c: levels.map(({ label }) => label),
    w: which,
    q: distinct,
  };
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="q">${text}</script>\n`;
}

const features = new Map<unknown, Feature<Polygon | MultiPolygon>>();

function outlineOf(fips: string): string {
  if (features.size === 0) for (const each of simplified()) features.set(each.id, each);
  const geometry = features.get(fips)?.geometry;
  if (!geometry) throw new Error(`us-atlas has no state ${fips}`);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map(ringOf)).join('');
}

function simplified(): Feature<Polygon | MultiPolygon>[] {
  const file = createRequire(import.meta.url).resolve('us-atlas/states-albers-10m.json');
  const atlas: States = JSON.parse(readFileSync(file, 'utf8'));
  delete atlas.objects.nation;
  const topology = simplify(presimplify(atlas), LEAST_AREA);
  const kept = filter(topology, filterWeight(topology, 3)) as States;
  return feature(kept, kept.objects.states).features as Feature<Polygon | MultiPolygon>[];
}

/** A ring in whole pixels, relative; nothing if it has no extent. */
function ringOf(ring: Position[]): string {
  let path = '';
  let [x, y] = [0, 0];
  for (const [index, position] of ring.slice(0, -1).entries()) {
    const [toX, toY] = position.map(Math.round) as [number, number];
    const step = `${toX - x}${toY - y < 0 ? '' : ' '}${toY - y}`;
    if (index === 0) path = `M${step}`;
    else if (step !== '0 0')
      path += path.includes('l') ? `${step.startsWith('-') ? '' : ' '}${step}` : `l${step}`;
    [x, y] = [toX, toY];
  }
  return path.includes('l') ? `${path}z` : '';
}
