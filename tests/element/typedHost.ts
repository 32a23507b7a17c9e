/** A host's own code, typed without a cast: the compiler holds it against the declarations of `<tally-map>`. */

export function followMap(show: (text: string) => void): void {
  const map = document.querySelector('tally-map') ?? document.createElement('tally-map');
  map.state = 'MS';
  map.at = null;
  map.view = undefined;
  map.addEventListener('tally-map:change', (event) => {
    const count: 'reports' | 'responses' = event.detail.count;
    const selected: string | null = event.detail.state;
    show(`${count} ${event.detail.at} ${selected} ${map.playing}`);
  });
  document.addEventListener('tally-map:change', ({ detail }) => show(detail.view));
  map.play();
  show(map.defaults?.open ?? 'nothing is open');
}

export function misuseMap(): void {
  const map = document.createElement('tally-map');
  // @ts-expect-error A control: the property can only be read.
  map.playing = true;
  // @ts-expect-error A control: the detail has no such field.
  map.addEventListener('tally-map:change', ({ detail }) => detail.theme);
  // @ts-expect-error A control: later versions may have more sections.
  map.addEventListener('tally-map:change', ({ detail }) => detail.open satisfies 'table' | 'method');
  // @ts-expect-error A control: a state is a postal code.
  map.state = 7;
}
