/**
 * Runs in the page, where it is sent as text, so it may use nothing from around it but the probe. Makes one change of the
 * slider, notes every mutation that it makes in the map's figure, then undoes and does those of each part alone, and times
 * the layout that each asks for.
 * @param from and `to`: the stops of the change, counted from 0
 * @param times how often each is timed
 * @returns the parts with the median of their layouts in milliseconds; `all together` is the whole change
 */
export async function layoutApart(from, to, times) {
  const figure = document.querySelector('tally-map').shadowRoot.querySelector('.figure');
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  /** The part of the figure that a node belongs to: its first two ancestors below the figure that have a name. */
  const partOf = (node) => {
    const names = [];
    for (let at = node; at && at !== figure; at = at.parentNode)
      names.unshift(at.getAttribute?.('part') ?? at.getAttribute?.('class') ?? at.localName);
    const inside = names.filter((name) => name && !/^(frame|left|slot|stage|chart|ul|g)$/.test(name));
    return inside.slice(0, 2).join(', ') || 'the figure itself';
  };

  /** A mutation as something that can be done (`true`) and undone, or `null` if it cannot. */
  const repeated = ({ type, target, attributeName, oldValue, addedNodes, removedNodes }) => {
    if (type === 'childList') {
      const [added] = addedNodes;
      const [removed] = removedNodes;
      if (addedNodes.length !== 1 || removedNodes.length !== 1) return null;
      return (on) => {
        const [shown, other] = on ? [added, removed] : [removed, added];
        if (other.parentNode === target) other.replaceWith(shown);
      };
    }
    const now = type === 'attributes' ? target.getAttribute(attributeName) : target.nodeValue;
    return (on) => {
      const value = on ? now : oldValue;
      if (type !== 'attributes') target.nodeValue = value;
      else if (value === null) target.removeAttribute(attributeName);
      else target.setAttribute(attributeName, value);
    };
  };

  const records = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  __bench.change(from);
  await frame();
  observer.observe(figure, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
  });
  __bench.change(to);
  records.push(...observer.takeRecords());
  observer.disconnect();
  await new Promise((done) => setTimeout(done, 600));

  const parts = new Map();
  for (const record of records) {
    const again = repeated(record);
    if (!again) continue;
    const part = partOf(record.target);
    parts.set(part, [...(parts.get(part) ?? []), again]);
  }
  parts.set('all together', [...parts.values()].flat());

  const found = [];
  for (const [part, mutations] of parts) {
    const taken = [];
    for (let i = 0; i < times; i++) {
      await frame();
      for (const again of mutations) again(i % 2 === 1);
      const start = performance.now();
      void figure.offsetHeight;
      taken.push(performance.now() - start);
    }
    taken.sort((a, b) => a - b);
    found.push({ part, mutations: mutations.length, layout: taken[times >> 1] });
  }
  return found.sort((a, b) => b.layout - a.layout);
}
