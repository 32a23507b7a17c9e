import type { Problem, Story } from './story.ts';

/**
 * Every place in `story` where an id points to nothing: sources, and the report of the dispute. States and
 * levels need no look here, since the schema takes only those that exist.
 */
export function danglingReferences(story: Story): Problem[] {
  const dangling = [...sourceReferences(story)].filter(([, id]) => !Object.hasOwn(story.sources, id));
  const problems = dangling.map(([path, id]) => ({
    path,
    sentence: `"${id}" is not in "sources": add it there, or mend the id.`,
  }));
  const { report } = story.dispute;
  if (!story.reports.some(({ id }) => id === report))
    problems.push({ path: 'dispute.report', sentence: `"${report}" is not the id of a report: mend it.` });
  return problems;
}

/** Each use of a source's id, with the path of the place that uses it. */
export function* sourceReferences(story: Story): Generator<[path: string, id: string]> {
  yield ['dispute.source', story.dispute.source];
  for (const [r, report] of story.reports.entries()) {
    yield [`reports[${r}].source`, report.source];
    for (const [s, id] of (report.namedSources ?? []).entries())
      yield [`reports[${r}].namedSources[${s}]`, id];
  }
  for (const [r, response] of story.responses.entries()) {
    yield [`responses[${r}].source`, response.source];
    for (const [q, { source }] of response.quotes.entries())
      if (source !== undefined) yield [`responses[${r}].quotes[${q}].source`, source];
  }
  for (const [m, { source }] of story.milestones.entries()) yield [`milestones[${m}].source`, source];
}
