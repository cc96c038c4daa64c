/** Entry of the window: fonts, styles, data client, then the application. */
import './api/zod-without-eval.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createQueryClient, followLibrary } from './api/query-client.ts';
import { App } from './app/App.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element');

const queryClient = createQueryClient();
followLibrary(queryClient);

createRoot(root).render(
  <ErrorBoundary area="Standfirst">
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </ErrorBoundary>,
);
