import type { PeerData } from './peerData.ts';

/** What a peer adds to the page around its map. */
export interface ShellParts {
  /** Markup for the head. */
  head?: string;
  /** Markup inside the map's box. */
  map?: string;
  /** Whether the page has a slider; some peers make their own. */
  slider?: boolean;
  /** Markup above the legend. */
  above?: string;
  /** A number behind each label of the legend. */
  counts?: readonly number[];
  /** Scripts, last in the body. */
  tail?: string;
}

/** The same page around every map: a title, a legend, a slider and a box of 960 by 600 pixels. */
export function shell({ stops, levels, opening }: PeerData, name: string, parts: ShellParts): string {
  const { head = '', map = '', slider = true, above = '', counts, tail = '' } = parts;
  const count = (at: number) => (counts ? ` <b>${counts[at]}</b>` : '');
  const legend = levels.map(
    ({ label, color }, at) => `<li><i style="background:${color}"></i>${label}${count(at)}</li>`,
  );
  const date = `<p><label>Date <input id="date" type="range" min="0" max="${stops.length - 1}" value="${opening}" autocomplete="off"></label> <output id="when">${stops[opening]}</output></p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>How the states answered one letter (${name})</title>
<link rel="icon" href="data:,">
<style>
body{font:16px/1.4 system-ui,sans-serif;margin:0 auto;max-width:975px;padding:0 12px}
h1{font-size:24px;margin:12px 0 4px}p{margin:0 0 8px}
.legend{display:flex;flex-wrap:wrap;gap:4px 14px;list-style:none;padding:0;margin:0 0 8px;font-size:14px}
.legend i{display:inline-block;width:14px;height:14px;margin-right:5px;vertical-align:-2px}
#map{position:relative;width:960px;height:600px}
#date{width:320px}
.tip{position:absolute;pointer-events:none;background:#fff;border:1px solid #888;padding:6px 8px;max-width:260px;font-size:13px;z-index:9}
</style>
${head}</head>
<body>
<h1>How the states answered one letter</h1>
<p>Drag the date to see who withheld. Point at a state to read what was said.</p>
${above}<ul class="legend">${legend.join('')}</ul>
${slider ? date : ''}
<div id="map">${map}</div>
${tail}</body>
</html>
`;
}
