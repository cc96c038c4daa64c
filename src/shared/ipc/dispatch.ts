/**
 * From a name and unknown input to a handler of the contract: look up, validate, run, envelope.
 * Whoever serves operations (Electron IPC, the command line, tests) goes through here, so that
 * no handler ever sees input its schema refuses and no caller ever sees an exception.
 */
import type { z } from 'zod';
import { type Contract, contract, type OperationName, type OutputOf } from './contract.ts';
import { runSafely } from './port.ts';
import { fail, type Result } from './result.ts';

/** What a handler receives: the input after its schema accepted it. */
export type ParsedInputOf<Name extends OperationName> = z.output<Contract[Name]['input']>;

/** Implements one operation. */
export type Handler<Name extends OperationName> = (
  input: ParsedInputOf<Name>,
) => Result<OutputOf<Name>> | Promise<Result<OutputOf<Name>>>;

/** Implementations of some operations, by name. */
export type HandlersOf<Names extends OperationName> = {
  readonly [Name in Names]: Handler<Name>;
};

/** Implementations of every operation. */
export type Handlers = HandlersOf<OperationName>;

/** Whether a string names an operation of the contract; inherited object keys do not. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

/** The contract's input schemas, typed so that a generic name keeps its own input. */
const schemas: {
  readonly [Name in OperationName]: { readonly input: z.ZodType<ParsedInputOf<Name>> };
} = contract;

/** Validates and runs one operation. Bad input and unknown names answer `invalid-input`. */
export async function dispatch<Name extends OperationName>(
  handlers: HandlersOf<Name>,
  name: Name,
  input: unknown,
): Promise<Result<OutputOf<Name>>> {
  const parsed = schemas[name].input.safeParse(input);
  if (!parsed.success) return fail('invalid-input', describeIssues(name, parsed.error));
  return runSafely(() => handlers[name](parsed.data));
}

/** Where and how input was refused: paths and codes only, since values may be article text. */
function describeIssues(name: string, error: z.core.$ZodError): string {
  const issues = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
  return `${name}: ${issues.slice(0, 10).join('; ')}`;
}
