/**
 * The loop behind every `--jsonl`: one JSON line in, one JSON line out, in the same order. Must stay
 * true: a bad line costs only itself; it is answered with an error and makes the exit code 1.
 */
import { z } from 'zod';
import { type AppError, errorOf, fail, type Result } from '../../shared/ipc/result.ts';
import { EXIT, type ExitCode } from './command.ts';

/** Answers one line: from the parsed JSON to the fields of the answer. */
export type Batch = (value: unknown) => Result<object>;

/** A batch from the schema of its lines and a pure function over them. */
export function batchOf<Schema extends z.ZodType>(
  schema: Schema,
  answer: (line: z.output<Schema>) => object,
): Batch {
  return (value) => {
    const line = schema.safeParse(value);
    if (!line.success) return fail('invalid-input', z.prettifyError(line.error), WRONG_FIELDS);
    return { ok: true, value: answer(line.data) };
  };
}

const NOT_JSON = 'This line is not JSON.';
const WRONG_FIELDS = 'This line does not have the fields it needs.';
const ACTION = 'See docs/cli.md for the fields of a line.';

/** Answers every line through `print`; empty lines are passed over. */
export async function answerJsonLines(
  lines: AsyncIterable<string>,
  batch: Batch,
  print: (line: string) => void,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, batch);
    if ('error' in answer) exitCode = EXIT.problem;
    print(JSON.stringify(answer));
  }
  return exitCode;
}

type BadLine = { readonly id: string | number | null; readonly error: Omit<AppError, 'detail'> };

function answerLine(line: string, batch: Batch): object | BadLine {
  const parsed = parseLine(line);
  if (!parsed.ok) return badLine(null, parsed.error);
  try {
    const answer = batch(parsed.value);
    return answer.ok ? answer.value : badLine(idOf(parsed.value), answer.error);
  } catch (error) {
    // A bug in a check must not cost the lines after this one.
    return badLine(idOf(parsed.value), errorOf('internal', String(error)));
  }
}

function parseLine(line: string): Result<unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return { ok: true, value };
  } catch (error) {
    return fail('invalid-input', String(error), NOT_JSON);
  }
}

function badLine(id: BadLine['id'], { code, sentence, action, detail }: AppError): BadLine {
  if (code === 'internal')
    return { id, error: { code, sentence: `${sentence} ${detail}`, action } };
  return { id, error: { code, sentence, action: ACTION } };
}

const named = z.object({ id: z.union([z.string(), z.number()]) });

function idOf(value: unknown): BadLine['id'] {
  const line = named.safeParse(value);
  return line.success ? line.data.id : null;
}
