import { z } from 'zod';
import type { KnowledgeCheck } from '../course.ts';
import type { CourseFault } from './course-fault.ts';
import { courseText, sayingFaultsOf, sayRepeatedIds } from './course-words.ts';
import { sayQuestionFaults } from './question-faults.ts';
import { questionWords } from './question-words.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlText } from './yaml-file.ts';

const checkFile = z.strictObject({
  intro: courseText,
  draws: z.int().min(1, 'one at least').optional(),
  pass: z.int().min(1, 'one at least').optional(),
  questions: z.array(questionWords).min(1, 'one question at least'),
});

/** Reads `check.yaml`; adds what does not fit to `faults` and then gives null. */
export function readCheck(source: YamlText, faults: CourseFault[]): KnowledgeCheck | null {
  const read = readYaml(source, checkFile);
  if (!read.ok) {
    faults.push(...read.faults);
    return null;
  }
  const { value, lineOf } = read;
  const found: CourseFault[] = [];
  const say = sayingFaultsOf(source.file, lineOf, found);
  const { intro, draws = 3, questions } = value;
  const { pass = Math.min(2, draws) } = value;
  if (questions.length < draws)
    say(
      [value.draws === undefined ? 'questions' : 'draws'],
      `${draws} questions are drawn at one go, and there are ${questions.length}.`,
      'Write more questions, or write a smaller number after “draws:”.',
    );
  if (pass > draws)
    say(
      ['pass'],
      `“pass” is ${pass}, and ${draws} questions are drawn at one go, so nobody could pass.`,
      `Write a number from 1 to ${draws}.`,
    );
  sayRepeatedIds(questions, { at: ['questions'], of: 'question', say });
  for (const [index, question] of questions.entries()) sayQuestionFaults(question, ['questions', index], say);
  faults.push(...found);
  return found.length > 0 ? null : { intro, draws, pass, questions };
}
