/**
 * The tabs of the inspector, in order. A feature adds its tab here; the content is mounted
 * only while its tab is selected.
 */
import {
  BookOpen,
  History,
  Info,
  ListChecks,
  ListTree,
  type LucideIcon,
  Quote,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { DetailsTab } from '../features/details/DetailsTab.tsx';
import { EvidenceTab } from '../features/evidence/EvidenceTab.tsx';
import { OutlineTab } from '../features/outline/OutlineTab.tsx';
import { PreflightTab } from '../features/preflight/PreflightTab.tsx';
import { SourcesTab } from '../features/sources/SourcesTab.tsx';
import { VersionsTab } from '../features/versions/VersionsTab.tsx';

/** One tab; `render` is called with the id of the open piece. */
export type InspectorTab = {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly render: (articleId: string) => ReactNode;
};

/** All tabs of the inspector. */
export const INSPECTOR_TABS: readonly InspectorTab[] = [
  { id: 'outline', label: 'Outline', icon: ListTree, render: () => <OutlineTab /> },
  {
    id: 'details',
    label: 'Details',
    icon: Info,
    render: (articleId) => <DetailsTab key={articleId} articleId={articleId} />,
  },
  {
    id: 'sources',
    label: 'Sources',
    icon: BookOpen,
    render: (articleId) => <SourcesTab articleId={articleId} />,
  },
  {
    id: 'evidence',
    label: 'Evidence',
    icon: Quote,
    render: (articleId) => <EvidenceTab key={articleId} articleId={articleId} />,
  },
  {
    id: 'preflight',
    label: 'Preflight',
    icon: ListChecks,
    render: (articleId) => <PreflightTab articleId={articleId} />,
  },
  {
    id: 'versions',
    label: 'Versions',
    icon: History,
    render: (articleId) => <VersionsTab articleId={articleId} />,
  },
];
