/** Messages between the app and the library's thread. Both ends are this program. */
import type { ArticlePackage } from '../../shared/article/package.ts';
import type { ImportReport } from '../../shared/import/report.ts';
import type { InputOf } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { LibraryOptions } from './library.ts';
import type { LibraryOperation } from './operations.ts';
import type { Pictures } from './packages.ts';
import type { LibraryChange } from './store.ts';

/** What the thread is started with. */
export type WorkerStart = {
  readonly directory: string;
  readonly options: Omit<LibraryOptions, 'clock'>;
};

/** One request; `id` returns with the answer. */
export type LibraryRequest = { readonly id: number } & (
  | {
      readonly kind: 'call';
      readonly name: LibraryOperation;
      readonly input: InputOf<LibraryOperation>;
    }
  | {
      readonly kind: 'add-package';
      readonly piece: ArticlePackage;
      readonly pictures: Pictures;
      readonly report: ImportReport | null;
    }
  | {
      readonly kind: 'replace-package';
      readonly articleId: string;
      readonly piece: ArticlePackage;
      readonly report: ImportReport | null;
    }
  | { readonly kind: 'read-package'; readonly articleId: string }
  | { readonly kind: 'maintain' }
  | { readonly kind: 'close' }
);

/** What the thread sends: how opening went, answers, and changes. */
export type LibraryMessage<Value> =
  | { readonly kind: 'opened'; readonly result: Result<null> }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<Value> }
  | { readonly kind: 'changed'; readonly change: LibraryChange };
