import type { Postal } from '../domain/jurisdictions.ts';

/**
 * The rows of the table that can be seen, and those half a screen above and below, which come into sight where texts get
 * shorter; none where the table is not shown. Asks for a layout.
 * @param root the figure
 */
export function rowsInSight(root: Element): ReadonlySet<Postal> {
  const rows = new Set<Postal>();
  const scroller = root.querySelector('.table-scroller');
  if (!scroller?.checkVisibility()) return rows;
  const box = scroller.getBoundingClientRect();
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const near = (bottom - top) / 2;
  for (const row of scroller.querySelectorAll('tbody tr')) {
    const place = row.getBoundingClientRect();
    if (place.bottom > top - near && place.top < bottom + near)
      rows.add(row.getAttribute('data-state') as Postal);
  }
  return rows;
}
