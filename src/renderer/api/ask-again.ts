/**
 * Asks the library again after something in it changed; `query-client.ts` calls it. What must
 * stay true: no answer to a question put before the change is kept as the newest.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { OperationName } from '../../shared/ipc/contract.ts';

/**
 * Drops what is known from these operations and asks again whatever is shown. A first answer
 * still on its way is called off, too: invalidating alone would wait for it and keep it.
 */
export async function askAgain(client: QueryClient, name: OperationName): Promise<void> {
  const filters = { queryKey: [name] };
  await client.cancelQueries(filters);
  await client.invalidateQueries(filters);
}
