/** The sample article and what is in it. */
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/paths.ts';
import type { ArticleParts } from './parts.ts';

/** The sample: a filed article as plain text. */
export const SAMPLE_FILE = join(PROJECT_ROOT, 'resources', 'samples', 'filed-article.txt');

/** The parts a reader finds in it. */
export const SAMPLE_PARTS: ArticleParts = {
  headline: 'Tollmere’s Night Ferry Goes Electric: What the Quiet Will Cost',
  hasStandfirst: true,
  hasHeroLine: true,
  glancePoints: 4,
  headings: 3,
  paragraphs: 6,
  speakers: ['Harbour Master Ida Kellin'],
  sources: 3,
};
