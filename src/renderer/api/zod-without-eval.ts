/**
 * Keeps zod from compiling validators with `new Function`, which the window's policy forbids.
 * It must be the first import of the page: schemas decide this when they are made.
 */
import { z } from 'zod';

z.config({ jitless: true });
