/** Why a version was kept, in words and as an icon. */
import {
  Clock,
  FilePlus2,
  FileWarning,
  GitCompareArrows,
  Import,
  type LucideIcon,
  RotateCcw,
  Save,
} from 'lucide-react';
import type { REVISION_REASONS } from '../../../shared/ipc/areas/writing.ts';

type Reason = (typeof REVISION_REASONS)[number];

/** Label and icon of each reason. */
export const REASON_LABELS: Record<Reason, { readonly label: string; readonly icon: LucideIcon }> =
  {
    autosave: { label: 'Kept by itself', icon: Clock },
    manual: { label: 'Saved by you', icon: Save },
    import: { label: 'Imported', icon: Import },
    restore: { label: 'Put back', icon: RotateCcw },
    conflict: { label: 'Changed elsewhere', icon: GitCompareArrows },
    shrink: { label: 'Before much was removed', icon: FileWarning },
    created: { label: 'Started', icon: FilePlus2 },
  };
