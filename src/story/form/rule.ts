import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from './schema.ts';
import type { Problem } from './storyError.ts';

/** What a rule checks, with its path in the file. */
export interface Target {
  /** `"responses[3]"`; `''` for the whole file. */
  readonly path: string;
}

/** The definition of a rule. */
interface RuleDefinition<Input, P extends Target> {
  /** Lists the targets. */
  readonly of: (input: Input) => readonly P[];
  /** The field of a target that the sentence is about. Default the target itself. */
  readonly field?: string;
  /** Says what is wrong with a target, and what to do about it; falsy if nothing is wrong. */
  readonly fault: (target: P, input: Input, today: PlainDate) => string | false | undefined;
  /** The name by which a story can accept the problem. A problem without a name is an error. */
  readonly warning?: string;
  /** The blocks in which every entry must be valid: without the invalid ones, the rule would find false problems. */
  readonly needs?: readonly (keyof Story)[];
}

/** A rule for a story, or for a parsed file of any form. */
export interface Rule<Input = Story> {
  /** @param pathInFile turns a path of the input into one of the file, where they differ: `validEntries` */
  readonly check: (input: Input, today: PlainDate, pathInFile?: (path: string) => string) => Problem[];
  readonly warning: string | undefined;
  readonly needs: readonly (keyof Story)[];
}

/**
 * Makes a rule that each of its targets must pass.
 * @example rule({ of: milestonesIn, field: 'date', fault: ({ date }, _, today) => date > today && `${date} has not come yet.` })
 */
export const rule = <Input, P extends Target>({
  of,
  field = '',
  fault,
  warning,
  needs = [],
}: RuleDefinition<Input, P>): Rule<Input> => ({
  warning,
  needs,
  check: (input, today, pathInFile = (path) => path) =>
    of(input).flatMap((target): Problem[] => {
      const sentence = fault(target, input, today);
      if (!sentence) return [];
      const path = pathInFile([target.path, field].filter(Boolean).join('.'));
      return [{ path, sentence, ...(warning && { warning: { name: warning, at: path } }) }];
    }),
});
