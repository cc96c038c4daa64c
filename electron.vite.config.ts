// How the three parts of the application are bundled. The targets are those of the oldest
// runtime the code must run on (Electron 33: Node 20, Chromium 130; see docs/adr).
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Two copies of a ProseMirror package break every `instanceof` check inside the editor. */
const PROSEMIRROR_PACKAGES = [
  'prosemirror-model',
  'prosemirror-state',
  'prosemirror-transform',
  'prosemirror-view',
];

export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      rollupOptions: {
        input: {
          index: path('src/main/index.ts'),
          'library-worker': path('src/main/library/worker.ts'),
          'tasks-worker': path('src/main/tasks/worker.ts'),
          'pdf-process': path('src/main/services/capture/pdf/pdf-process.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      // A sandboxed preload can require nothing but electron, so it is one CommonJS file.
      externalizeDeps: false,
      isolatedEntries: true,
      rollupOptions: {
        input: { index: path('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path('src/renderer'),
    plugins: [react()],
    resolve: { dedupe: ['react', 'react-dom', ...PROSEMIRROR_PACKAGES] },
    build: {
      target: 'chrome130',
      // The page's policy allows fonts and pictures from its own files only, never data: addresses.
      assetsInlineLimit: 0,
      outDir: path('out/renderer'),
      emptyOutDir: true,
      // electron-vite leaves the page's code as it is unless told otherwise.
      minify: true,
      rollupOptions: {
        input: { index: path('src/renderer/index.html') },
        output: {
          // zod is told not to compile before any other module can make a schema with it.
          codeSplitting: {
            groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|zod-without-eval/ }],
          },
        },
      },
    },
  },
});
