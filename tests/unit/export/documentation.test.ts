// The documents describe what the program does: schema, commands and formats.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EXPORT_ALL_SHAPE, SHAPES } from '../../../src/main/cli/shapes.ts';
import { nativeFile } from '../../../src/shared/export/json/native-format.ts';

const docs = (name: string): string =>
  fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url));

test('the published JSON Schema of the native format is the one in force', async () => {
  const schema = JSON.stringify(z.toJSONSchema(nativeFile, { io: 'input' }), null, 2);
  await expect(`${schema}\n`).toMatchFileSnapshot(docs('native-format.schema.json'));
});

const shapes = Object.entries({ ...SHAPES, 'export --all': EXPORT_ALL_SHAPE });

test.each(shapes)('cli.md documents %s with all its keys', (name, shape) => {
  const text = readFileSync(docs('cli.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? '';
  for (const key of keysOf(shape)) expect(section).toContain(`"${key}"`);
});

/** The keys of every form of a shape. */
function keysOf(shape: (typeof shapes)[number][1]): string[] {
  const forms = shape instanceof z.ZodObject ? [shape] : shape.options;
  return forms.flatMap((form) => Object.keys(form.shape));
}
