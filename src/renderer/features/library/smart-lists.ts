/** The lists every library has: by stage, by what is missing, archive and trash. */
import {
  Archive,
  CircleCheckBig,
  CircleDashed,
  CircleDot,
  FileStack,
  type LucideIcon,
  Send,
  Trash2,
} from 'lucide-react';
import { STATUSES } from '../../../shared/article/model.ts';
import { type ArticleFilter, EVERYTHING } from '../../../shared/search/filter.ts';
import { STATUS_LABELS, type Status } from './labels.ts';

/** One fixed list; choosing it replaces every filter but the text typed. */
export type SmartList = {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly filter: ArticleFilter;
};

/** Icons of the stages; their shapes differ, so that colour is never needed. */
export const STATUS_ICONS: Record<Status, LucideIcon> = {
  draft: CircleDashed,
  review: CircleDot,
  ready: CircleCheckBig,
  published: Send,
};

const LIST_LABELS: Record<Status, string> = { ...STATUS_LABELS, draft: 'Drafts' };

/** Everything, then one list per stage. */
export const WORK_LISTS: readonly SmartList[] = [
  { id: 'all', label: 'All pieces', icon: FileStack, filter: EVERYTHING },
  ...STATUSES.map((status) => ({
    id: `status-${status}`,
    label: LIST_LABELS[status],
    icon: STATUS_ICONS[status],
    filter: { ...EVERYTHING, status: [status] },
  })),
];

/** Where pieces go that are out of the way. */
export const PLACE_LISTS: readonly SmartList[] = [
  { id: 'archive', label: 'Archive', icon: Archive, filter: { ...EVERYTHING, place: 'archive' } },
  { id: 'trash', label: 'Trash', icon: Trash2, filter: { ...EVERYTHING, place: 'trash' } },
];
