/**
 * Entry of the process that reads PDFs: bytes in on its input, one JSON answer out. It has no
 * network, may read only the program's own files, and ends with its answer. No scripts, forms
 * or attachments of the document are touched.
 */
import './no-network.ts';
import { watchMemory } from './memory-watch.ts';
import { PDF_LIMITS } from './pdf-answer.ts';
import { readPdf } from './read-pdf.ts';

watchMemory(PDF_LIMITS.memory);
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const answer = await readPdf(new Uint8Array(Buffer.concat(chunks)));
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
