/** An event of Chromium's trace with a duration: `ts` and `dur` in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** What the main thread does, and the events of the trace that say so. */
const kinds = {
  'reading the document': /^(ParseHTML|HTMLDocumentParser|ResourceReceivedData)/,
  'compiling script': /^(v8\.compile|V8\.Compile|v8\.produceCache)/,
  'running script':
    /^(EvaluateScript|FunctionCall|v8\.(run|evaluateModule|callFunction)|TimerFire|RunMicrotasks|EventDispatch|FireAnimationFrame)/,
  'collecting garbage': /GC$|^V8\.GC|^BlinkGC/,
  style: /^(UpdateLayoutTree|RecalculateStyles|Document::(updateStyle|rebuildLayoutTree))/,
  layout: /^(Layout|LocalFrameView::(layout|performLayout)|Blink\.Layout)/,
  painting: /^(PrePaint|Paint|Layerize|UpdateLayer|Commit|CompositeLayers|LocalFrameView::RunPaint)/,
} as const;

/** A kind of work, as the tables name it. */
export type Kind = keyof typeof kinds | 'all else';

const kindOf = (name: string): Kind | undefined =>
  (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) => kinds[kind].test(name));

/**
 * The milliseconds that a thread spends on each kind of work. An event counts without those inside it; one that is of no
 * kind counts to the one around it.
 * @param events of one thread
 * @param from and `to`: between which moments, in microseconds of the trace
 */
export function spentOn(events: readonly TraceEvent[], from: number, to: number): Map<Kind, number> {
  const spent = new Map<Kind, number>();
  const open: { kind: Kind; end: number; at: number }[] = [];
  const add = (kind: Kind, start: number, end: number) => {
    const within = Math.min(end, to) - Math.max(start, from);
    if (within > 0) spent.set(kind, (spent.get(kind) ?? 0) + within / 1000);
  };
  const closeUntil = (moment: number) => {
    for (let top = open.at(-1); top && top.end <= moment; top = open.at(-1)) {
      add(top.kind, top.at, top.end);
      open.pop();
      const around = open.at(-1);
      if (around) around.at = top.end;
    }
  };
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur);
  for (const { name, ts, dur = 0 } of [...complete].sort(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    closeUntil(ts);
    const around = open.at(-1);
    if (around) add(around.kind, around.at, ts);
    open.push({ kind: kindOf(name) ?? around?.kind ?? 'all else', end: ts + dur, at: ts });
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return spent;
}
