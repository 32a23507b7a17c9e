import type { PlainDate } from '../../lib/plainDate.ts';
import type { Story } from './schema.ts';
import type { StoryProblem } from './storyError.ts';

/** A part of a file that a rule looks at. */
export interface Target {
  /** As in `"responses[3]"`; of the whole file `''`. */
  readonly path: string;
}

/** What a rule is made of. */
interface RuleDefinition<Input, P extends Target> {
  /** The parts that it looks at. */
  readonly of: (input: Input) => readonly P[];
  /** The field of a part that the sentence is about; the part itself if it is left out. */
  readonly field?: string;
  /** What is wrong with a part, and what to do about it; falsy if nothing is. */
  readonly fault: (part: P, input: Input, today: PlainDate) => string | false | undefined;
  /** The name by which a story may accept it. Without a name it is an error. */
  readonly warning?: string;
  /** The blocks that must be valid in every entry; with entries left out, the rule would report what is not so. */
  readonly needs?: readonly (keyof Story)[];
}

/** One thing that must hold of a story, or of a parsed file whatever its form. */
export interface Rule<Input = Story> {
  /** @param pathInFile the path in the file, if the input is another than the file: `validEntries` */
  readonly check: (input: Input, today: PlainDate, pathInFile?: (path: string) => string) => StoryProblem[];
  readonly warning: string | undefined;
  readonly needs: readonly (keyof Story)[];
}

/**
 * A rule: one thing that must hold of each part of a kind.
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
    of(input).flatMap((part): StoryProblem[] => {
      const sentence = fault(part, input, today);
      if (!sentence) return [];
      const path = pathInFile([part.path, field].filter(Boolean).join('.'));
      return warning
        ? [{ path, sentence, severity: 'warning', name: warning, at: path }]
        : [{ path, sentence, severity: 'error' }];
    }),
});
