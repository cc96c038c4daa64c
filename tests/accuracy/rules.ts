/**
 * Loads the function a set measures by the path of its module under src/, so that a set can be
 * written before the rules it will judge.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The exported function of a module under src/; null while the module does not exist. */
export async function loadRule<Rule extends (...input: never[]) => unknown>(
  module: string,
  name: string,
): Promise<Rule | null> {
  const url = new URL(`../../src/${module}`, import.meta.url);
  if (!existsSync(fileURLToPath(url))) return null;
  const loaded: unknown = await import(url.href);
  const rule = z.custom<Rule>((value) => typeof value === 'function', `${module} has no ${name}`);
  return z.looseObject({ [name]: rule }).parse(loaded)[name] ?? null;
}
