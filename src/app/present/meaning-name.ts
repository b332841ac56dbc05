import * as z from 'zod/v4';
import type { Content } from '../../content/pack.ts';
import { meaningNames } from '../../content/words/meanings.ts';
import { questionNames } from '../../content/words/names.ts';
import { BlockerCode } from '../../domain/blocker.ts';
import { ListRequest } from '../../domain/lists/request.ts';
import { PlainDate } from '../../domain/time.ts';
import { Answer } from '../../domain/walk/answer.ts';
import { QuestionId } from '../../domain/walk/question-ids.ts';
import { answerInWords } from './answered.ts';
import { inWords } from './dates.ts';

const AskedQuestion = z.object({ question: QuestionId });

/** What a command is called on a button that asks whether it was meant. */
export function meaningName(
  command: Readonly<Record<string, unknown>> & { readonly type: string },
  content: Content,
): string {
  if (typeof command.pharmacy === 'string') return command.pharmacy;
  const fact = typeof command.fact === 'string' ? content.fact(command.fact) : undefined;
  if (fact) return content.fill(fact.question);
  const code = BlockerCode.safeParse(command.code);
  if (command.type === 'stuck' && code.success) return content.blocker(code.data).title;
  const answer = Answer.safeParse(command.answer);
  if (answer.success)
    return answerInWords(answer.data, content, (option) => optionOf(command, option, content));
  const reported = command.type === 'report' ? PlainDate.safeParse(command.on) : undefined;
  if (reported?.success) return inWords(reported.data);
  const list = command.type === 'show_list' ? ListRequest.safeParse(command.list).data : undefined;
  if (list && list.of !== 'unread' && list.of !== 'nudge') return questionNames[list.of];
  return meaningNames[command.type] ?? '';
}

/** What an option of the question that was open says on its own button. */
function optionOf({ asked }: Readonly<Record<string, unknown>>, option: string, content: Content): string {
  const question = AskedQuestion.safeParse(asked).data?.question;
  return (question && content.questions[question].options?.[option]?.label) ?? '';
}
