/**
 * Where the window was and whether it still fits: pure geometry over rectangles, and the one
 * small file that remembers it. Node only.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { replaceFile } from '../system/durable-file.ts';

const rectangle = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
/** A rectangle in device-independent pixels. */
export type Rectangle = z.infer<typeof rectangle>;

const windowState = z.object({ bounds: rectangle, maximised: z.boolean() });
/** What is remembered of the window: its bounds when not maximised, and whether it was. */
export type WindowState = z.infer<typeof windowState>;

/** Smallest window the three panes can live in. */
export const SMALLEST = { width: 900, height: 600 } as const;
const PREFERRED = { width: 1440, height: 900 } as const;

/** Part of the title bar that must be on a screen for the window to be reachable. */
const REACHABLE = 100;

/** Reads the remembered state; null when there is none or it is damaged. */
export function readWindowState(file: string): WindowState | null {
  try {
    const parsed = windowState.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Remembers the state; a window that cannot be remembered is no reason to fail. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    replaceFile(file, JSON.stringify(state));
  } catch {
    // The next start uses the preferred size.
  }
}

/**
 * Bounds for the window on the work areas that exist now (the first is the main screen):
 * the remembered ones if their title bar can be reached, else centred; never larger than a screen.
 */
export function placeWindow(
  remembered: Rectangle | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  if (remembered !== null) {
    for (const area of workAreas) {
      const bounds = { ...remembered, ...sizeWithin(remembered, area) };
      if (isReachable(bounds, area)) return bounds;
    }
  }
  const main = workAreas[0];
  const { width, height } = sizeWithin(remembered ?? PREFERRED, main);
  const x = main.x + Math.floor((main.width - width) / 2);
  const y = main.y + Math.floor((main.height - height) / 2);
  return { x, y, width, height };
}

function sizeWithin(size: Pick<Rectangle, 'width' | 'height'>, area: Rectangle) {
  return {
    width: Math.min(Math.max(size.width, SMALLEST.width), area.width),
    height: Math.min(Math.max(size.height, SMALLEST.height), area.height),
  };
}

function isReachable(bounds: Rectangle, area: Rectangle): boolean {
  const left = Math.max(bounds.x, area.x);
  const right = Math.min(bounds.x + bounds.width, area.x + area.width);
  const titleIsInside = bounds.y >= area.y && bounds.y < area.y + area.height - REACHABLE;
  return right - left >= REACHABLE && titleIsInside;
}
