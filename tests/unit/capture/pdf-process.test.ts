import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROCESS = fileURLToPath(new URL('../../../src/main/services/capture/pdf', import.meta.url));

/** Runs a few lines in a process of their own, after loading a module of the PDF process. */
function runWith(module: string, lines: string) {
  const script = `const loaded = await import('${PROCESS}/${module}');\n${lines}`;
  const flags = ['--input-type=module', '--no-warnings', '--eval', script];
  const { stdout, signal } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  return { stdout: stdout.trim(), signal };
}

describe('the process that reads PDFs', () => {
  it('cannot connect anywhere', async () => {
    let connections = 0;
    const server = createServer(() => {
      connections += 1;
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const { stdout } = runWith(
      'no-network.ts',
      `import net from 'node:net';
       import http from 'node:http';
       const refused = (act) => { try { act(); return 'open'; } catch { return 'refused'; } };
       console.log(
         refused(() => net.connect(${port}, '127.0.0.1')),
         refused(() => http.get('http://127.0.0.1:${port}')),
         typeof fetch, typeof WebSocket,
       );`,
    );
    server.close();
    expect(stdout).toBe('refused refused undefined undefined');
    expect(connections).toBe(0);
  });

  it('is ended when it takes more memory than it may, however busy it is', () => {
    const { signal } = runWith(
      'memory-watch.ts',
      `loaded.watchMemory(200 * 1024 * 1024);
       await new Promise((go) => setTimeout(go, 200));
       const kept = [];
       for (;;) kept.push(Buffer.alloc(1024 * 1024, 1));`,
    );
    expect(signal).toBe('SIGKILL');
  });
});
